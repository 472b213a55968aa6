using SalesBot.Adapters.DingTalk.Mapping.Drawing;
using SalesBot.Adapters.DingTalk.Protocol.Api.Robots;
using SalesBot.Adapters.DingTalk.Protocol.Api.Webhooks;

namespace SalesBot.Adapters.DingTalk.Mapping.Sending;

/// <summary>A drawn message as each API wants it. The same content is the same request, byte for byte.</summary>
internal static class WireContent
{
    /// <summary>For the robot API.</summary>
    public static SampleMessage ToSample(DingTalkContent content) => content switch
    {
        DingTalkContent.Text text => SampleMessage.Text(text.Content),
        DingTalkContent.Markdown markdown => SampleMessage.Markdown(markdown.Title, markdown.Body),
        DingTalkContent.ActionCard card => SampleMessage.ActionCard(card.Title, card.Body, [.. card.Buttons.Select(button => (button.Title, button.Url))]),
        _ => throw Unknown(content),
    };

    /// <summary>For a webhook.</summary>
    /// <param name="content">What is said.</param>
    /// <param name="mentioned">The ids of those who are mentioned; they stand in the content too.</param>
    public static WebhookMessage ToWebhook(DingTalkContent content, IReadOnlyList<string> mentioned)
    {
        var mentions = mentioned.Count == 0 ? null : new WebhookMentions(mentioned);
        return content switch
        {
            DingTalkContent.Text text => new WebhookMessage { MessageType = "text", Text = new WebhookText(text.Content), At = mentions },
            DingTalkContent.Markdown markdown => new WebhookMessage { MessageType = "markdown", Markdown = new WebhookMarkdown(markdown.Title, markdown.Body), At = mentions },
            DingTalkContent.ActionCard card => new WebhookMessage
            {
                MessageType = "actionCard",
                ActionCard = new WebhookActionCard(card.Title, card.Body, [.. card.Buttons.Select(button => new WebhookButton(button.Title, button.Url))]),
                At = mentions,
            },
            _ => throw Unknown(content),
        };
    }

    private static ArgumentOutOfRangeException Unknown(DingTalkContent content) => new(nameof(content), content.GetType().Name, "No content that is known.");
}
