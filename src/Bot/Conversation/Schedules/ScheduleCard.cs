using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Adapters.Contracts.Stores;

namespace SalesBot.Bot.Conversation;

/// <summary>One schedule as a card: when it comes next, for whom, what became of today's, and what may be done with it.</summary>
internal sealed class ScheduleCard(TurnContext turn, bool mayOrder)
{
    /// <summary>The card.</summary>
    /// <param name="entry">The schedule.</param>
    /// <param name="next">When it comes next.</param>
    /// <param name="halts">What holds it up.</param>
    /// <param name="today">What became of today's.</param>
    /// <param name="lines">What else there is to say of it.</param>
    public Card Write(ScheduleEntry entry, DateTimeOffset? next, IReadOnlyList<ScheduleHalt> halts, BatchTotals today, IEnumerable<string> lines)
    {
        var words = turn.Words;
        var pause = halts.FirstOrDefault(halt => halt.Day is null);
        var isStopped = halts.Any(halt => halt.Day == turn.Today);
        return new Card
        {
            Purpose = CardPurpose.Answer,
            Title = words.ScheduleName(entry.Name),
            Emphasis = pause is null && entry.IsEnabled ? CardEmphasis.Normal : CardEmphasis.Warning,
            Sections =
            [
                new CardSection
                {
                    Facts =
                    [
                        new CardFact(words.NextLabel, Next(entry, next, pause)),
                        new CardFact(words.ScopeLabel, entry.Scope.Length == 0 ? words.WholeCompany : entry.Scope),
                        new CardFact(words.ZoneLabel, entry.IsInEachOnesZone ? words.OwnZoneFirst(entry.Zone.Id) : entry.Zone.Id),
                        .. entry.Platform is { } platform ? [new CardFact(words.PlatformLabel, platform)] : ImmutableArray<CardFact>.Empty,
                        new CardFact(words.TodayLabel, today.All == 0 ? words.NoneSet : words.Batch(today.Sent, today.Unsent, today.Failed)),
                    ],
                    Notes = [.. lines],
                },
            ],
            Actions = [.. mayOrder ? Orders(entry, pause is not null, isStopped, today) : [], OutcomeButton(entry)],
            Foot = words.PreviewHint(words.ScheduleName(entry.Name)),
            Key = $"schedule/{entry.Name}",
        };
    }

    private string Next(ScheduleEntry entry, DateTimeOffset? next, ScheduleHalt? pause) =>
        !entry.IsEnabled ? turn.Words.SwitchedOffBy(entry.Setting)
        : pause is not null ? turn.Words.Paused(turn.NameOf(pause.By), turn.Words.Moment(TimeZoneInfo.ConvertTime(pause.At, turn.Options.Zone)))
        : next is { } at ? turn.Words.Moment(TimeZoneInfo.ConvertTime(at, entry.Zone))
        : turn.Words.NoNext(entry.After);

    private IEnumerable<CardAction> Orders(ScheduleEntry entry, bool isPaused, bool isStopped, BatchTotals today)
    {
        if (entry.IsEnabled)
        {
            yield return isPaused
                ? Button.Of(Verbs.ScheduleResume, turn.Words.ResumeButton, CardActionStyle.Primary, data: [(Keys.Schedule, entry.Name)])
                : Button.Of(Verbs.SchedulePause, turn.Words.PauseButton, data: [(Keys.Schedule, entry.Name)]);
        }

        if (isStopped || today.Waiting > 0)
        {
            yield return OutcomeCard.Order(turn.Words, entry, turn.Today, isStopped);
        }
    }

    private CardAction OutcomeButton(ScheduleEntry entry) =>
        Button.Of(Verbs.BatchOutcome, turn.Words.OutcomeButton, data: [(Keys.Schedule, entry.Name), (Keys.Day, DayText.Of(turn.Today))]);
}
