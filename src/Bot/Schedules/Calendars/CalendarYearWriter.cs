using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Conversation;
using SalesBot.Bot.Hosting;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Schedules;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Schedules;

/// <summary>Tells administrators, once a week, that a year's working days are missing: from 1 December on the next one's.</summary>
internal sealed class CalendarYearWriter(CompanyCalendars calendars, CompanyProfile company) : INoticeWriter
{
    /// <inheritdoc />
    public string Schedule => StandardSchedules.CalendarYear;

    /// <inheritdoc />
    public OutgoingKind Kind => OutgoingKind.Notice;

    /// <inheritdoc />
    public NoticeKind KindFor(Member recipient) => NoticeKind.Notice;

    /// <inheritdoc />
    public bool IsFor(Member member) => member.Role == Role.Administrator;

    /// <inheritdoc />
    public Task<Func<DueNotice, Reached, WrittenNotice?>> ReadAsync(
        IReadOnlyCollection<DueNotice> notices, NoticeRun run, ISalesSession session, CancellationToken cancellationToken)
    {
        var today = company.Clock.DateOf(run.Now);
        List<(string Name, int Year)> missing = IsDayForIt(today) ? [.. Missing(today)] : [];
        return Task.FromResult<Func<DueNotice, Reached, WrittenNotice?>>((_, to) => missing.Count == 0 ? null : new WrittenNotice(new Card
        {
            Purpose = CardPurpose.Notice,
            Title = to.Words.CalendarYearMissing(missing[0].Year),
            Emphasis = CardEmphasis.Warning,
            Sections =
            [
                new CardSection
                {
                    Notes = [.. missing.Select(one => to.Words.CalendarYearOf(one.Name, one.Year)), to.Words.CalendarYearHowTo],
                },
            ],
        }));
    }

    private IEnumerable<(string Name, int Year)> Missing(DateOnly today) =>
        calendars.All.Select(calendar => (calendar.Name, Year: calendar.Calendar.YearMissingOn(today))).Where(one => one.Year is not null).Select(one => (one.Name, one.Year!.Value));

    /// <summary>The week's first workday, and that on which the next year is asked for first.</summary>
    private bool IsDayForIt(DateOnly today) =>
        company.Calendar.CountWorkdays(DayRange.WeekOf(today).From, today) == 1
        || today == company.Calendar.AlertOn(today.Year);
}
