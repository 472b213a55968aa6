using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Teams.Mapping;

namespace SalesBot.Adapters.Tests.Teams.Sending;

/// <summary>Messages to be sent.</summary>
internal static class Say
{
    public static readonly ChatAddress Zhang = TeamsChat.WithPerson(ConnectedTeams.Zhang);
    public static readonly ChatAddress Group = TeamsChat.InGroup(ConnectedTeams.Group);
    public static readonly ChatAddress Channel = TeamsChat.InGroup(ConnectedTeams.Channel);

    /// <summary>The answer to a message.</summary>
    public static OutgoingMessage In(ChatAddress chat, string text, string key = "reply/Teams/1/0") => new()
    {
        Key = key,
        Kind = OutgoingKind.Reply,
        Chat = chat,
        At = ConnectedTeams.Start,
        Text = text,
    };

    /// <summary>Something that nobody asked for.</summary>
    public static OutgoingMessage Notice(ChatAddress chat, string text, string key = "notice/1") => In(chat, text, key) with { Kind = OutgoingKind.Notice };

    /// <summary>A warning that can be acted upon.</summary>
    public static OutgoingMessage Warning(ChatAddress chat, string key = "warning/1") => Notice(chat, "华光股份 9 天没有进展\n回复 1 催办 2 再给一周", key) with
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
    public static OutgoingMessage Outcome(ChatAddress chat, string? replaces, string key = "reply/Teams/2/0") => In(chat, "已催办：张伟", key) with
    {
        Card = new Card { Purpose = CardPurpose.Receipt, Title = "已催办：张伟" },
        Replaces = replaces,
    };

    public static OutgoingMessage Mentioning(this OutgoingMessage message, string account, string name) =>
        message with { Mentions = [.. message.Mentions, new ChatMention(account, name)] };

    private static CardAction Act(string verb, string label) =>
        new() { Verb = verb, Label = label, Data = ImmutableSortedDictionary<string, string>.Empty.Add("deal", "P2") };
}
