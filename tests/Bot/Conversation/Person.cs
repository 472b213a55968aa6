using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Tests.Conversation;

/// <summary>Somebody in a chat with the bot.</summary>
internal sealed record Person(ChatScript Script, Member Member, ChatAddress Chat, Scope? Scope)
{
    public Task<BotTurn> Says(string text) => Script.SendAsync(this, text, null);

    public Task<BotTurn> SendsPictures(int count = 1, string text = "") => Script.SendAsync(this, text, null, Script.Pictures(count));

    public Task<BotTurn> SendsPlace(string label) => Script.SendAsync(this, "", null, place: new ChatPlace(31.2304, 121.4737, label));

    public Task<BotTurn> Presses(CardAction action, params (string Key, string Value)[] filledIn) =>
        Presses(action.Verb, [.. action.Data.Select(pair => (pair.Key, pair.Value)), .. filledIn]);

    /// <summary>Presses a button of a card whose place the answer can take.</summary>
    public Task<BotTurn> PressesInPlace(string verb, params (string Key, string Value)[] data) =>
        Script.SendAsync(this, "", new CardPress(verb, data.ToImmutableSortedDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal), "handle"), isInPlace: true);

    public Task<BotTurn> Presses(string verb, params (string Key, string Value)[] data) =>
        Script.SendAsync(this, "", new CardPress(verb, data.ToImmutableSortedDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal)));
}
