using System.Collections.Immutable;

namespace SalesBot.Bot.Tests.Dialogues;

/// <summary>Somebody says or presses something, and what is to come of it; what is not given is not looked at.</summary>
internal sealed record DialogueStep
{
    public string Who { get; init; } = "周子涵";

    /// <summary><c>direct</c>, <c>group</c>, or the name of another platform, where it is a direct chat there.</summary>
    public string Chat { get; init; } = "direct";

    /// <summary>How long after the step before: 10s, 3m, 25h, 2d.</summary>
    public string After { get; init; } = "10s";

    /// <summary>Whether a card that nobody asked for is shown just before, as the brief of a morning is.</summary>
    public bool Brief { get; init; }

    /// <summary>What is said.</summary>
    public string? Text { get; init; }

    /// <summary>How many pictures are sent, with the text or alone.</summary>
    public int Pictures { get; init; }

    /// <summary>The place that is sent.</summary>
    public string? Place { get; init; }

    /// <summary>The button of the last card of this chat that is pressed: its verb, or verb and number among those (<c>pick 2</c>).</summary>
    public string? Press { get; init; }

    /// <summary>What is filled into the card's inputs before it is pressed, by the inputs' keys.</summary>
    public ImmutableSortedDictionary<string, string> Fill { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>What is changed, each as <c>kind from→to</c>; empty for nothing.</summary>
    public ImmutableArray<string>? Changes { get; init; }

    /// <summary>What is asked about (<c>customer</c>, <c>deal</c>, <c>confirm</c>, <c>slot</c>), or <c>nothing</c>.</summary>
    public string? Asks { get; init; }

    /// <summary>Phrases of the reply.</summary>
    public ImmutableArray<string> Says { get; init; } = [];

    /// <summary>Phrases that the reply must not have.</summary>
    public ImmutableArray<string> SaysNot { get; init; } = [];

    /// <summary>Phrases of what is said to others, by the name of the person.</summary>
    public ImmutableSortedDictionary<string, string> Tells { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>How many activities stand afterwards.</summary>
    public int? Activities { get; init; }

    /// <summary>What belongs to the activities afterwards, each as <c>kind customer files place</c>, <c>-</c> where there is none; those with nothing are left out.</summary>
    public ImmutableArray<string>? Enclosed { get; init; }

    /// <summary>How deals stand afterwards, by id: <c>amount stage close | next step</c>, each <c>-</c> where there is none.</summary>
    public ImmutableSortedDictionary<string, string> Deals { get; init; } = ImmutableSortedDictionary<string, string>.Empty;
}
