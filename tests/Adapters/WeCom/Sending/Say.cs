using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.WeCom.Mapping;

namespace SalesBot.Adapters.Tests.WeCom.Sending;

/// <summary>Messages to be sent.</summary>
internal static class Say
{
    public static OutgoingMessage To(string userId, string text, string key = "reply/WeCom/1/0") => In(WeComChat.WithApp(userId), text, key);

    public static OutgoingMessage In(WeComChat chat, string text, string key = "reply/WeCom/1/0") => new()
    {
        Key = key,
        Kind = OutgoingKind.Reply,
        Chat = chat.ToAddress(),
        At = ConnectedWeCom.Start,
        Text = text,
    };

    /// <summary>A receipt with a button that undoes.</summary>
    public static OutgoingMessage Receipt(string userId, string title, string key = "reply/WeCom/1/0") => To(userId, title, key) with
    {
        Card = new Card
        {
            Purpose = CardPurpose.Receipt,
            Title = title,
            Actions = [new CardAction { Verb = "undo", Label = "撤销", Data = ImmutableSortedDictionary<string, string>.Empty.Add("changeSet", "7") }],
        },
    };
}
