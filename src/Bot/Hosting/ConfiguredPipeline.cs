using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Hosting;

/// <summary>Makes the pipeline out of its settings.</summary>
internal static class ConfiguredPipeline
{
    /// <summary>The pipeline of the company's settings: its stages, else the template that it names, else the default.</summary>
    /// <exception cref="ArgumentException">The settings make no pipeline; the message says why.</exception>
    public static Pipeline Of(CompanyOptions company) =>
        company.Pipeline.Count == 0 && PipelineTemplates.Find(company.PipelineTemplate) is { } template ? template : Create(company.Pipeline);

    /// <exception cref="ArgumentException">The settings make no pipeline; the message says why.</exception>
    public static Pipeline Create(IList<StageOptions> stages) =>
        stages.Count == 0 ? DefaultPipeline.Create() : new Pipeline(stages.Select(CreateStage));

    private static Stage CreateStage(StageOptions options)
    {
        if (string.IsNullOrWhiteSpace(options.Id) || string.IsNullOrWhiteSpace(options.Name))
        {
            throw new ArgumentException($"A stage needs an Id and a Name; one has Id '{options.Id}' and Name '{options.Name}'.", nameof(options));
        }

        return new Stage
        {
            Id = new StageId(options.Id),
            Name = options.Name,
            Aliases = [.. options.Aliases],
            Probability = options.Probability,
            UsualDays = (options.UsualDaysFrom, options.UsualDaysTo) switch
            {
                ({ } from, { } to) when from >= 0 && to >= from => new DayBand(from, to),
                (null, null) => null,
                _ => throw new ArgumentException($"Stage '{options.Id}' needs UsualDaysFrom and UsualDaysTo, the first not above the second, or neither.", nameof(options)),
            },
            EntryCriteria = [.. options.EntryCriteria.Select(CreateCriterion)],
            RequiredOutputs = [.. options.RequiredOutputs],
        };
    }

    private static EntryCriterion CreateCriterion(CriterionOptions options)
    {
        if (string.IsNullOrWhiteSpace(options.Id) || string.IsNullOrWhiteSpace(options.Name))
        {
            throw new ArgumentException($"An entry criterion needs an Id and a Name; one has Id '{options.Id}' and Name '{options.Name}'.", nameof(options));
        }

        var id = new CriterionId(options.Id);
        return options.Conversations switch
        {
            { } atLeast when atLeast > 0 => new ConversationsCriterion(id, options.Name, atLeast),
            null when options.Question.Length > 0 => new EvidenceCriterion(id, options.Name, options.Question),
            _ => throw new ArgumentException($"Entry criterion '{options.Id}' needs Conversations above 0, or a Question.", nameof(options)),
        };
    }
}
