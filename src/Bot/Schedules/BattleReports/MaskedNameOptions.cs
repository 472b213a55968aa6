using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Schedules;

/// <summary>What customers of a kind are called where they are not named.</summary>
internal sealed class MaskedNameOptions
{
    /// <summary>What is read instead of the name.</summary>
    public string Name { get; set; } = "";

    /// <summary>Words of which the customer's full name has one; none for any name.</summary>
    public IList<string> Words { get; init; } = [];

    /// <summary>The customer's tier; none for any.</summary>
    public Tier? Tier { get; set; }
}
