namespace SalesBot.Bot.Hosting;

/// <summary>An entry criterion as it is configured: so many real conversations, or something that must be known.</summary>
internal sealed class CriterionOptions
{
    public string Id { get; set; } = "";

    public string Name { get; set; } = "";

    /// <summary>How many real conversations there must have been; without it, the criterion asks for evidence.</summary>
    public int? Conversations { get; set; }

    /// <summary>What the bot asks where the evidence is missing.</summary>
    public string Question { get; set; } = "";
}
