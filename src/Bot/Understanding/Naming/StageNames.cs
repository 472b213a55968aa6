using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Understanding.Naming;

/// <summary>The names of the pipeline's stages.</summary>
/// <threadsafety>Immutable.</threadsafety>
internal sealed class StageNames
{
    /// <summary>The names in the pipeline; every name also with 阶段 or 流程 behind it.</summary>
    public StageNames(Pipeline pipeline) =>
        Words = new WordTable<StageId>(pipeline.Stages
            .SelectMany(stage => stage.Aliases.Prepend(stage.Name).Append(stage.Id.Value).Select(name => (Name: TextFolding.Fold(name), stage.Id)))
            .SelectMany(entry => Forms(entry.Name).Select(form => (form, entry.Id))));

    /// <summary>Stages by name and alias.</summary>
    public WordTable<StageId> Words { get; }

    private static IEnumerable<string> Forms(string name)
    {
        yield return name;
        if (name.Length > 0 && TextFolding.IsHan(name[^1]) && !name.EndsWith("阶段", StringComparison.Ordinal) && !name.EndsWith("流程", StringComparison.Ordinal))
        {
            yield return name + "阶段";
            yield return name + "环节";
            yield return name + "流程";
        }
        else if (name.Length > 0 && TextFolding.IsLetter(name[^1]))
        {
            yield return name + " stage";
            yield return name + " phase";
        }
    }
}
