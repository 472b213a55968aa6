using System.Collections.Immutable;
using SalesBot.Adapters.Common.Drawing;
using SalesBot.Adapters.Common.Receiving;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.WeCom.Mapping.Drawing;
using SalesBot.Adapters.WeCom.Protocol.Callbacks;

namespace SalesBot.Adapters.WeCom.Mapping.Receiving;

/// <summary>What a pressed button says.</summary>
internal static class Presses
{
    /// <summary>Stands between several options of one question.</summary>
    private const char Separator = ',';

    /// <summary>The press of a card; null where its key is none of the service's, or a label that does nothing.</summary>
    public static CardPress? Find(PressedCard card)
    {
        var selections = card.Selections
            .Where(selection => !selection.OptionIds.IsEmpty)
            .Select(selection => KeyValuePair.Create(selection.QuestionKey, string.Join(Separator, selection.OptionIds)));
        var handle = card.TaskId.Length == 0 && card.ResponseCode is null ? null : new CardHandle(card.TaskId, card.CardType, card.ResponseCode).ToString();
        return card.EventKey != StillCard.NoKey && PressedKey.Read(card.EventKey, selections) is { } key ? Create(key, handle) : null;
    }

    /// <summary>The press of a menu's entry; null where its key is a plain text.</summary>
    public static CardPress? FindInMenu(string key) =>
        key.Contains('?', StringComparison.Ordinal) && PressedKey.Read(key, []) is { } read ? Create(read, handle: null) : null;

    private static CardPress Create(ButtonKey key, string? handle) => new(
        WrittenText.Clean(key.Verb),
        key.Data.ToImmutableSortedDictionary(entry => entry.Key, entry => WrittenText.Clean(entry.Value), StringComparer.Ordinal),
        handle);
}
