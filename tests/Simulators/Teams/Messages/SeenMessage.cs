using System.Collections.Immutable;
using System.Text.Json;

namespace SalesBot.Simulators.Teams;

/// <summary>A message as it stands on a screen.</summary>
/// <param name="Id">The message's id, which is unique in its conversation.</param>
/// <param name="Chat">The conversation's id, without that of a post.</param>
/// <param name="From">Who sent it: an object id, or <c>bot</c>.</param>
/// <param name="Type"><c>text</c>, <c>card</c>, <c>file</c> or <c>picture</c>.</param>
/// <param name="Text">What is read: of a card what a desktop client shows of it.</param>
/// <param name="Content">The activity as it was sent.</param>
/// <param name="At">When it came.</param>
public sealed record SeenMessage(string Id, string Chat, string From, string Type, string Text, JsonElement Content, DateTimeOffset At) : IScreenMessage
{
    /// <summary>In a channel, the id of the post to which it belongs, which may be its own.</summary>
    public string? Root { get; init; }

    /// <summary>What the notification shows.</summary>
    public string Summary { get; init; } = "";

    /// <summary>Who is notified as mentioned, by object ids.</summary>
    public ImmutableArray<string> Mentions { get; init; } = [];

    /// <summary>The card, as those see it who have no view of their own.</summary>
    public SeenCard? Card { get; init; }

    /// <summary>The card of those who see another than the rest, by their object ids.</summary>
    public ImmutableDictionary<string, SeenCard> Views { get; init; } = ImmutableDictionary<string, SeenCard>.Empty;

    /// <summary>The only ones who see it; empty for everybody in the conversation.</summary>
    public ImmutableArray<string> VisibleTo { get; init; } = [];

    /// <summary>How often the bot has changed it.</summary>
    public int Updates { get; init; }

    /// <inheritdoc/>
    public bool IsShown { get; init; } = true;

    /// <inheritdoc/>
    public bool IsRecalled { get; init; }

    /// <summary>The card as this person sees it.</summary>
    public SeenCard? CardOf(string objectId) => Views.GetValueOrDefault(objectId) ?? Card;
}

/// <summary>A card in the view of one or of all.</summary>
/// <param name="Json">The card.</param>
/// <param name="Text">What a desktop client shows of it.</param>
/// <param name="PlainText">What a client shows that knows the standard alone, as phones for charts.</param>
public sealed record SeenCard(JsonElement Json, string Text, string PlainText)
{
    /// <summary>What can be pressed.</summary>
    public ImmutableArray<SeenAction> Actions { get; init; } = [];

    /// <summary>What can be filled in.</summary>
    public ImmutableArray<SeenInput> Inputs { get; init; } = [];
}

/// <summary>Something to press.</summary>
/// <param name="Title">What is on it.</param>
/// <param name="Type">The action's type.</param>
/// <param name="Json">The action.</param>
public sealed record SeenAction(string Title, string Type, JsonElement Json)
{
    /// <summary>The inputs that go with it, by their ids.</summary>
    public ImmutableArray<string> Inputs { get; init; } = [];
}

/// <summary>Something to fill in.</summary>
/// <param name="Id">The id under which its value is sent.</param>
/// <param name="Type">The element's type.</param>
/// <param name="Label">What stands above it.</param>
/// <param name="Value">What stands in it before anybody writes.</param>
/// <param name="Json">The element.</param>
public sealed record SeenInput(string Id, string Type, string Label, string Value, JsonElement Json)
{
    /// <summary>What can be chosen, with the words for it; empty where one writes.</summary>
    public ImmutableArray<(string Value, string Title)> Choices { get; init; } = [];
}
