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
    private readonly CompanyProfile company;
    private readonly ILookup<MemberId, BriefDeal> deals;
    private readonly ILookup<MemberId, Reminder> reminders;
    private readonly BriefResults results;
    private readonly IReadOnlyDictionary<MemberId, RecentActivity> recent;
    private readonly MonthPaces paces;

    private BriefFacts(
        DateOnly day,
        CompanyProfile company,
        ILookup<MemberId, BriefDeal> deals,
        ILookup<MemberId, Reminder> reminders,
        BriefResults results,
        IReadOnlyDictionary<MemberId, RecentActivity> recent,
        MonthPaces paces,
        IReadOnlyDictionary<CustomerId, Customer> customers)
    {
        (this.day, this.company, this.deals, this.reminders, this.results, this.recent, this.paces) = (day, company, deals, reminders, results, recent, paces);
        Customers = customers;
    }

    /// <summary>The customers of all deals.</summary>
    public IReadOnlyDictionary<CustomerId, Customer> Customers { get; }

    /// <summary>Reads what is known of these people's deals and days.</summary>
    /// <param name="people">Whose deals.</param>
    /// <param name="leads">Who leads which groups, where the paces of their teams are wanted.</param>
    /// <param name="day">The day.</param>
    /// <param name="now">Now.</param>
    /// <param name="chart">Who works here.</param>
    /// <param name="company">The company's clock, calendar and pipeline.</param>
    /// <param name="session">The session.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public static async Task<BriefFacts> ReadAsync(
        IReadOnlyCollection<MemberId> people, ILookup<MemberId, GroupId> leads, DateOnly day, DateTimeOffset now, OrganisationChart chart, CompanyProfile company, ISalesSession session, CancellationToken cancellationToken)
    {
        var open = await session.Deals.OpenOfAsync(people, cancellationToken);
        var customers = await session.Customers.FindAllAsync([.. open.Select(deal => deal.Customer)], cancellationToken);
        var counted = open.Where(deal => company.Pipeline.Find(deal.Position.Stage)?.EntryCriteria.OfType<ConversationsCriterion>().Any() == true).Select(deal => deal.Id);
        var conversations = await session.Activities.CountConversationsAsync([.. counted], cancellationToken);
        var lastWorkday = company.Calendar.AddWorkdays(day, -1);
        var lately = await session.Activities.RecentAsync(people, day.AddDays(-DaysBack), lastWorkday, cancellationToken);
        var month = DayRange.MonthOf(day);
        var signed = (await session.Figures.SigningsAsync(people, new DayRange(month.From < lastWorkday ? month.From : lastWorkday, month.To), cancellationToken)).ToLookup(credit => credit.Member);
        var signedLately = await BriefResults.ReadAsync(leads, signed, new DayRange(lastWorkday, day), session, cancellationToken);
        var waiting = await session.Reminders.WaitingAsync(people, now, company.Clock.InstantOf(day.AddDays(1), TimeOnly.MinValue), cancellationToken);

        // What rang while people were off is easily lost.
        var rung = await session.Reminders.RungAsync(people, company.Clock.InstantOf(lastWorkday.AddDays(1), TimeOnly.MinValue), company.Clock.InstantOf(day, TimeOnly.MinValue), cancellationToken);
        var months = await MonthPaces.ReadAsync(people, leads, signed, day, chart, company.Calendar, session, cancellationToken);
        return new BriefFacts(
            day,
            company,
            open.Where(deal => customers.ContainsKey(deal.Customer)).ToLookup(deal => deal.Owner, deal => Of(deal, customers[deal.Customer].Tier, conversations.GetValueOrDefault(deal.Id), day, company)),
            rung.Concat(waiting).ToLookup(entry => entry.Reminder.For, entry => entry.Reminder with { At = entry.Course.DueAt }),
            signedLately,
            lately,
            months,
            customers.ToFrozenDictionary());
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
        Since = company.Calendar.AddWorkdays(day, -1),
        Members = [.. team.Select(member => new MemberFacts(member, [.. deals[member]], paces.Of(member), SilentWorkdays(member)))],
        Pace = paces.OfTeam(manager, team),
        Yesterday = results.OfTeam(manager, team, ActivitiesOf(team)),
    };

    private static BriefDeal Of(Deal deal, Tier tier, int conversations, DateOnly day, CompanyProfile company) => new(
        deal,
        StaleStanding.Of(new StaleCase(deal, tier), company.Staleness, company.Calendar, day),
        StageAge.Of(deal, company.Pipeline, day, company.Calendar, company.StageDays),
        [.. company.Pipeline.UnmetCriteria(deal.Position.Stage, deal, conversations)]);

    private int ActivitiesOf(IEnumerable<MemberId> members) => members.Sum(member => recent.TryGetValue(member, out var done) ? done.Count : 0);

    private int SilentWorkdays(MemberId member)
    {
        var last = recent.TryGetValue(member, out var done) ? done.LastOn : day.AddDays(-DaysBack);
        return company.Calendar.CountWorkdays(last.AddDays(1), day.AddDays(-1));
    }
}
