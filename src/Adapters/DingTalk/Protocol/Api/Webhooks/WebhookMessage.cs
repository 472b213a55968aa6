using System.Text.Json.Serialization;

namespace SalesBot.Adapters.DingTalk.Protocol.Api.Webhooks;

/// <summary>What is posted to a webhook: a session's, or that of a custom robot.</summary>
internal sealed record WebhookMessage
{
    /// <summary>The longest body, in bytes.</summary>
    public const int MostBytes = 20_000;

    [JsonPropertyName("msgtype")]
    public required string MessageType { get; init; }

    public WebhookText? Text { get; init; }

    public WebhookMarkdown? Markdown { get; init; }

    public WebhookActionCard? ActionCard { get; init; }

    /// <summary>Who is mentioned; only those whose id stands in the text as well.</summary>
    public WebhookMentions? At { get; init; }

    /// <summary>By which a custom robot recognises a repetition.</summary>
    public string? MsgUuid { get; init; }
}

/// <summary>Text.</summary>
internal sealed record WebhookText(string Content);

/// <summary>Markdown; its title stands in the list of chats only.</summary>
internal sealed record WebhookMarkdown(string Title, string Text);

/// <summary>Markdown with buttons.</summary>
/// <param name="Title">Stands in the list of chats only.</param>
/// <param name="Text">Markdown.</param>
/// <param name="Btns">The buttons.</param>
internal sealed record WebhookActionCard(string Title, string Text, IReadOnlyList<WebhookButton> Btns)
{
    /// <summary>"0" for buttons below each other.</summary>
    public string BtnOrientation { get; init; } = "0";
}

/// <summary>A button.</summary>
internal sealed record WebhookButton(string Title, [property: JsonPropertyName("actionURL")] string ActionUrl);

/// <summary>Who is mentioned.</summary>
internal sealed record WebhookMentions(IReadOnlyList<string> AtUserIds);
