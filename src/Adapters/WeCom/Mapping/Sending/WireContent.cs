using SalesBot.Adapters.WeCom.Mapping.Drawing;
using SalesBot.Adapters.WeCom.Protocol.Api.Groups;
using SalesBot.Adapters.WeCom.Protocol.Api.Messages;
using SalesBot.Adapters.WeCom.Protocol.Api.Robots;
using SalesBot.Adapters.WeCom.Protocol.Cards;

namespace SalesBot.Adapters.WeCom.Mapping.Sending;

/// <summary>A drawn message as each API wants it. The same content is the same request, byte for byte.</summary>
internal static class WireContent
{
    /// <summary>A message of the app to one member.</summary>
    public static AppMessage ToMember(WeComContent content, string userId, int agentId)
    {
        var message = new AppMessage { ToUser = userId, AgentId = agentId, MessageType = TypeOf(content) };
        return content switch
        {
            WeComContent.Text text => message with { Text = new ContentPart(text.Content) },
            WeComContent.Markdown markdown => message with { Markdown = new ContentPart(markdown.Content) },
            WeComContent.TextCard card => message with { TextCard = Part(card) },
            WeComContent.Template template => message with { TemplateCard = CardWire.Element(template.Card) },
            WeComContent.Image image => message with { Image = new MediaPart(image.MediaId) },
            WeComContent.File file => message with { File = new MediaPart(file.MediaId) },
            _ => throw Unfit(content),
        };
    }

    /// <summary>A message of the app into a group chat.</summary>
    public static GroupMessage ToGroup(WeComContent content, string chatId)
    {
        var message = new GroupMessage { ChatId = chatId, MessageType = TypeOf(content) };
        return content switch
        {
            WeComContent.Text text => message with { Text = new ContentPart(text.Content) },
            WeComContent.Markdown markdown => message with { Markdown = new ContentPart(markdown.Content) },
            WeComContent.TextCard card => message with { TextCard = Part(card) },
            WeComContent.Image image => message with { Image = new MediaPart(image.MediaId) },
            WeComContent.File file => message with { File = new MediaPart(file.MediaId) },
            _ => throw Unfit(content),
        };
    }

    /// <summary>A message of a group robot.</summary>
    public static RobotMessage ToRobot(WeComContent content)
    {
        var message = new RobotMessage { MessageType = TypeOf(content) };
        return content switch
        {
            WeComContent.Text text => message with { Text = new RobotText(text.Content) },
            WeComContent.Markdown markdown => message with { Markdown = new ContentPart(markdown.Content) },
            WeComContent.MarkdownV2 markdown => message with { MarkdownV2 = new ContentPart(markdown.Content) },
            WeComContent.Template template => message with { TemplateCard = CardWire.Element(template.Card) },
            WeComContent.InlineImage image => message with { Image = image.Picture },
            WeComContent.File file => message with { File = new MediaPart(file.MediaId) },
            _ => throw Unfit(content),
        };
    }

    private static string TypeOf(WeComContent content) => content switch
    {
        WeComContent.Text => "text",
        WeComContent.Markdown => "markdown",
        WeComContent.MarkdownV2 => "markdown_v2",
        WeComContent.TextCard => "textcard",
        WeComContent.Template => "template_card",
        WeComContent.Image or WeComContent.InlineImage => "image",
        WeComContent.File => "file",
        _ => throw Unfit(content),
    };

    private static TextCardPart Part(WeComContent.TextCard card) => new(card.Title, card.Description, card.Url.AbsoluteUri);

    /// <summary>The capabilities of each way say what is drawn for it.</summary>
    private static ArgumentOutOfRangeException Unfit(WeComContent content) =>
        new(nameof(content), content.GetType().Name, "This is not drawn for this way of sending.");
}
