using SalesBot.Bot.Schedules;
using SalesBot.Domain.Briefs;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.Targets;

namespace SalesBot.Bot.Tests.Schedules;

/// <summary>Whatever a team has, the numbers of its briefs are those that anybody gets who counts it one by one.</summary>
public sealed class BriefNumbersTests : IAsyncLifetime
{
    private const int Rounds = 12;
    private const int MostDeals = 9;

    private static readonly DateTimeOffset Morning = ScheduleCompany.At("2026-10-13 08:50");
    private static readonly DateOnly Today = new(2026, 10, 13);

    private ScheduleCompany? company;

    private ScheduleCompany Company => company!;

    public async ValueTask InitializeAsync() => company = await ScheduleCompany.CreateAsync();

    public async ValueTask DisposeAsync() => await company!.DisposeAsync();

    [Fact]
    public async Task BriefsNumbers_EqualANaiveRecount()
    {
        for (var seed = 0; seed < Rounds; seed++)
        {
            var random = new Random(seed);
            Member[] team = [.. Enumerable.Range(0, 3).Select(_ => new Member(new MemberId(Guid.NewGuid()), "", Role.Rep))];
            var deals = new List<Deal>();
            foreach (var member in team)
            {
                for (var count = random.Next(MostDeals); count > 0; count--)
                {
                    await Company.EnterAsync($"客户{Guid.NewGuid():N}", "单", member, random.Next(5) == 0 ? null : random.Next(1, 200) * 10_000m, deal => Kept(Some(deal, random), deals));
                }
            }

            var target = random.Next(1, 300) * 10_000m;
            await Company.SetTargetAsync(TargetHolder.Of(team[0].Id), target, Morning);
            await CompareAsync(team, deals, target);
        }
    }

    private async Task CompareAsync(Member[] team, List<Deal> deals, decimal target)
    {
        MemberId[] people = [.. team.Select(member => member.Id)];
        var facts = await Company.Database.ReadAsync(
            (session, token) => BriefFacts.ReadAsync(people, Enumerable.Empty<GroupId>().ToLookup(_ => default(MemberId)), Company.Company.Clock, Morning, OrganisationChart.Empty, Company.Company, session, token), TestContext.Current.CancellationToken);

        var rep = RepBrief.Of(facts.OfRep(people[0]), Company.Company.Pipeline, BriefRules.Default);
        var own = deals.Where(deal => deal.Owner == people[0]).ToList();
        Assert.Equal(Money.FromYuan(target), rep.Pace!.Value.Target);
        Assert.Equal(Sum(own.Where(deal => IsWonFrom(deal, new DateOnly(2026, 10, 1)))), rep.Pace.Value.Achieved);
        Assert.Equal((18, 4), (rep.Pace.Value.Workdays, rep.Pace.Value.Passed));
        Assert.Equal(own.Count(IsInBrief), rep.Items.Length + rep.More);
        Assert.Equal(own.Count(deal => IsWonFrom(deal, new DateOnly(2026, 10, 12))), rep.Yesterday?.Wins ?? 0);

        var manager = ManagerBrief.Of(facts.OfManager(default, people), BriefRules.Default);
        var atRisk = deals.Where(IsAtRisk).ToList();
        Assert.Equal((atRisk.Count, Sum(atRisk)), (manager.DealsAtRisk, manager.AmountAtRisk));
        Assert.Equal(deals.Count(IsRed), manager.Red);
        Assert.Equal(deals.Count(deal => deal.State.Status == DealStatus.Open && !IsRed(deal) && Silence(deal) >= 5), manager.Yellow);
        Assert.Equal(Sum(deals.Where(deal => IsWonFrom(deal, new DateOnly(2026, 10, 12)))), manager.Yesterday?.Won ?? Money.Zero);
    }

    private static Deal Kept(Deal deal, List<Deal> deals)
    {
        deals.Add(deal);
        return deal;
    }

    /// <summary>A deal in the first stage, open, won or lost, with days around today.</summary>
    private static Deal Some(Deal deal, Random random) => deal with
    {
        LastProgress = random.Next(4) == 0 ? null : Today.AddDays(-random.Next(12)),
        CreatedOn = Today.AddDays(-random.Next(1, 15)),
        ExpectedClose = random.Next(3) == 0 ? null : Today.AddDays(random.Next(-5, 10)),
        NextStep = random.Next(3) == 0 ? null : new NextStep("回访", Today.AddDays(random.Next(-3, 4))),
        Position = new StagePosition(deal.Position.Stage, Today),
        State = random.Next(4) switch
        {
            0 => DealState.Won(Today.AddDays(-random.Next(20))),
            1 => DealState.Lost(Today.AddDays(-random.Next(20)), null),
            _ => DealState.Open,
        },
    };

    private static int Silence(Deal deal) => Today.DayNumber - (deal.LastProgress ?? deal.CreatedOn).DayNumber;

    private static bool IsRed(Deal deal) => deal.State.Status == DealStatus.Open && Silence(deal) > 7;

    private static bool IsAtRisk(Deal deal) => IsRed(deal) || (deal.State.Status == DealStatus.Open && deal.ExpectedClose <= Today.AddDays(3));

    private static bool IsInBrief(Deal deal) => deal.State.Status == DealStatus.Open
        && (Silence(deal) >= 5 || deal.ExpectedClose <= Today.AddDays(3) || deal.NextStep?.On <= Today);

    private static bool IsWonFrom(Deal deal, DateOnly first) => deal.State.Status == DealStatus.Won && deal.State.ClosedOn >= first;

    private static Money Sum(IEnumerable<Deal> deals) => deals.Aggregate(Money.Zero, (sum, deal) => sum + (deal.Amount ?? Money.Zero));
}
