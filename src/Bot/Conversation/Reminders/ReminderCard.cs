using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Bot.Texts;
using SalesBot.Domain.Reminders;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>A reminder as a card: of what, when, and what may become of it.</summary>
internal static class ReminderCard
{
    /// <summary>What platforms show of a title.</summary>
    private const int TitleMaxLength = 22;

    /// <summary>The card with which it rings.</summary>
    /// <param name="reminder">The reminder.</param>
    /// <param name="course">What has become of it before.</param>
    /// <param name="customer">The customer it is about, where it is about one.</param>
    /// <param name="deal">The deal it is about, where that is open: it is shown, and progress is entered for it.</param>
    /// <param name="now">Now.</param>
    /// <param name="zone">The zone in which times are told.</param>
    /// <param name="words">The words.</param>
    public static Card Ringing(Reminder reminder, ReminderCourse course, Customer? customer, Deal? deal, DateTimeOffset now, TimeZoneInfo zone, Wording words) =>
        Of(reminder, course, customer, deal, zone, words, course.LatenessAt(now) is { } late ? words.ReminderIsLate(late) : "");

    /// <summary>The card of one that was asked for.</summary>
    public static Card Of(Reminder reminder, ReminderCourse course, Customer? customer, Deal? deal, TimeZoneInfo zone, Wording words, string note = "")
    {
        var isLong = reminder.What.Length > TitleMaxLength;
        return new Card
        {
            Purpose = CardPurpose.Notice,
            Title = words.ReminderTitle(isLong ? ProgressRecorder.Cut(reminder.What, TitleMaxLength - 1) + "…" : reminder.What),
            Emphasis = note.Length == 0 ? CardEmphasis.Normal : CardEmphasis.Warning,
            Sections =
            [
                new CardSection
                {
                    Facts =
                    [
                        .. customer is null ? ImmutableArray<CardFact>.Empty : [deal is null ? new CardFact(words.CustomerLabel, customer.Name) : new CardFact(words.DealLabel, Labels.Of(customer, deal))],
                        new CardFact(words.ReminderTimeLabel, words.Moment(TimeZoneInfo.ConvertTime(course.DueAt, zone))),
                    ],
                    Notes = [.. ((string[])[isLong ? reminder.What : "", note]).Where(line => line.Length > 0)],
                },
            ],
            Actions =
            [
                Button.Of(Verbs.ReminderDone, words.ReminderDoneButton, CardActionStyle.Primary, data: [(Keys.Reminder, Id(reminder))]),
                Snoozing(reminder, Snooze.TenMinutes, words.SnoozeTenMinutesButton),
                Snoozing(reminder, Snooze.Hour, words.SnoozeHourButton),
                Snoozing(reminder, Snooze.Tomorrow, words.SnoozeTomorrowButton),
                Snoozing(reminder, Snooze.NextWeek, words.NextWeekButton),
                .. About(deal, words),
                Button.Of(Verbs.ReminderCancel, words.ReminderCancelButton, CardActionStyle.Destructive, data: [(Keys.Reminder, Id(reminder))]),
            ],
            Key = $"reminder/{reminder.Id}",
        };
    }

    /// <summary>The id as buttons carry it.</summary>
    public static string Id(Reminder reminder) => reminder.Id.ToString();

    private static ImmutableArray<CardAction> About(Deal? deal, Wording words) => deal is null
        ? []
        : [Button.Of(Verbs.Show, words.ShowDealButton, data: [(Keys.Deal, deal.Id.Value)]), Button.Of(Verbs.Log, words.LogButton, data: [(Keys.Deal, deal.Id.Value)])];

    private static CardAction Snoozing(Reminder reminder, Snooze snooze, string label) =>
        Button.Of(Verbs.ReminderSnooze, label, data: [(Keys.Reminder, Id(reminder)), (Keys.Choice, snooze.ToString())]);
}
