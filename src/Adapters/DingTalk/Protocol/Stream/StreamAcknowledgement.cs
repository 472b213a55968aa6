using System.Text.Encodings.Web;
using System.Text.Json;

namespace SalesBot.Adapters.DingTalk.Protocol.Stream;

/// <summary>The frames that are sent over the stream: each acknowledges one that came.</summary>
internal static class StreamAcknowledgement
{
    private const int Handled = 200;
    private const int NotHandled = 404;

    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The answer to a ping: the same data.</summary>
    public static byte[] Pong(StreamFrame ping) => Write(ping, Handled, "OK", ping.Data);

    /// <summary>What says the answer; null where nothing is said.</summary>
    public static byte[]? Find(StreamFrame frame, StreamAnswer answer) => answer switch
    {
        // Without an id nobody would know what is acknowledged.
        _ when frame.MessageId.Length == 0 => null,
        StreamAnswer.Taken taken => Write(frame, Handled, "OK", taken.Data),
        StreamAnswer.Unhandled => Write(frame, NotHandled, "not implemented", """{"response":null}"""),
        _ => null,
    };

    private static byte[] Write(StreamFrame frame, int code, string message, string data) =>
        JsonSerializer.SerializeToUtf8Bytes(new { code, headers = new { messageId = frame.MessageId, contentType = "application/json" }, message, data }, Json);
}
