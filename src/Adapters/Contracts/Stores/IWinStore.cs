using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Adapters.Contracts.Stores;

/// <summary>Wins that chats hear of: each chat of each win once.</summary>
public interface IWinStore
{
    /// <summary>Keeps a new win; one of the same deal and change set that stands here stays as it is, but for its day.</summary>
    Task AddAsync(WinRecord win, CancellationToken cancellationToken);

    /// <summary>The deal's newest win is none any more: one that waits to be told is never told, the chats that have heard of it, in a report too, are to be told.</summary>
    Task ReverseAsync(DealId deal, DateTimeOffset at, CancellationToken cancellationToken);

    /// <summary>The sum of the deal, or who has which part of it, may be another one than was told: where its newest win has been told, it is to be looked at again.</summary>
    Task PutRightAsync(DealId deal, DateTimeOffset at, CancellationToken cancellationToken);

    /// <summary>The deal's newest win was signed on another day.</summary>
    Task MoveAsync(DealId deal, DateOnly on, CancellationToken cancellationToken);

    /// <summary>Keeps what has become of one; where another unit has changed it since it was read, this unit is run again from its beginning.</summary>
    Task SaveAsync(WinRecord win, CancellationToken cancellationToken);

    /// <summary>The win, or null.</summary>
    Task<WinRecord?> FindAsync(DealId deal, ChangeSetId changeSet, CancellationToken cancellationToken);

    /// <summary>Those that are to be looked at, the longest due first.</summary>
    /// <param name="upTo">The time.</param>
    /// <param name="withStaged">Whether with those that were confirmed at a given time.</param>
    /// <param name="take">How many at most.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    Task<IReadOnlyList<WinRecord>> DueAsync(DateTimeOffset upTo, bool withStaged, int take, CancellationToken cancellationToken);

    /// <summary>The newest wins that count for the member or that the member has confirmed, the newest first.</summary>
    Task<IReadOnlyList<WinRecord>> NewestOfAsync(MemberId member, int take, CancellationToken cancellationToken);

    /// <summary>The wins that were confirmed within a time and still hold, the earliest first.</summary>
    Task<IReadOnlyList<WinRecord>> ConfirmedAsync(DateTimeOffset after, DateTimeOffset upTo, CancellationToken cancellationToken);

    /// <summary>Keeps that chats have heard of wins. Where one has heard of it before, this unit fails or is run again.</summary>
    Task AddTellingsAsync(IReadOnlyCollection<WinTelling> tellings, CancellationToken cancellationToken);

    /// <summary>Who has heard of these wins, in the order in which they heard.</summary>
    Task<IReadOnlyList<WinTelling>> TellingsAsync(IReadOnlyCollection<long> wins, CancellationToken cancellationToken);

    /// <summary>What a chat has heard since a time, in order.</summary>
    Task<IReadOnlyList<WinTelling>> HeardAsync(ChatAddress chat, DateTimeOffset since, CancellationToken cancellationToken);

    /// <summary>The chats that have heard of the win know that it is not so.</summary>
    Task MarkCorrectedAsync(long win, CancellationToken cancellationToken);

    /// <summary>The deal's win as far as it holds, or null.</summary>
    Task<WinRecord?> FindStandingAsync(DealId deal, CancellationToken cancellationToken);

    /// <summary>The win by its id, or null.</summary>
    Task<WinRecord?> FindAsync(long id, CancellationToken cancellationToken);
}
