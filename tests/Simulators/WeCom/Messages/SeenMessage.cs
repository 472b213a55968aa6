using System.Collections.Immutable;
using System.Text.Json;

namespace SalesBot.Simulators.WeCom;

/// <summary>A message as it stands on a screen.</summary>
/// <param name="Id">The message's id; for a streamed reply the stream's id.</param>
/// <param name="Chat">The chat, as <see cref="ChatKey"/> names it.</param>
/// <param name="From">Who sent it: a member's account, or <c>bot</c>.</param>
/// <param name="Type">The message's type.</param>
/// <param name="Text">What is read, cut where the platform cuts; of a card all that it says, line by line.</param>
/// <param name="Content">The message's body as it was sent.</param>
/// <param name="At">When it came.</param>
public sealed record SeenMessage(string Id, string Chat, string From, string Type, string Text, JsonElement Content, DateTimeOffset At) : IScreenMessage
{
    /// <summary>The card; in a chat of one reader, in this reader's own state.</summary>
    public SeenCard? Card { get; init; }

    /// <summary>In a group: the cards of those who see another than the rest, by their accounts.</summary>
    public ImmutableDictionary<string, SeenCard> Copies { get; init; } = [];

    /// <summary>How many bytes of the text the platform cut off.</summary>
    public int BytesCut { get; init; }

    /// <summary>False for what the reader's client does not show, such as a card in WeChat's plugin.</summary>
    public bool IsShown { get; init; } = true;

    /// <summary>True once it was recalled.</summary>
    public bool IsRecalled { get; init; }

    /// <summary>False while a streamed reply is still being written.</summary>
    public bool IsComplete { get; init; } = true;

    /// <summary>How often its content was replaced.</summary>
    public int Version { get; init; } = 1;
}

/// <summary>A card on one reader's screen.</summary>
/// <param name="CardType">The type.</param>
/// <param name="TaskId">The id that it was sent with; empty where it has none.</param>
/// <param name="Json">The card.</param>
public sealed record SeenCard(string CardType, string TaskId, JsonElement Json)
{
    /// <summary>The grey words in place of the buttons; null while they can be pressed.</summary>
    public string? ReplacedBy { get; init; }

    /// <summary>What can be pressed now.</summary>
    public ImmutableArray<SeenButton> Buttons { get; init; } = [];
}

/// <summary>Something to press.</summary>
/// <param name="Text">What is on it.</param>
/// <param name="Key">What the platform calls back with.</param>
/// <param name="IsMenu">True for an entry of the menu at the card's corner.</param>
public sealed record SeenButton(string Text, string Key, bool IsMenu);
