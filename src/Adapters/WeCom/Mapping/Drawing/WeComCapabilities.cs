using SalesBot.Adapters.WeCom.Protocol.Cards;

namespace SalesBot.Adapters.WeCom.Mapping.Drawing;

/// <summary>What a way to a reader shows.</summary>
internal sealed record WeComCapabilities
{
    /// <summary>The dialect of markdown.</summary>
    public required MarkdownDialect Markdown { get; init; }

    /// <summary>The longest text, and the longest markdown, in bytes of UTF-8.</summary>
    public required int TextBytes { get; init; }

    /// <summary>The longest markdown, in bytes of UTF-8.</summary>
    public required int MarkdownBytes { get; init; }

    /// <summary>How much a template card holds; null where none is shown.</summary>
    public CardLimits? Cards { get; init; }

    /// <summary>Whether a press of a card's button comes back.</summary>
    public bool HasCallbacks { get; init; }

    /// <summary>Whether what readers write reaches the bot; where it doesn't, nothing is said of what they can answer.</summary>
    public bool IsHeard { get; init; }

    /// <summary>Whether the buttons of a pressed card can become a grey label.</summary>
    public bool GreysButtons { get; init; }

    /// <summary>Whether the route drops a message that is the same as one before, so that each needs a mark of its own.</summary>
    public bool DropsRepeats { get; init; }

    /// <summary>The page that cards without buttons lead to; without one, WeCom takes no such cards and they are drawn as markdown.</summary>
    public Uri? Home { get; init; }

    /// <summary>The picture above reports of several things; null for none.</summary>
    public Uri? Picture { get; init; }

    /// <summary>The direct chat with the app.</summary>
    public static WeComCapabilities App { get; } = new()
    {
        Markdown = MarkdownDialect.App,
        TextBytes = 2048,
        MarkdownBytes = 2048,
        Cards = CardLimits.App,
        HasCallbacks = true,
        IsHeard = true,
        GreysButtons = true,
        DropsRepeats = true,
    };

    /// <summary>The direct chat with the app, of somebody who reads in WeChat's plugin: neither cards nor markdown.</summary>
    public static WeComCapabilities PlainApp { get; } = App with { Markdown = MarkdownDialect.None, Cards = null, HasCallbacks = false };

    /// <summary>A group chat that the app made.</summary>
    public static WeComCapabilities AppChat { get; } = App with { Cards = null, HasCallbacks = false, IsHeard = false, DropsRepeats = false };

    /// <summary>A group robot.</summary>
    public static WeComCapabilities Robot { get; } = new()
    {
        Markdown = MarkdownDialect.Robot,
        TextBytes = 2048,
        MarkdownBytes = 4096,
        Cards = CardLimits.App,
    };

    /// <summary>The intelligent robot, where it may answer with a card: passively, over the long connection, in direct chats.</summary>
    public static WeComCapabilities AiBot { get; } = new()
    {
        Markdown = MarkdownDialect.Bot,
        TextBytes = 20480,
        MarkdownBytes = 20480,
        Cards = CardLimits.Bot,
        HasCallbacks = true,
        IsHeard = true,
    };

    /// <summary>The intelligent robot, where it may only answer with text: in a group by its answering address.</summary>
    public static WeComCapabilities AiBotText { get; } = AiBot with { Cards = null, HasCallbacks = false };
}
