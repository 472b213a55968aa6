using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Conversation;
using SalesBot.Domain.Schedules;

namespace SalesBot.Bot.Schedules;

/// <summary>What somebody is told.</summary>
/// <param name="Card">The card.</param>
/// <param name="Offered">The buttons with the names by which they are known; default for what stands on them.</param>
internal sealed record WrittenNotice(Card Card, ImmutableArray<OfferedAction> Offered = default)
{
    /// <summary>What follows the card: a file, or where the chat shows none, its text.</summary>
    public Reply? Attached { get; init; }

    /// <summary>The same as a part of one message (<see cref="INoticeWriter.ComesTogether"/>), where so many rows stand before its own; null where it stays as it is.</summary>
    public Func<int, WrittenNotice>? AsPart { get; init; }

    /// <summary>What kind of thing it turned out to be, where that may wait or stay unsaid although what the writer brings may not; null for what the writer says.</summary>
    public NoticeKind? Kind { get; init; }

    /// <summary>What the person has heard of with it, so that they do not hear of it again.</summary>
    public ImmutableArray<DueNotice> Told { get; init; } = [];
}
