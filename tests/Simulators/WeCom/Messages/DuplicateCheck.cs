using System.Security.Cryptography;
using System.Text.Json.Nodes;

namespace SalesBot.Simulators.WeCom;

/// <summary>Swallows a message whose request is identical to one before, to the byte, within the interval that it names.</summary>
internal sealed class DuplicateCheck
{
    private readonly Dictionary<string, (DateTimeOffset At, string MessageId)> seen = new(StringComparer.Ordinal);

    /// <summary>The id of the message that this one repeats.</summary>
    public string? Repeated(ApiCall call, DateTimeOffset now) =>
        IsOn(call.Json) && seen.TryGetValue(Key(call), out var first) && now - first.At < Interval(call.Json) ? first.MessageId : null;

    public void Remember(ApiCall call, DateTimeOffset now, string messageId)
    {
        if (IsOn(call.Json))
        {
            seen[Key(call)] = (now, messageId);
        }
    }

    private static bool IsOn(JsonObject request) => request.Number("enable_duplicate_check") == 1;

    private static TimeSpan Interval(JsonObject request) => TimeSpan.FromSeconds(Math.Min(request.Number("duplicate_check_interval", 1800), 14_400));

    private static string Key(ApiCall call) => call.App.AgentId + ":" + Convert.ToHexString(SHA256.HashData(call.Body));
}
