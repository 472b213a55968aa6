using SalesBot.Domain.Incentives;
using SalesBot.Domain.Leaderboards;
using SalesBot.Domain.Sales;
using SalesBot.Domain.Targets;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Conversation;

/// <summary>What those who share a target have done on its project: on the deals whose title or customer bears its name.</summary>
internal sealed class ProjectResults(TurnContext turn)
{
    /// <summary>What is reached of the target in the days; null where nothing tells it.</summary>
    public async Task<decimal?> AchievedAsync(Target target, DayRange days, CancellationToken cancellationToken)
    {
        if (target.Measure == TargetMeasure.Points)
        {
            return await PointsAsync(target, days, cancellationToken);
        }

        var credits = await CreditsAsync(target, days, cancellationToken);
        return target.Measure == TargetMeasure.Repurchase
            ? await RepurchaseAsync(credits, cancellationToken)
            : target.Measure.Achieved([.. credits.GroupBy(credit => (credit.Member, credit.Group)).Select(own => own.Aggregate(new Tally { Member = own.Key.Member, Group = own.Key.Group }, (tally, credit) => tally.Plus(credit)))]);
    }

    /// <summary>What those who share it were given for the project's deals and customers, less what was taken back.</summary>
    private async Task<decimal> PointsAsync(Target target, DayRange days, CancellationToken cancellationToken)
    {
        var lines = await turn.Session.Rewards.OfDaysAsync([.. target.Shares.Select(share => share.Member)], days, cancellationToken);
        var deals = (await turn.Session.Deals.FindAllAsync([.. lines.Select(line => line.Reward.Deal).OfType<DealId>().Distinct()], cancellationToken)).ToDictionary(deal => deal.Id);
        var customers = await turn.Session.Customers.FindAllAsync([.. lines.Select(CustomerOf).OfType<CustomerId>().Distinct()], cancellationToken);
        return lines.Where(line => Bears(target, line.Reward.Deal is { } id ? deals.GetValueOrDefault(id)?.Title : null) || Bears(target, CustomerOf(line) is { } of ? customers.GetValueOrDefault(of)?.Name : null)).Sum(line => line.Points);

        CustomerId? CustomerOf(RewardEntry line) => line.Reward.Customer ?? (line.Reward.Deal is { } id ? deals.GetValueOrDefault(id)?.Customer : null);
    }

    private async Task<List<Credit>> CreditsAsync(Target target, DayRange days, CancellationToken cancellationToken)
    {
        var credits = new List<Credit>();
        foreach (var share in target.Shares)
        {
            credits.AddRange(await turn.Session.Figures.CreditsAsync(share.Member, days, KindsOf(target.Measure), int.MaxValue, cancellationToken));
        }

        var deals = (await turn.Session.Deals.FindAllAsync([.. credits.Select(credit => credit.Deal).OfType<DealId>().Distinct()], cancellationToken)).ToDictionary(deal => deal.Id);
        var customers = await turn.Session.Customers.FindAllAsync([.. credits.Select(CustomerOf).OfType<CustomerId>().Distinct()], cancellationToken);
        return credits.FindAll(credit => Bears(target, credit.Deal is { } id ? deals.GetValueOrDefault(id)?.Title : null) || Bears(target, CustomerOf(credit) is { } of ? customers.GetValueOrDefault(of)?.Name : null));

        CustomerId? CustomerOf(Credit credit) => credit.Customer ?? (credit.Deal is { } id ? deals.GetValueOrDefault(id)?.Customer : null);
    }

    private static bool Bears(Target target, string? name) => name?.Contains(target.Title!, StringComparison.OrdinalIgnoreCase) == true;

    private async Task<decimal?> RepurchaseAsync(List<Credit> credits, CancellationToken cancellationToken)
    {
        var won = credits.FindAll(credit => credit.IsWhole);
        var first = await turn.Session.Deals.FirstWonAsync([.. won.Select(credit => credit.Customer!.Value).Distinct()], cancellationToken);
        return TargetMeasures.Rate(won.Count(credit => first.TryGetValue(credit.Customer!.Value, out var day) && day < credit.On), won.Count);
    }

    private static CreditKind[] KindsOf(TargetMeasure measure) => measure switch
    {
        TargetMeasure.Revenue or TargetMeasure.Wins or TargetMeasure.Repurchase => [CreditKind.Signed],
        TargetMeasure.WinRate => [CreditKind.Signed, CreditKind.Lost],
        TargetMeasure.NewCustomers => [CreditKind.NewCustomer],
        TargetMeasure.Payments => [CreditKind.Paid],
        TargetMeasure.Visits => [CreditKind.Visit],
        _ => [CreditKind.Visit, CreditKind.Call, CreditKind.Meeting, CreditKind.Demo, CreditKind.Quote, CreditKind.Message, CreditKind.Note],
    };
}
