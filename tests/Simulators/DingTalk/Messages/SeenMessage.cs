using System.Collections.Immutable;
using System.Text.Json;

namespace SalesBot.Simulators.DingTalk;

/// <summary>A message as it stands on a screen.</summary>
/// <param name="Id">The message's id: its <c>processQueryKey</c> where it has one.</param>
/// <param name="Chat">The chat, as <see cref="ChatKey"/> names it.</param>
/// <param name="From">Who sent it: a userId, or <c>bot</c>.</param>
/// <param name="Type">The message's type: <c>text</c>, <c>markdown</c>, <c>actionCard</c>, <c>card</c> and so on, whichever way it came.</param>
/// <param name="Text">What is read: of markdown what the client makes of it, what it does not know stands raw.</param>
/// <param name="Content">The message's body as it was sent.</param>
/// <param name="At">When it came.</param>
public sealed record SeenMessage(string Id, string Chat, string From, string Type, string Text, JsonElement Content, DateTimeOffset At) : IScreenMessage
{
    /// <summary>What the list of conversations and the notification show.</summary>
    public string Title { get; init; } = "";

    /// <summary>By which way it came: <c>robot</c>, <c>session</c>, <c>answer</c>, <c>custom</c>, <c>notice</c> or <c>card</c>.</summary>
    public string Way { get; init; } = "";

    /// <summary>Who is notified as mentioned, by userId; <c>@all</c> for everybody.</summary>
    public ImmutableArray<string> Mentions { get; init; } = [];

    /// <summary>What can be pressed; of a card see <see cref="SeenCard.Buttons"/>.</summary>
    public ImmutableArray<SeenButton> Buttons { get; init; } = [];

    /// <summary>The interactive card, as those see it who have no view of their own.</summary>
    public SeenCard? Card { get; init; }

    /// <summary>The interactive card of those who see another than the rest, by their userIds.</summary>
    public ImmutableDictionary<string, SeenCard> Copies { get; init; } = ImmutableDictionary<string, SeenCard>.Empty;

    /// <summary>The only ones who see it; empty for everybody in the chat.</summary>
    public ImmutableArray<string> VisibleTo { get; init; } = [];

    /// <summary>Who has read it.</summary>
    public ImmutableHashSet<string> ReadBy { get; init; } = [];

    /// <inheritdoc/>
    public bool IsShown { get; init; } = true;

    /// <inheritdoc/>
    public bool IsRecalled { get; init; }

    /// <summary>The card as this person sees it.</summary>
    public SeenCard? CardOf(string userId) => Copies.GetValueOrDefault(userId) ?? Card;
}

/// <summary>An interactive card in the view of one or of all.</summary>
/// <param name="OutTrackId">The product's id.</param>
/// <param name="TemplateId">The template.</param>
/// <param name="Values">The variables.</param>
/// <param name="Text">What the template shows of them.</param>
public sealed record SeenCard(string OutTrackId, string TemplateId, ImmutableSortedDictionary<string, string> Values, string Text)
{
    /// <summary>What can be pressed.</summary>
    public ImmutableArray<SeenButton> Buttons { get; init; } = [];
}

/// <summary>Something to press.</summary>
/// <param name="Text">What is on it.</param>
/// <param name="Url">The address that it opens; null for a button of an interactive card that calls back.</param>
public sealed record SeenButton(string Text, string? Url)
{
    /// <summary>The action's id in an interactive card.</summary>
    public string ActionId { get; init; } = "";

    /// <summary>What the callback carries, as JSON.</summary>
    public JsonElement Parameters { get; init; }
}
