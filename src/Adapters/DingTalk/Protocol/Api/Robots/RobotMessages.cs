using System.Text.Json.Serialization;

namespace SalesBot.Adapters.DingTalk.Protocol.Api.Robots;

/// <summary>What the app's robot says to people, each in their own chat with it.</summary>
/// <param name="RobotCode">The robot.</param>
/// <param name="UserIds">The people, at most 20.</param>
/// <param name="MsgKey">The kind of message.</param>
/// <param name="MsgParam">What it holds: JSON as a text.</param>
internal sealed record PersonMessage(string RobotCode, IReadOnlyList<string> UserIds, string MsgKey, string MsgParam);

/// <summary>Who of them got it not.</summary>
internal sealed record PersonMessageAnswer
{
    /// <summary>The id of the message.</summary>
    public string? ProcessQueryKey { get; init; }

    /// <summary>Whom the robot cannot write to.</summary>
    [JsonPropertyName("invalidStaffIdList")]
    public IReadOnlyList<string>? Invalid { get; init; }

    /// <summary>To whom too much was said just now.</summary>
    [JsonPropertyName("flowControlledStaffIdList")]
    public IReadOnlyList<string>? FlowControlled { get; init; }
}

/// <summary>What the app's robot says in a group that it is a member of.</summary>
internal sealed record GroupMessage(string RobotCode, string OpenConversationId, string MsgKey, string MsgParam);

/// <summary>The id of the message.</summary>
internal sealed record GroupMessageAnswer(string? ProcessQueryKey);
