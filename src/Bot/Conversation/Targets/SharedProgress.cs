using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Domain.Targets;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Conversation;

/// <summary>What several people have to reach together, for each of them and for those who lead one of them.</summary>
internal sealed class SharedProgress(TurnContext turn, ProgressReading reading)
{
    /// <summary>So many are shown in one card.</summary>
    public const int MostShared = 3;

    private const decimal Unit = 0.01m;

    /// <summary>The sections.</summary>
    public async Task<IReadOnlyList<CardSection>> OfAsync(TargetHolder holder, DayRange days, CancellationToken cancellationToken)
    {
        var people = HolderTallies.People(holder, turn.Chart).ToHashSet();
        var sections = new List<CardSection>();
        foreach (var target in (await turn.Session.Targets.SharedAsync(days, cancellationToken)).Where(target => target.Shares.Any(share => people.Contains(share.Member))).Take(MostShared))
        {
            sections.Add(Of(target, (await reading.OfSharedAsync(target, cancellationToken)).Progress));
        }

        return sections;
    }

    /// <summary>One of them: how far it is, and what of it is whose.</summary>
    public CardSection Of(Target target, TargetProgress progress)
    {
        // What is taken back may be more than what was given in these days: each has a share of that too.
        var achieved = progress.Achieved ?? 0;
        var parts = Apportionment.Split(Math.Abs(achieved), [.. target.Shares.Select(share => share.Percent)], Unit);
        var measure = turn.Words.TargetMeasureName(progress.Measure);
        return new CardSection
        {
            Title = TargetNames.Of(target, turn),
            Progress = progress.Achieved is null ? [] : [ProgressSection.Bar(progress, measure, turn.Words)],
            Facts = [.. target.Shares.Select((share, place) => new CardFact(turn.NameOf(share.Member), turn.Words.ShareOf(turn.Words.Percent(share.Percent), turn.Words.Measured(target.Measure, Math.Sign(achieved) * parts[place]))))],
            Notes = progress.Achieved is null ? [] : [turn.Words.SharedCounts(target.Title!)],
        };
    }
}
