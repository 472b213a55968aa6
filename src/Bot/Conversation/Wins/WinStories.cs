using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Domain.Leaderboards;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.Targets;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Conversation;

/// <summary>Reads what is told of wins.</summary>
/// <threadsafety>Used by one unit only.</threadsafety>
internal sealed class WinStories(ISalesSession session, OrganisationChart chart)
{
    private readonly Dictionary<DateOnly, IReadOnlyList<Tally>> months = [];

    /// <summary>The story of a win; null where its deal or customer is gone, or it is won no more.</summary>
    public async Task<WinStory?> FindAsync(WinRecord win, CancellationToken cancellationToken)
    {
        if (await session.Deals.FindAsync(win.Deal, cancellationToken) is not { Withdrawn: false, State.Status: DealStatus.Won } deal
            || await session.Customers.FindAsync(win.Customer, cancellationToken) is not { } customer)
        {
            return null;
        }

        var activities = await session.Activities.OfDealAsync(deal.Id, cancellationToken);
        var signedBefore = await session.Figures.SignedBeforeAsync([win.Owner], win.On, cancellationToken);
        var month = await OfMonthAsync(win.On, cancellationToken);
        var own = month.Where(tally => tally.Member == win.Owner).Aggregate(default(TallySum), (sum, tally) => sum.With(tally));
        var groups = TallySum.By(month, tally => tally.Group);
        var group = win.Group is { } id ? groups.GetValueOrDefault(id).Revenue : Money.Zero;
        return new WinStory
        {
            Record = win,
            Deal = deal,
            Customer = customer,
            Helpers = [.. deal.Collaborators.Concat(activities.SelectMany(activity => activity.Colleagues.Append(activity.By))).Distinct().Where(helper => helper != win.Owner && chart.Find(helper) is not null)],
            Path = [.. StageHistory.Of((await session.Changes.StageEventsAsync([deal.Id], cancellationToken))[deal.Id]).Visits],
            Days = Math.Max(1, win.On.DayNumber - deal.CreatedOn.DayNumber + 1),
            Visits = activities.Count(activity => activity.Kind == ActivityKind.Visit),
            Conversations = activities.Count(activity => activity.IsConversation),
            IsFirst = own.Wins <= 1 && !signedBefore.Contains(win.Owner),
            Medals = [.. (await session.Rewards.MedalsAsync(win.Owner, cancellationToken)).Where(reward => reward.Deal == win.Deal).Select(reward => reward.Medal).OfType<string>()],
            WinsOfMonth = own.Wins,
            RevenueOfMonth = own.Revenue,
            PlaceInGroup = win.Group is null ? 0 : PlaceIn(month, win),
            GroupRevenue = group,
            GroupTarget = win.Group is { } team ? await TargetAsync(team, win.On, cancellationToken) : null,
            PlaceOfGroup = win.Group is null || chart.Groups.Count < 2 ? 0 : 1 + groups.Values.Count(other => other.Revenue > group),
            Applause = [.. await session.Applause.OfWinAsync(win.ChangeSet, cancellationToken)],
        };
    }

    private async Task<IReadOnlyList<Tally>> OfMonthAsync(DateOnly day, CancellationToken cancellationToken)
    {
        var days = DayRange.MonthOf(day);
        if (!months.TryGetValue(days.From, out var figures))
        {
            months[days.From] = figures = await session.Figures.TalliesAsync(days, cancellationToken);
        }

        return figures;
    }

    private async Task<Money?> TargetAsync(GroupId group, DateOnly day, CancellationToken cancellationToken)
    {
        var holder = TargetHolder.Of(group);
        var targets = await session.Targets.FindAsync([holder], TargetMeasure.Revenue, DayRange.MonthOf(day), cancellationToken);
        return targets.TryGetValue(holder, out var target) ? target.Amount : null;
    }

    /// <summary>The place on the group's board: by what counts in it, among those who still sell somewhere.</summary>
    private int PlaceIn(IReadOnlyList<Tally> month, WinRecord win)
    {
        var own = month.FirstOrDefault(tally => tally.Member == win.Owner && tally.Group == win.Group)?.Revenue ?? Money.Zero;
        return 1 + month.Count(other => other.Group == win.Group && other.Revenue > own && chart.Find(other.Member) is { } member && (member.Group is not null || member.Region is not null));
    }
}
