using System.Collections.Frozen;
using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Hosting;
using SalesBot.Domain.Briefs;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.Staleness;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Schedules;

/// <summary>What is known for the briefs of many people, read with as many questions for one as for all.</summary>
/// <threadsafety>Immutable.</threadsafety>
internal sealed class BriefFacts
{
    /// <summary>How far back it is looked for what somebody has done last.</summary>
    private const int DaysBack = 30;

    private readonly DateOnly day;
    private readonly Func<MemberId, WorkCalendar> calendarOf;
    private readonly ILookup<MemberId, BriefDeal> deals;
    private readonly ILookup<MemberId, Reminder> reminders;
    private readonly BriefResults results;
    private readonly IReadOnlyDictionary<MemberId, RecentActivity> recent;
    private readonly MonthPaces paces;

    private BriefFacts(
        DateOnly day,
        Func<MemberId, WorkCalendar> calendarOf,
        ILookup<MemberId, BriefDeal> deals,
        ILookup<MemberId, Reminder> reminders,
        BriefResults results,
        IReadOnlyDictionary<MemberId, RecentActivity> recent,
        MonthPaces paces,
        IReadOnlyDictionary<CustomerId, Customer> customers)
    {
        (this.day, this.calendarOf, this.deals, this.reminders, this.results, this.recent, this.paces) = (day, calendarOf, deals, reminders, results, recent, paces);
        Customers = customers;
    }

    /// <summary>The customers of all deals.</summary>
    public IReadOnlyDictionary<CustomerId, Customer> Customers { get; }

    /// <summary>Reads what is known of these people's deals and days.</summary>
    /// <param name="people">Whose deals.</param>
    /// <param name="leads">Who leads which groups, where the paces of their teams are wanted.</param>
    /// <param name="clock">The clock by which it is a day.</param>
    /// <param name="now">Now.</param>
    /// <param name="chart">Who works here.</param>
    /// <param name="company">The company's pipeline, and by which days each works.</param>
    /// <param name="session">The session.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public static async Task<BriefFacts> ReadAsync(
        IReadOnlyCollection<MemberId> people, ILookup<MemberId, GroupId> leads, BusinessClock clock, DateTimeOffset now, OrganisationChart chart, CompanyProfile company, ISalesSession session, CancellationToken cancellationToken)
    {
        var today = clock.DateOf(now);
        var open = await session.Deals.OpenOfAsync(people, cancellationToken);
        var customers = await session.Customers.FindAllAsync([.. open.Select(deal => deal.Customer)], cancellationToken);
        var counted = open.Where(deal => company.Pipeline.Find(deal.Position.Stage)?.EntryCriteria.OfType<ConversationsCriterion>().Any() == true).Select(deal => deal.Id);
        var conversations = await session.Activities.CountConversationsAsync([.. counted], cancellationToken);
        var lastWorkdays = people.Concat(leads.Select(led => led.Key)).Distinct().ToDictionary(member => member, member => CalendarOf(member).AddWorkdays(today, -1));
        var earliest = lastWorkdays.Values.Append(today).Min();
        var lately = new Dictionary<MemberId, RecentActivity>();
        foreach (var alike in people.GroupBy(member => lastWorkdays[member]))
        {
            foreach (var (member, done) in await session.Activities.RecentAsync([.. alike], today.AddDays(-DaysBack), alike.Key, cancellationToken))
            {
                lately[member] = done;
            }
        }

        var month = DayRange.MonthOf(today);
        var signed = (await session.Figures.SigningsAsync(people, new DayRange(month.From < earliest ? month.From : earliest, month.To), cancellationToken)).ToLookup(credit => credit.Member);
        var signedLately = await BriefResults.ReadAsync(leads, signed, new DayRange(earliest, today), member => new DayRange(CalendarOf(member).AddWorkdays(today, -1), today), session, cancellationToken);
        var waiting = await session.Reminders.WaitingAsync(people, now, clock.InstantOf(today.AddDays(1), TimeOnly.MinValue), cancellationToken);

        // What rang while people were off is easily lost.
        var rung = (await session.Reminders.RungAsync(people, clock.InstantOf(earliest.AddDays(1), TimeOnly.MinValue), clock.InstantOf(today, TimeOnly.MinValue), cancellationToken))
            .Where(entry => clock.DateOf(entry.Course.DueAt) > lastWorkdays[entry.Reminder.For]);
        var months = await MonthPaces.ReadAsync(people, leads, signed, today, chart, CalendarOf, session, cancellationToken);
        return new BriefFacts(
            today,
            CalendarOf,
            open.Where(deal => customers.ContainsKey(deal.Customer)).ToLookup(deal => deal.Owner, deal => Of(deal, customers[deal.Customer].Tier, conversations.GetValueOrDefault(deal.Id), today, company, CalendarOf(deal.Owner))),
            rung.Concat(waiting).ToLookup(entry => entry.Reminder.For, entry => entry.Reminder with { At = entry.Course.DueAt }),
            signedLately,
            lately,
            months,
            customers.ToFrozenDictionary());

        WorkCalendar CalendarOf(MemberId member) => company.CalendarOf(chart, member);
    }

    /// <summary>What is known of a rep's day.</summary>
    public RepBriefFacts OfRep(MemberId member) => new()
    {
        Member = member,
        Day = day,
        Deals = [.. deals[member]],
        Reminders = [.. reminders[member]],
        Pace = paces.Of(member),
        Yesterday = results.Of(member, ActivitiesOf([member])),
    };

    /// <summary>What is known of a manager's team.</summary>
    public ManagerBriefFacts OfManager(MemberId manager, IReadOnlyCollection<MemberId> team) => new()
    {
        Manager = manager,
        Day = day,
        Since = calendarOf(manager).AddWorkdays(day, -1),
        Members = [.. team.Select(member => new MemberFacts(member, [.. deals[member]], paces.Of(member), SilentWorkdays(member)))],
        Pace = paces.OfTeam(manager, team),
        Yesterday = results.OfTeam(manager, team, ActivitiesOf(team)),
    };

    private static BriefDeal Of(Deal deal, Tier tier, int conversations, DateOnly day, CompanyProfile company, WorkCalendar calendar) => new(
        deal,
        StaleStanding.Of(new StaleCase(deal, tier), company.Staleness, calendar, day),
        StageAge.Of(deal, company.Pipeline, day, company.Calendar, company.StageDays),
        [.. company.Pipeline.UnmetCriteria(deal.Position.Stage, deal, conversations)]);

    private int ActivitiesOf(IEnumerable<MemberId> members) => members.Sum(member => recent.TryGetValue(member, out var done) ? done.Count : 0);

    private int SilentWorkdays(MemberId member)
    {
        var last = recent.TryGetValue(member, out var done) ? done.LastOn : day.AddDays(-DaysBack);
        return calendarOf(member).CountWorkdays(last.AddDays(1), day.AddDays(-1));
    }
}
