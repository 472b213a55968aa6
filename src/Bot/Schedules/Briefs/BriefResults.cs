using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Domain.Briefs;
using SalesBot.Domain.Leaderboards;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Schedules;

/// <summary>What people and teams have signed since the last working day. As on the boards it counts for whoever won the deal, in the group of that time, whosever it is now.</summary>
/// <threadsafety>Immutable.</threadsafety>
internal sealed class BriefResults
{
    private readonly Func<MemberId, DayRange> daysOf;
    private readonly ILookup<MemberId, GroupId> leads;
    private readonly ILookup<MemberId, Credit> signed;
    private readonly ILookup<GroupId?, SignedDay> inGroups;

    private BriefResults(Func<MemberId, DayRange> daysOf, ILookup<MemberId, GroupId> leads, ILookup<MemberId, Credit> signed, ILookup<GroupId?, SignedDay> inGroups) =>
        (this.daysOf, this.leads, this.signed, this.inGroups) = (daysOf, leads, signed, inGroups);

    /// <summary>Reads what was signed in the groups.</summary>
    /// <param name="leads">Who leads which groups.</param>
    /// <param name="signed">What the people have signed, in these days and perhaps before.</param>
    /// <param name="days">The days of all of them.</param>
    /// <param name="daysOf">Whose result is of which of these days.</param>
    /// <param name="session">The session.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public static async Task<BriefResults> ReadAsync(
        ILookup<MemberId, GroupId> leads, ILookup<MemberId, Credit> signed, DayRange days, Func<MemberId, DayRange> daysOf, ISalesSession session, CancellationToken cancellationToken)
    {
        var byDay = leads.Count == 0 ? [] : await session.Figures.SignedByDayAsync(days, cancellationToken);
        return new BriefResults(daysOf, leads, signed, byDay.ToLookup(signing => signing.Group));
    }

    /// <summary>What a person has done.</summary>
    /// <param name="member">Who.</param>
    /// <param name="activities">How many activities they had.</param>
    public DayResult Of(MemberId member, int activities) => OfPeople([member], daysOf(member), activities);

    /// <summary>What a manager's team has done; where no group is led, what these people have.</summary>
    public DayResult OfTeam(MemberId manager, IReadOnlyCollection<MemberId> team, int activities)
    {
        if (!leads.Contains(manager))
        {
            return OfPeople(team, daysOf(manager), activities);
        }

        List<SignedDay> done = [.. leads[manager].SelectMany(group => inGroups[group]).Where(signing => daysOf(manager).Contains(signing.On))];
        return new DayResult(done.Sum(signing => signing.Wins), done.Aggregate(Money.Zero, (sum, signing) => sum + signing.Revenue), activities);
    }

    private DayResult OfPeople(IReadOnlyCollection<MemberId> people, DayRange days, int activities)
    {
        List<Credit> credits = [.. people.SelectMany(member => signed[member]).Where(credit => days.Contains(credit.On))];
        return new DayResult(credits.Count(credit => credit.IsWhole), Money.FromFen(credits.Sum(credit => credit.Value)), activities);
    }
}
