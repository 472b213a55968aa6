using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Domain.BattleReports;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.Targets;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Conversation;

/// <summary>Reads what is told of wins.</summary>
/// <threadsafety>Used by one unit only.</threadsafety>
internal sealed class WinStories(ISalesSession session, OrganisationChart chart)
{
    private readonly Dictionary<DateOnly, IReadOnlyList<MemberFigures>> months = [];

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
        var own = month.FirstOrDefault(figures => figures.Member == win.Owner) ?? new MemberFigures { Member = win.Owner };
        var groups = GroupsOf(month);
        var group = win.Group is { } id ? groups.GetValueOrDefault(id) : Money.Zero;
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
            WinsOfMonth = own.Wins,
            RevenueOfMonth = own.Revenue,
            PlaceInGroup = win.Group is null ? 0 : 1 + month.Count(other => chart.Find(other.Member)?.Group == win.Group && other.Revenue > own.Revenue),
            GroupRevenue = group,
            GroupTarget = win.Group is { } team ? await TargetAsync(team, win.On, cancellationToken) : null,
            PlaceOfGroup = win.Group is null || chart.Groups.Count < 2 ? 0 : 1 + groups.Values.Count(other => other > group),
            Applause = [.. await session.Applause.OfWinAsync(win.ChangeSet, cancellationToken)],
        };
    }

    private async Task<IReadOnlyList<MemberFigures>> OfMonthAsync(DateOnly day, CancellationToken cancellationToken)
    {
        var days = DayRange.MonthOf(day);
        if (!months.TryGetValue(days.From, out var figures))
        {
            months[days.From] = figures = await session.Figures.SignedAsync(days, cancellationToken);
        }

        return figures;
    }

    private async Task<Money?> TargetAsync(GroupId group, DateOnly day, CancellationToken cancellationToken)
    {
        var holder = TargetHolder.Of(group);
        var targets = await session.Targets.FindAsync([holder], TargetMeasure.Revenue, DayRange.MonthOf(day), cancellationToken);
        return targets.TryGetValue(holder, out var target) ? target.Amount : null;
    }

    private ImmutableDictionary<GroupId, Money> GroupsOf(IReadOnlyList<MemberFigures> figures) => figures
        .Where(figure => chart.Find(figure.Member)?.Group is not null)
        .GroupBy(figure => chart.Find(figure.Member)!.Group!.Value)
        .ToImmutableDictionary(group => group.Key, group => Money.FromFen(group.Sum(figure => figure.Revenue.Fen)));
}
