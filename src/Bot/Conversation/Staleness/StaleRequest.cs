namespace SalesBot.Bot.Conversation;

/// <summary>What somebody wants for a deal that does not move.</summary>
/// <param name="Verb">The button that would do it.</param>
/// <param name="Subject">The deal as it was named; empty for the one that was talked of.</param>
internal sealed record StaleRequest(string Verb, string Subject)
{
    /// <summary>The member who was named, as written.</summary>
    public string Member { get; init; } = "";

    /// <summary>The day that was named, as written.</summary>
    public string When { get; init; } = "";

    /// <summary>How many days were named; 0 for the company's own.</summary>
    public int? Days { get; init; }

    /// <summary>Why.</summary>
    public string Reason { get; init; } = "";
}
