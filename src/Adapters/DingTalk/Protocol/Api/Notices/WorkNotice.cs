using System.Text.Json.Serialization;

namespace SalesBot.Adapters.DingTalk.Protocol.Api.Notices;

/// <summary>A work notification. One with the words of an earlier one is dropped for a day, and nobody is told.</summary>
/// <param name="AgentId">The app's number.</param>
/// <param name="UseridList">To whom, separated by commas.</param>
/// <param name="Msg">What it says.</param>
internal sealed record WorkNotice(long AgentId, string UseridList, WorkNoticeMessage Msg);

/// <summary>What a work notification says.</summary>
/// <param name="Markdown">Markdown.</param>
internal sealed record WorkNoticeMessage(WorkNoticeMarkdown Markdown)
{
    /// <summary>The longest, in bytes of its JSON.</summary>
    public const int MostBytes = 2_048;

    [JsonPropertyName("msgtype")]
    public string MessageType { get; } = "markdown";
}

/// <summary>Markdown and its title.</summary>
internal sealed record WorkNoticeMarkdown(string Title, string Text);

/// <summary>The number under which DingTalk keeps it.</summary>
internal sealed record WorkNoticeAnswer : LegacyAnswer
{
    public long? TaskId { get; init; }
}
