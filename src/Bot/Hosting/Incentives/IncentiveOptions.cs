namespace SalesBot.Bot.Hosting;

/// <summary>For what the company gives money, points and medals, and how it pays.</summary>
internal sealed class IncentiveOptions
{
    public const string Section = "Incentives";

    /// <summary>A ready set of rules to begin with: <c>Standard</c>, or empty for none.</summary>
    public string Preset { get; set; } = "";

    /// <summary>The first day on which the rules of the settings hold for what happens.</summary>
    public DateOnly From { get; set; } = new(2000, 1, 1);

    /// <summary>The company's own rules; one with the id of a ready one takes its place.</summary>
    public IList<RewardRuleOptions> Rules { get; init; } = [];

    /// <summary>What points buy; managers add to it in a chat.</summary>
    public IList<RewardOfferOptions> Offers { get; init; } = [];

    /// <summary>How many percent of the month's bonuses depend on how complete the data is.</summary>
    public int CompletenessPercent { get; set; } = 15;

    /// <summary>How many percent of what is not settled yet are paid in advance each week.</summary>
    public int AdvancePercent { get; set; } = 50;

    /// <summary>What may be paid in advance at most, in yuan, until it is settled.</summary>
    public decimal AdvanceCap { get; set; } = 2000m;

    /// <summary>Whether managers see the pay of their people, not only the points.</summary>
    public bool ManagersSeePay { get; set; }
}
