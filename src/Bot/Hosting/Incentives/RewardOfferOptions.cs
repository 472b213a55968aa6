using SalesBot.Domain.Incentives;

namespace SalesBot.Bot.Hosting;

/// <summary>Something that points buy, in the settings.</summary>
internal sealed class RewardOfferOptions
{
    /// <summary>Which: lower-case Latin letters, digits and hyphens.</summary>
    public string Id { get; set; } = "";

    /// <summary>What people read, and write to have it.</summary>
    public string Name { get; set; } = "";

    /// <summary>How many points it costs.</summary>
    public int Points { get; set; }

    /// <summary>How many there are in all; null for any number.</summary>
    public int? Stock { get; set; }

    /// <summary>The offer.</summary>
    /// <param name="from">The first day on which it can be had.</param>
    public RewardRule ToRule(DateOnly from) => new() { Id = new RewardRuleId(Id), Name = Name, From = from, Occasion = RewardOccasion.Exchange, Points = Points, Stock = Stock };
}
