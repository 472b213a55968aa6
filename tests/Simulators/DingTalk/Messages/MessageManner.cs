using System.Text.Json.Nodes;

namespace SalesBot.Simulators.DingTalk;

/// <summary>How a person's message differs from a common one.</summary>
public sealed record MessageManner
{
    /// <summary>There is no <c>senderStaffId</c>.</summary>
    public bool OmitsSender { get; init; }

    /// <summary>Fields beside the known ones, or in their place.</summary>
    public JsonObject? ExtraFields { get; init; }

    /// <summary>The id of a message of the bot that is quoted.</summary>
    public string? Quotes { get; init; }
}
