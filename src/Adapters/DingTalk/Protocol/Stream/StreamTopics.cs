namespace SalesBot.Adapters.DingTalk.Protocol.Stream;

/// <summary>What comes over the stream, by its topic.</summary>
internal static class StreamTopics
{
    /// <summary>A message to the robot.</summary>
    public const string RobotMessage = "/v1.0/im/bot/messages/get";

    /// <summary>A pressed interactive card.</summary>
    public const string CardCallback = "/v1.0/card/instances/callback";

    /// <summary>All events: they cannot be asked for one by one.</summary>
    public const string AllEvents = "*";

    /// <summary>Asks whether the connection lives.</summary>
    public const string Ping = "ping";

    /// <summary>Says that nothing more will come over the connection, and that it will be cut.</summary>
    public const string Disconnect = "disconnect";
}
