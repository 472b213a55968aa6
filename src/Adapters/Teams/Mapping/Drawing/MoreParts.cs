using System.Collections.Immutable;
using System.Globalization;
using SalesBot.Adapters.Contracts.Cards;

namespace SalesBot.Adapters.Teams.Mapping.Drawing;

/// <summary>The button that shows another part of a card that was too long: the answer is the same message, drawn from another part on.</summary>
internal static class MoreParts
{
    /// <summary>What it does. The service never sees it.</summary>
    public const string Verb = "teams:more";

    /// <summary>The message (<see cref="Contracts.Chat.OutgoingMessage.Key"/>).</summary>
    public const string Key = "key";

    /// <summary>The part to begin with, as <see cref="TeamsDrawing.Draw(Contracts.Chat.OutgoingMessage, int)"/> takes it.</summary>
    public const string From = "from";

    /// <summary>The button.</summary>
    public static CardAction Button(string label, string messageKey, int from) => new()
    {
        Verb = Verb,
        Label = label,
        Data = ImmutableSortedDictionary<string, string>.Empty.WithComparers(StringComparer.Ordinal)
            .Add(Key, messageKey)
            .Add(From, from.ToString(CultureInfo.InvariantCulture)),
    };
}
