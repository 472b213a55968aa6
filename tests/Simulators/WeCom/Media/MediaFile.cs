namespace SalesBot.Simulators.WeCom;

/// <summary>A file that the platform keeps for three days.</summary>
internal sealed record MediaFile(string Id, string Type, string Name, string ContentType, byte[] Content, DateTimeOffset At)
{
    /// <summary>The group robot to which it belongs; null for what any app of the company may use.</summary>
    public string? RobotKey { get; init; }
}
