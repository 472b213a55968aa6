namespace SalesBot.Adapters.Storage.Rows;

/// <summary>A version of a rule of rewards that was set in a chat.</summary>
internal sealed class RewardRuleRow
{
    public string Rule { get; set; } = "";

    public int Version { get; set; }

    /// <summary>The rule as JSON.</summary>
    public string State { get; set; } = "";
}
