using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.DingTalk.Mapping;

namespace SalesBot.Adapters.Tests.DingTalk.Sending;

/// <summary>Messages to be sent.</summary>
internal static class Say
{
    public static readonly DingTalkChat Group = DingTalkChat.InGroup(ConnectedDingTalk.Group);

    public static OutgoingMessage To(string userId, string text, string key = "reply/DingTalk/1/0") => In(DingTalkChat.WithPerson(userId), text, key);

    public static OutgoingMessage In(DingTalkChat chat, string text, string key = "reply/DingTalk/1/0") => new()
    {
        Key = key,
        Kind = OutgoingKind.Reply,
        Chat = chat.ToAddress(),
        At = ConnectedDingTalk.Start,
        Text = text,
    };

    /// <summary>Something that nobody asked for.</summary>
    public static OutgoingMessage Notice(DingTalkChat chat, string text, string key = "warning/1") => In(chat, text, key) with { Kind = OutgoingKind.Notice };

    /// <summary>A warning that can be acted upon.</summary>
    public static OutgoingMessage Warning(DingTalkChat chat, string key = "warning/1") => Notice(chat, "华光股份 9 天没有进展\n回复 1 催办 2 再给一周", key) with
    {
        Card = new Card
        {
            Purpose = CardPurpose.Warning,
            Title = "华光股份 9 天没有进展",
            Emphasis = CardEmphasis.Warning,
            Sections = [new CardSection { Facts = [new("金额", "120万"), new("负责人", "张伟")] }],
            Actions = [Act("remind", "催办"), Act("wait", "再给一周")],
        },
    };

    /// <summary>What came of a press.</summary>
    public static OutgoingMessage Outcome(DingTalkChat chat, string? replaces, string key = "reply/DingTalk/2/0") => In(chat, "已催办：张伟", key) with
    {
        Card = new Card { Purpose = CardPurpose.Receipt, Title = "已催办：张伟" },
        Replaces = replaces,
    };

    public static OutgoingMessage Mentioning(this OutgoingMessage message, string userId, string name) =>
        message with { Mentions = [.. message.Mentions, new ChatMention(userId, name)] };

    private static CardAction Act(string verb, string label) =>
        new() { Verb = verb, Label = label, Data = ImmutableSortedDictionary<string, string>.Empty.Add("deal", "P2") };
}
