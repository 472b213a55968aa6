using SalesBot.Bot.Conversation;
using SalesBot.Domain.Schedules;

namespace SalesBot.Bot.Schedules;

/// <summary>Something that is written for somebody: a message, or a part of one.</summary>
/// <param name="Claimed">The row that it says.</param>
/// <param name="To">Who, where and in which language.</param>
/// <param name="Written">What is said.</param>
/// <param name="Kind">What kind of thing it is to its reader; parts come in this order.</param>
internal sealed record NoticePart(ClaimedNotice Claimed, Reached To, WrittenNotice Written, NoticeKind Kind)
{
    /// <summary>What is alike of the parts of one message; what comes by itself is like nothing else.</summary>
    public object Together => Claimed.Writer.ComesTogether ? (To.Member, To.Chat, To.Words.Language) : Claimed.Entry.Id;
}
