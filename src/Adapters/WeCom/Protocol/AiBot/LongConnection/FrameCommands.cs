namespace SalesBot.Adapters.WeCom.Protocol.AiBot.LongConnection;

/// <summary>What frames of the long connection are called.</summary>
internal static class FrameCommands
{
    /// <summary>The first frame: who connects.</summary>
    public const string Subscribe = "aibot_subscribe";

    /// <summary>Shows that the connection lives.</summary>
    public const string Ping = "ping";

    /// <summary>Somebody said something.</summary>
    public const string MessageCallback = "aibot_msg_callback";

    /// <summary>Something happened.</summary>
    public const string EventCallback = "aibot_event_callback";

    /// <summary>Answers a message, under its request id, for 24 hours.</summary>
    public const string Respond = "aibot_respond_msg";

    /// <summary>Answers somebody who came in, under the event's request id, for five seconds.</summary>
    public const string Welcome = "aibot_respond_welcome_msg";

    /// <summary>Changes a pressed card, under the event's request id, for five seconds.</summary>
    public const string Update = "aibot_respond_update_msg";

    /// <summary>Says something unasked, where somebody has spoken before.</summary>
    public const string Push = "aibot_send_msg";
}
