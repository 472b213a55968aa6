namespace SalesBot.Adapters.DingTalk.Protocol.Messages;

/// <summary>A message to the robot, as it comes over the stream and over HTTP.</summary>
/// <param name="MessageId">DingTalk's id: the same where the message is repeated.</param>
/// <param name="ConversationId">The conversation; of a group, what messages to it name.</param>
/// <param name="IsGroup">Whether it was said in a group.</param>
/// <param name="Content">What it holds.</param>
internal sealed record RobotMessage(string MessageId, string ConversationId, bool IsGroup, RobotContent Content)
{
    /// <summary>The person's userId in the organisation; null for people outside it, and for everybody until the robot is published.</summary>
    public string? SenderStaffId { get; init; }

    /// <summary>What DingTalk calls the person where it does not say the userId; no sending API takes it.</summary>
    public string SenderId { get; init; } = "";

    /// <summary>The person's organisation; empty where it is not said.</summary>
    public string SenderCorpId { get; init; } = "";

    /// <summary>The robot's organisation; empty where it is not said.</summary>
    public string RobotCorpId { get; init; } = "";

    /// <summary>The robot's code; empty where it is not said.</summary>
    public string RobotCode { get; init; } = "";

    /// <summary>Where replies can be posted for a while. Whoever has it can write to the chat.</summary>
    public Uri? SessionWebhook { get; init; }

    /// <summary>Until when, as DingTalk says.</summary>
    public DateTimeOffset SessionWebhookUntil { get; init; }

    /// <summary>Whether the person is one of the robot's organisation. In a group with outsiders DingTalk need not name a strange organisation, so none named is a strange one.</summary>
    public bool IsFromInside => SenderStaffId is not null
        && (SenderCorpId.Length > 0 && RobotCorpId.Length > 0 ? SenderCorpId == RobotCorpId : !IsGroup);

    /// <summary>Whether it was said in a group by somebody of another organisation; of whom nothing is said, there, a strange one is taken for theirs.</summary>
    public bool IsFromOutside => IsGroup && (SenderCorpId.Length > 0 && RobotCorpId.Length > 0 ? SenderCorpId != RobotCorpId : SenderStaffId is null);

    /// <summary>The webhook is left out: whoever prints a message must not print its secrets.</summary>
    public override string ToString() => MessageId;
}
