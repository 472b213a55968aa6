using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Hosting;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Schedules;

namespace SalesBot.Bot.Schedules;

/// <summary>When people may be spoken to.</summary>
/// <param name="schedules">The company's quiet hours, and how much is said to one person on a day.</param>
/// <param name="company">The company's clock and calendars.</param>
internal sealed class Attentions(ConfiguredSchedules schedules, CompanyProfile company)
{
    private readonly List<string> names = [.. schedules.All.Select(configured => configured.Schedule.Name)];

    /// <summary>Of everybody who has set nothing of their own.</summary>
    public Attention Company => new() { Clock = company.Clock, Calendar = company.Calendar, Quiet = schedules.QuietHours, MostADay = schedules.MostADay };

    /// <summary>Of each of these members, with as many questions for one as for all; one who is not in the chart is left out.</summary>
    public async Task<IReadOnlyDictionary<MemberId, MemberAttention>> ReadAsync(
        OrganisationChart chart, IReadOnlyCollection<MemberId> members, DateTimeOffset now, ISalesSession session, CancellationToken cancellationToken)
    {
        var set = await session.Attention.FindAllAsync(members, cancellationToken);
        var told = await session.Due.ToldAsync(members, names, company.Clock.DateOf(now), cancellationToken);
        return members.Distinct().Select(chart.Find).OfType<Member>().ToDictionary(
            member => member.Id, member => new MemberAttention(Of(chart, member, set.GetValueOrDefault(member.Id) ?? PersonalAttention.None, now), told.GetValueOrDefault(member.Id)));
    }

    private Attention Of(OrganisationChart chart, Member member, PersonalAttention set, DateTimeOffset now)
    {
        var theirs = Company with { Calendar = company.CalendarOf(chart, member), Clock = ClockOf(set.Zone, company.Clock) };
        return set.Over(theirs, theirs.Clock.DateOf(now));
    }

    /// <summary>The clock of the zone; the other where none is set, or one that this machine does not know.</summary>
    public static BusinessClock ClockOf(string? zone, BusinessClock otherwise) =>
        zone is not null && TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var found) ? new BusinessClock(found) : otherwise;
}
