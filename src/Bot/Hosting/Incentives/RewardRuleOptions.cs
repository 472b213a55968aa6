using SalesBot.Domain.Incentives;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Hosting;

/// <summary>A rule of rewards in the settings.</summary>
internal sealed class RewardRuleOptions
{
    /// <summary>Which rule: lower-case Latin letters, digits and hyphens.</summary>
    public string Id { get; set; } = "";

    /// <summary>What people read.</summary>
    public string Name { get; set; } = "";

    /// <summary>For what it gives something.</summary>
    public RewardOccasion For { get; set; } = RewardOccasion.Activity;

    /// <summary>The id of the stage, where it is for a stage that is reached.</summary>
    public string Stage { get; set; } = "";

    /// <summary>What is to be done, where it is for an activity; none for any.</summary>
    public ActivityKind? Activity { get; set; }

    /// <summary>Words of which one must be in what was written about the activity.</summary>
    public IList<string> Words { get; init; } = [];

    /// <summary>The id of the entry criterion, where it is for evidence.</summary>
    public string Criterion { get; set; } = "";

    /// <summary>What a win must be worth at least, in yuan.</summary>
    public decimal? LeastAmount { get; set; }

    /// <summary>How many deals somebody must have signed in the month.</summary>
    public int? WinsInMonth { get; set; }

    /// <summary>How much money it gives, in yuan.</summary>
    public decimal Money { get; set; }

    /// <summary>How many percent of a win's amount it gives.</summary>
    public decimal Percent { get; set; }

    /// <summary>How many points it gives.</summary>
    public int Points { get; set; }

    /// <summary>The medal that it gives.</summary>
    public string Medal { get; set; } = "";

    /// <summary>How often it gives it.</summary>
    public RewardLimit Limit { get; set; }

    /// <summary>How many of it count on a day for one person.</summary>
    public int? MostADay { get; set; }

    /// <summary>Whether it gives it only for what is proved.</summary>
    public bool NeedsEvidence { get; set; }

    /// <summary>The rule.</summary>
    /// <param name="from">The first day on which it holds.</param>
    public RewardRule ToRule(DateOnly from) => new()
    {
        Id = new RewardRuleId(Id),
        Name = Name,
        From = from,
        Occasion = For,
        Stage = Stage.Length == 0 ? null : new StageId(Stage),
        Activity = Activity,
        Words = [.. Words],
        Criterion = Criterion.Length == 0 ? null : new CriterionId(Criterion),
        LeastAmount = LeastAmount is { } least ? Domain.Sales.Money.FromYuan(least) : null,
        WinsInMonth = WinsInMonth,
        Money = Domain.Sales.Money.FromYuan(Money),
        Percent = Percent,
        Points = Points,
        Medal = Medal.Length == 0 ? null : Medal,
        Limit = Limit,
        MostADay = MostADay,
        NeedsEvidence = NeedsEvidence,
    };
}
