using System.Collections.Immutable;
using SalesBot.Adapters.Common.Drawing;
using SalesBot.Adapters.Common.Receiving;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.DingTalk.Protocol.CardCallbacks;

namespace SalesBot.Adapters.DingTalk.Mapping.Receiving;

/// <summary>Turns pressed interactive cards into turns of the chat in which they stand.</summary>
internal static class CardReceiving
{
    /// <summary>The parameter of a button that says what it does.</summary>
    public const string Verb = "verb";

    /// <summary>The parameter of a button that holds what it carries, as a query string.</summary>
    public const string Data = "data";

    /// <summary>What the press means. Who pressed is DingTalk's word; of the rest nothing is trusted.</summary>
    /// <param name="callback">The press.</param>
    /// <param name="id">Under which id it is known here.</param>
    /// <param name="now">When it was received.</param>
    public static Received Receive(CardCallback callback, string id, DateTimeOffset now)
    {
        if (ChatOf(callback) is not { } chat || FindPress(callback) is not { } press)
        {
            return new Received.Nothing("card/foreign");
        }

        return new Received.Turn(new ChatMessage { Id = id, Chat = chat.ToAddress(), Sender = callback.UserId, ReceivedAt = now, Press = press });
    }

    private static DingTalkChat? ChatOf(CardCallback callback) =>
        !CardTrackId.IsOurs(callback.OutTrackId) ? null
        : !CardTrackId.IsInGroup(callback.OutTrackId) ? DingTalkChat.WithPerson(callback.UserId)
        : callback.SpaceId.Length > 0 ? DingTalkChat.InGroup(callback.SpaceId)
        : null;

    private static CardPress? FindPress(CardCallback callback)
    {
        var verb = callback.Parameters.GetValueOrDefault(Verb, "");
        var data = callback.Parameters.GetValueOrDefault(Data, "");

        // A template may put both into one, «undo?changeSet=7».
        var key = data.Contains('?', StringComparison.Ordinal) ? data : $"{Uri.EscapeDataString(verb)}?{data}";
        if (ButtonKey.Parse(key) is not { } pressed)
        {
            return null;
        }

        var all = pressed.Data.ToBuilder();
        foreach (var (name, value) in callback.Parameters.Where(parameter => parameter.Key is not (Verb or Data)))
        {
            all.TryAdd(name, value);
        }

        return new CardPress(
            WrittenText.Clean(pressed.Verb),
            all.ToImmutableSortedDictionary(entry => entry.Key, entry => WrittenText.Clean(entry.Value), StringComparer.Ordinal),
            callback.OutTrackId);
    }
}
