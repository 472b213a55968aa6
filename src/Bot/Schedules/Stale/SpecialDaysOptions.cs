namespace SalesBot.Bot.Schedules;

/// <summary>Days of some deals; what is empty does not matter.</summary>
internal sealed class SpecialDaysOptions
{
    /// <summary>The id of a stage.</summary>
    public string Stage { get; set; } = "";

    /// <summary>The tier of the customer: <c>A</c>, <c>B</c> or <c>C</c>.</summary>
    public string Tier { get; set; } = "";

    /// <summary>From how many yuan on; 0 for any.</summary>
    public decimal AmountFrom { get; set; }

    /// <summary>From how many days on it is yellow; 0 for five sevenths of <see cref="RedAfterDays"/>.</summary>
    public int YellowAfterDays { get; set; }

    /// <summary>After more than how many days it is red.</summary>
    public int RedAfterDays { get; set; }
}
