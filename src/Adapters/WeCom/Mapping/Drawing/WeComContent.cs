using SalesBot.Adapters.WeCom.Protocol.Api.Robots;
using SalesBot.Adapters.WeCom.Protocol.Cards;

namespace SalesBot.Adapters.WeCom.Mapping.Drawing;

/// <summary>A message as WeCom shows it: one of a few kinds.</summary>
internal abstract record WeComContent
{
    private WeComContent()
    {
    }

    /// <summary><c>text</c>: for everybody, also in WeChat.</summary>
    public sealed record Text(string Content) : WeComContent;

    /// <summary><c>markdown</c>: the small dialect of the app, with colours.</summary>
    public sealed record Markdown(string Content) : WeComContent;

    /// <summary><c>markdown_v2</c> of a group robot, and all text of the intelligent robot: lists and tables, no colours.</summary>
    public sealed record MarkdownV2(string Content) : WeComContent;

    /// <summary><c>textcard</c>: title, some lines and a link; shown in WeChat too.</summary>
    public sealed record TextCard(string Title, string Description, Uri Url) : WeComContent;

    /// <summary><c>template_card</c>.</summary>
    public sealed record Template(TemplateCard Card) : WeComContent;

    /// <summary><c>image</c>: a picture that was uploaded.</summary>
    public sealed record Image(string MediaId) : WeComContent;

    /// <summary><c>file</c>: any file that was uploaded.</summary>
    public sealed record File(string MediaId) : WeComContent;

    /// <summary><c>image</c> of a group robot: a picture that travels with the message.</summary>
    public sealed record InlineImage(RobotImage Picture) : WeComContent;

    /// <summary>Only as an update: the buttons of the pressed card become one grey label, its other parts stay.</summary>
    public sealed record ButtonLabel(string ReplaceName) : WeComContent;
}
