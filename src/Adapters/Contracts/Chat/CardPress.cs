using System.Collections.Immutable;

namespace SalesBot.Adapters.Contracts.Chat;

/// <summary>Somebody pressed a button of a card. What it says comes from outside and is trusted in nothing.</summary>
/// <param name="Verb">What the button does, such as <c>undo</c>.</param>
/// <param name="Data">What the button carried, and what was filled into the card's inputs.</param>
/// <param name="Handle">How the platform's adapter changes the pressed card in place; null where it cannot. Only the adapter reads it.</param>
public sealed record CardPress(string Verb, ImmutableSortedDictionary<string, string> Data, string? Handle = null)
{
    /// <summary>The longest handle, in UTF-16 units.</summary>
    public const int HandleMaxLength = 500;
}
