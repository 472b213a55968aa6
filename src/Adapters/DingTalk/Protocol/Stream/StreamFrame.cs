using System.Text.Json;
using SalesBot.Adapters.Common.Wire;

namespace SalesBot.Adapters.DingTalk.Protocol.Stream;

/// <summary>A frame that came over the stream.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Topic">What it is about: one of <see cref="StreamTopics"/>, or another.</param>
/// <param name="MessageId">What it is acknowledged by; empty where it cannot be.</param>
/// <param name="Data">What it holds: JSON as text.</param>
internal sealed record StreamFrame(StreamFrameKind Kind, string Topic, string MessageId, string Data)
{
    /// <summary>What happened, of an event.</summary>
    public string EventType { get; init; } = "";

    /// <summary>The event's id: the same where it is repeated.</summary>
    public string EventId { get; init; } = "";

    /// <summary>The frame; null where it is none.</summary>
    public static StreamFrame? Find(ReadOnlyMemory<byte> text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            var root = json.RootElement;

            // One of DingTalk's samples calls them in the singular.
            var headers = root.Part("headers") is { ValueKind: JsonValueKind.Object } several ? several : root.Part("header");
            return root.ValueKind != JsonValueKind.Object
                ? null
                : new StreamFrame(KindOf(root.Text("type")), headers.Text("topic"), headers.Text("messageId"), root.Text("data"))
                {
                    EventType = headers.Text("eventType"),
                    EventId = headers.Text("eventId"),
                };
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            // Text that is no Unicode is found when it is read, and is no JsonException.
            return null;
        }
    }

    /// <summary>What was said is left out.</summary>
    public override string ToString() => $"{Kind} {Topic} {MessageId}";

    private static StreamFrameKind KindOf(string type) => type switch
    {
        "SYSTEM" => StreamFrameKind.System,
        "CALLBACK" => StreamFrameKind.Callback,
        "EVENT" => StreamFrameKind.Event,
        _ => StreamFrameKind.Unknown,
    };
}
