using System.Collections.Immutable;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Worlds;

/// <summary>The pipeline of a world file: its names and aliases, with what the default pipeline says of stages of the same id.</summary>
internal static class WorldPipeline
{
    private static readonly StageId[] Outcomes = [new("won"), new("lost")];

    /// <summary>The pipeline; the default one where the file has no stages.</summary>
    /// <exception cref="InvalidWorldException">The stages make no pipeline.</exception>
    public static Pipeline Map(ImmutableArray<WorldStage> stages)
    {
        var standard = DefaultPipeline.Create();
        var open = stages.Where(stage => !Outcomes.Contains(new StageId(stage.Id))).ToArray();
        if (open.Length == 0)
        {
            return standard;
        }

        try
        {
            return new Pipeline(open.Select((stage, place) => Map(stage, place, open.Length, standard)));
        }
        catch (ArgumentException exception)
        {
            throw new InvalidWorldException($"The stages make no pipeline: {exception.Message}", exception);
        }
    }

    private static Stage Map(WorldStage stage, int place, int count, Pipeline standard)
    {
        var id = new StageId(stage.Id);
        var aliases = stage.Aliases.IsDefault ? [] : stage.Aliases;
        return standard.Find(id) is { } known
            ? known with { Name = stage.Name, Aliases = aliases }
            : new Stage { Id = id, Name = stage.Name, Aliases = aliases, Probability = (place + 1m) / (count + 1m) };
    }
}
