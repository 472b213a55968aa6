using System.Collections.Immutable;
using SalesBot.Domain.Sales;

namespace SalesBot.Domain.Incentives;

/// <summary>A ready set of rules over the standard stages, to begin with.</summary>
public static class StandardRewards
{
    private const int VisitsADay = 10;

    private static readonly Money BigWin = Money.FromYuan(1_000_000m);

    /// <summary>The rules, from a day on.</summary>
    public static ImmutableArray<RewardRule> From(DateOnly day) =>
    [
        Of("demo-bonus", "方案演示", day, RewardOccasion.StageReached) with { Stage = new StageId("demo"), Money = Money.FromYuan(500m), Limit = RewardLimit.OncePerDeal, NeedsEvidence = true },
        Of("recommendation", "书面推荐", day, RewardOccasion.Activity) with
        {
            Words = ["书面推荐", "推荐信", "推荐函", "recommendation letter", "letter of recommendation"],
            Money = Money.FromYuan(300m),
            Limit = RewardLimit.OncePerDeal,
            NeedsEvidence = true,
        },
        Of("commission", "签约提成", day, RewardOccasion.Win) with { Percent = 2m, Limit = RewardLimit.OncePerDeal },
        Of("first-million", "首个百万单", day, RewardOccasion.Win) with { LeastAmount = BigWin, Medal = "首个百万单", Points = 50, Limit = RewardLimit.OncePerMember },
        Of("five-wins", "月签五单", day, RewardOccasion.Win) with { WinsInMonth = 5, Medal = "月签五单", Points = 30, Limit = RewardLimit.OncePerMonth },
        Of("win-points", "签约", day, RewardOccasion.Win) with { Points = 20, Limit = RewardLimit.OncePerDeal },
        Of("demo-points", "演示", day, RewardOccasion.Activity) with { Activity = ActivityKind.Demo, Points = 5, MostADay = VisitsADay },
        Of("visit-points", "拜访", day, RewardOccasion.Activity) with { Activity = ActivityKind.Visit, Points = 2, MostADay = VisitsADay },
        Of("quote-points", "报价", day, RewardOccasion.Activity) with { Activity = ActivityKind.Quote, Points = 3, MostADay = VisitsADay },
        Of("thanks-points", "协作", day, RewardOccasion.Thanks) with { Points = 3 },
    ];

    private static RewardRule Of(string id, string name, DateOnly day, RewardOccasion occasion) =>
        new() { Id = new RewardRuleId(id), Name = name, From = day, Occasion = occasion };
}
