using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Domain.Schedules;

namespace SalesBot.Bot.Conversation;

/// <summary>All schedules as a card: when each comes next, for whom, and whether it is paused; a number shows one.</summary>
internal sealed class ScheduleListCard(TurnContext turn)
{
    /// <summary>The card, and its buttons with the names by which they are known.</summary>
    public Card Write(IScheduleBook book, IReadOnlyList<ScheduleHalt> halts, out ImmutableArray<OfferedAction> offered)
    {
        var words = turn.Words;
        var paused = halts.Where(halt => halt.Day is null).ToLookup(halt => halt.Schedule, StringComparer.Ordinal);
        var rows = book.All.Select(entry => Button.Of(
            Verbs.Schedule, words.ScheduleName(entry.Name), hint: Describe(entry, NextOf(entry, book, halts), paused[entry.Name].FirstOrDefault()), data: [(Keys.Schedule, entry.Name)])).ToImmutableArray();
        offered = [.. rows.Zip(book.All, (row, entry) => new OfferedAction(Verbs.Schedule, row.Data, [words.ScheduleName(entry.Name)]))];
        var missing = turn.Options.Calendar.YearMissingOn(turn.Today);
        return new Card
        {
            Purpose = CardPurpose.Answer,
            Title = words.SchedulesTitle(book.All.Length, book.All.Count(entry => !entry.IsEnabled || paused.Contains(entry.Name))),
            Emphasis = missing is null ? CardEmphasis.Normal : CardEmphasis.Warning,
            Sections =
            [
                new CardSection
                {
                    Notes = [words.SchedulesQuiet(words.Hours(book.QuietHours)), .. missing is { } year ? [words.CalendarYearMissing(year)] : ImmutableArray<string>.Empty],
                },
            ],
            Actions = rows,
        };
    }

    /// <summary>When the schedule comes next: that of boards as chats have been told.</summary>
    private DateTimeOffset? NextOf(ScheduleEntry entry, IScheduleBook book, IReadOnlyList<ScheduleHalt> halts) => entry.Name == StandardSchedules.OrderedBoards
        ? BoardOrder.NextOf(halts, turn.Now, turn.Options.Clock, turn.Options.Calendar)
        : book.NextOf(entry.Name, turn.Now);

    private string Describe(ScheduleEntry entry, DateTimeOffset? comes, ScheduleHalt? pause)
    {
        var words = turn.Words;
        var next = comes is { } at ? words.NextAt(words.Moment(TimeZoneInfo.ConvertTime(at, entry.Zone))) : words.NoNext(entry.After);
        string[] parts =
        [
            !entry.IsEnabled ? words.SwitchedOff : pause is not null ? words.Paused(turn.NameOf(pause.By), words.Moment(TimeZoneInfo.ConvertTime(pause.At, turn.Options.Zone))) : next,
            entry.Scope.Length == 0 ? words.WholeCompany : entry.Scope,
            entry.Zone.Id == turn.Options.Zone.Id ? "" : entry.Zone.Id,
        ];
        return string.Join(" · ", parts.Where(part => part.Length > 0));
    }
}
