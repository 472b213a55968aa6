using System.Collections.Immutable;

namespace SalesBot.Adapters.Contracts.Chat;

/// <summary>A button of a card in a chat whose buttons can only speak for the person: what is said holds a code, and the code stands for this.</summary>
/// <param name="Code">The code, unique; at most <see cref="MaxLength"/> letters and digits.</param>
/// <param name="Chat">Where the card was sent: the code is known there and nowhere else.</param>
/// <param name="Verb">What the button does.</param>
/// <param name="Data">What the button carries.</param>
/// <param name="Until">Until when it is kept, UTC.</param>
public sealed record PressCode(string Code, ChatAddress Chat, string Verb, ImmutableSortedDictionary<string, string> Data, DateTimeOffset Until)
{
    /// <summary>The longest code.</summary>
    public const int MaxLength = 16;
}
