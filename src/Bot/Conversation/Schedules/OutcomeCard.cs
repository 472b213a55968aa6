using System.Globalization;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Texts;
using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Conversation;

/// <summary>What became of what a schedule brought on a day: how many were sent, held, dropped, failed, and the newest that were not said, with their reasons.</summary>
internal sealed class OutcomeCard(TurnContext turn, bool mayOrder)
{
    /// <summary>How many are named.</summary>
    public const int MostTroubles = 5;

    /// <summary>The button that stops the day's batch, or lets it go on.</summary>
    public static CardAction Order(Wording words, ScheduleEntry entry, DateOnly day, bool isStopped) => isStopped
        ? Button.Of(Verbs.BatchGoOn, words.GoOnButton, CardActionStyle.Primary, data: [(Keys.Schedule, entry.Name), (Keys.Day, DayText.Of(day))])
        : Button.Of(Verbs.BatchStop, words.StopButton, CardActionStyle.Destructive, data: [(Keys.Schedule, entry.Name), (Keys.Day, DayText.Of(day))]);

    /// <summary>The card.</summary>
    public Card Write(ScheduleEntry entry, DateOnly day, IReadOnlyList<NoticeCount> counts, IReadOnlyList<NoticeTrouble> troubles, bool isStopped)
    {
        var (words, totals) = (turn.Words, BatchTotals.Of(counts));
        return new Card
        {
            Purpose = CardPurpose.Answer,
            Title = totals.All == 0
                ? words.NothingThatDay(words.ScheduleName(entry.Name), words.Day(day))
                : words.OutcomeTitle(words.ScheduleName(entry.Name), words.Day(day), totals.Sent, totals.All - totals.Sent),
            Emphasis = totals.Failed + totals.Unknown > 0 ? CardEmphasis.Warning : CardEmphasis.Normal,
            Sections =
            [
                new CardSection
                {
                    Facts = [.. Facts(totals, counts)],
                    Notes = [.. troubles.Select(Describe)],
                },
            ],
            Actions = mayOrder && (isStopped || totals.Waiting > 0) ? [Order(words, entry, day, isStopped)] : [],
        };
    }

    private IEnumerable<CardFact> Facts(BatchTotals totals, IReadOnlyList<NoticeCount> counts)
    {
        var words = turn.Words;
        (string Label, int Count, DueState? State)[] lines =
        [
            (words.SentLabel, totals.Sent, null), (words.UnknownLabel, totals.Unknown, null), (words.WaitingLabel, totals.Waiting, DueState.Waiting),
            (words.StoppedLabel, totals.Stopped, null), (words.DroppedLabel, totals.Dropped, DueState.Dropped), (words.FailedLabel, totals.Failed, DueState.Failed),
        ];
        foreach (var (label, count, state) in lines.Where(line => line.Count > 0))
        {
            var reasons = counts.Where(one => one.State == state && one.Reason is not null).GroupBy(one => one.Reason!, StringComparer.Ordinal)
                .Select(same => words.ReasonCount(words.NoticeReason(same.Key), same.Sum(one => one.Count))).ToList();
            yield return new CardFact(label, reasons.Count == 0 ? count.ToString("N0", CultureInfo.InvariantCulture) : words.CountBecause(count, words.List(reasons)));
        }
    }

    private string Describe(NoticeTrouble trouble)
    {
        var who = trouble.Recipient == default(MemberId) ? turn.Words.WholeCompany : turn.NameOf(trouble.Recipient);
        var reason = trouble.Reason is { } why ? turn.Words.NoticeReason(why) : turn.Words.TooLate;
        return trouble.State == DueState.Waiting
            ? turn.Words.ListItem(who, turn.Words.HeldUntil(reason, turn.Words.Moment(TimeZoneInfo.ConvertTime(trouble.NotBefore, turn.Options.Zone))))
            : turn.Words.ListItem(who, reason);
    }
}
