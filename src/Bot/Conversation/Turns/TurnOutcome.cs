using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>What should happen after a turn; the caller makes all of it happen, or nothing, in one transaction.</summary>
internal sealed record TurnOutcome
{
    /// <summary>What is said in the chat of the message, in order.</summary>
    public ImmutableArray<Reply> Replies { get; init; } = [];

    /// <summary>What is said elsewhere: to the speaker in private, and to others.</summary>
    public ImmutableArray<OutgoingMessage> Messages { get; init; } = [];

    /// <summary>What is to be appended.</summary>
    public ImmutableArray<ChangeSet> ChangeSets { get; init; } = [];

    /// <summary>The change sets that are undone as far as they can be.</summary>
    public ImmutableArray<ChangeSetId> Undone { get; init; } = [];

    /// <summary>The company's pipeline from now on; null where it stays.</summary>
    public StoredPipeline? Pipeline { get; init; }

    /// <summary>The accounts that are bound to members.</summary>
    public ImmutableArray<BoundAccount> Bound { get; init; } = [];

    /// <summary>The undelivered messages (<see cref="OutboxRecord.Id"/>) that are to be sent again.</summary>
    public ImmutableArray<long> Repeated { get; init; } = [];

    /// <summary>The keys of what people were told as a part of something that is no longer true.</summary>
    public ImmutableArray<string> Withdrawn { get; init; } = [];

    /// <summary>What becomes of reminders.</summary>
    public ImmutableArray<ReminderMove> ReminderMoves { get; init; } = [];

    /// <summary>What it means for wins that chats hear of.</summary>
    public WinMoves Wins { get; init; } = WinMoves.None;

    /// <summary>What is set about when people may be spoken to.</summary>
    public ImmutableArray<AttentionChange> AttentionChanges { get; init; } = [];

    /// <summary>What is paused, stopped, or to go on.</summary>
    public ImmutableArray<ScheduleOrder> ScheduleOrders { get; init; } = [];

    /// <summary>The group chats of which it is known from now on whether people from outside read along.</summary>
    public ImmutableArray<OutsidersOrder> Outsiders { get; init; } = [];

    /// <summary>The first days of people that were said.</summary>
    public ImmutableDictionary<MemberId, DateOnly> JoinedDays { get; init; } = ImmutableDictionary<MemberId, DateOnly>.Empty;

    /// <summary>Whether who pressed a button may not do what it does.</summary>
    public bool IsRefused { get; init; }

    /// <summary>Where <see cref="State"/> belongs: the speaker's direct chat, also where they spoke in a group.</summary>
    public required ChatAddress StateChat { get; init; }

    /// <summary>What is to be remembered of the conversation, as JSON; null where nothing has changed.</summary>
    public string? State { get; init; }

    /// <summary>What is to be remembered of the conversations with others, to whom something with buttons is said.</summary>
    public ImmutableArray<RememberedState> OtherStates { get; init; } = [];

    /// <summary>The changes in words that programs read.</summary>
    public ImmutableArray<ReportedChange> Changes { get; init; } = [];

    /// <summary>What the bot needs to know to go on, or null.</summary>
    public Asks? Asks { get; init; }
}
