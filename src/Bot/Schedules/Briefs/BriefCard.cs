using System.Collections.Frozen;
using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Bot.Conversation;
using SalesBot.Bot.Texts;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Schedules;

/// <summary>What the briefs of reps and managers have alike: one section headed by its day, the rows as buttons, and how to act on them.</summary>
internal sealed class BriefCard(WorkCalendar calendar, Wording words)
{
    /// <summary>A weekend is no long time: only a longer gap is told by its day.</summary>
    private const int UsualGapDays = 3;

    /// <summary>The card.</summary>
    /// <param name="member">Whose.</param>
    /// <param name="day">The day.</param>
    /// <param name="title">The conclusion.</param>
    /// <param name="isBad">Whether something is red.</param>
    /// <param name="facts">What is known.</param>
    /// <param name="notes">Sentences.</param>
    /// <param name="rows">The rows as buttons.</param>
    /// <param name="own">The reader's own deals, for which a line of progress can be written.</param>
    /// <param name="foot">Where more rows are, and what can be answered besides a row's number; empty for nothing.</param>
    public WrittenNotice Of(
        MemberId member,
        DateOnly day,
        string title,
        bool isBad,
        ImmutableArray<CardFact> facts,
        ImmutableArray<string> notes,
        IReadOnlyCollection<(CardAction Action, OfferedAction Offered)> rows,
        IReadOnlySet<DealId> own,
        string foot = "")
    {
        List<OfferedAction> offered = [.. rows.Select(row => row.Offered)];
        List<(CardAction Action, OfferedAction Offered)> buttons = [.. rows, .. RowLogging.Buttons(offered, own, words)];
        return new(
            new Card
            {
                Purpose = CardPurpose.Brief,
                Title = title,
                Emphasis = isBad ? CardEmphasis.Bad : CardEmphasis.Normal,
                Sections = [new CardSection { Title = words.BriefDay(day, calendar), Facts = facts, Notes = notes }],
                Inputs = RowLogging.Inputs(offered, own, words),
                Actions = [.. buttons.Select(button => button.Action)],
                Foot = foot,
                Key = FormattableString.Invariant($"brief/{day:yyyy-MM-dd}/{member}"),
            },
            [.. buttons.Select(button => button.Offered)]);
    }

    /// <summary>The one line of a day on which there is nothing to act on.</summary>
    public WrittenNotice Nothing(MemberId member, string name, DateOnly day) => Of(member, day, words.BriefNothing(name), isBad: false, [], [], [], FrozenSet<DealId>.Empty);

    /// <summary>Of which days the last result is: of the last workday, or since it, where the days off were many.</summary>
    public string ResultLabel(DateOnly day)
    {
        var last = calendar.AddWorkdays(day, -1);
        return day.DayNumber - last.DayNumber > UsualGapDays ? words.SinceDay(words.DayShort(last)) : words.LastWorkdayLabel;
    }
}
