using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Tests.Conversation;

/// <summary>Where no chat hears of wins: there are none, and nothing was said to any.</summary>
internal sealed class NoWins : IWinStore, IApplauseStore
{
    public Task AddAsync(WinRecord win, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task ReverseAsync(DealId deal, DateTimeOffset at, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task PutRightAsync(DealId deal, DateTimeOffset at, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task MoveAsync(DealId deal, DateOnly on, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task SaveAsync(WinRecord win, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task<WinRecord?> FindAsync(DealId deal, ChangeSetId changeSet, CancellationToken cancellationToken) => Task.FromResult<WinRecord?>(null);

    public Task<WinRecord?> FindStandingAsync(DealId deal, CancellationToken cancellationToken) => Task.FromResult<WinRecord?>(null);

    public Task<WinRecord?> FindAsync(long id, CancellationToken cancellationToken) => Task.FromResult<WinRecord?>(null);

    public Task<IReadOnlyList<WinRecord>> DueAsync(DateTimeOffset upTo, bool withStaged, int take, CancellationToken cancellationToken) => Nothing<WinRecord>();

    public Task<IReadOnlyList<WinRecord>> NewestOfAsync(MemberId member, int take, CancellationToken cancellationToken) => Nothing<WinRecord>();

    public Task<IReadOnlyList<WinRecord>> ConfirmedAsync(DateTimeOffset after, DateTimeOffset upTo, CancellationToken cancellationToken) => Nothing<WinRecord>();

    public Task AddTellingsAsync(IReadOnlyCollection<WinTelling> tellings, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task<IReadOnlyList<WinTelling>> TellingsAsync(IReadOnlyCollection<long> wins, CancellationToken cancellationToken) => Nothing<WinTelling>();

    public Task<IReadOnlyList<WinTelling>> HeardAsync(ChatAddress chat, DateTimeOffset since, CancellationToken cancellationToken) => Nothing<WinTelling>();

    public Task MarkCorrectedAsync(long win, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task<IReadOnlyList<Applause>> OfWinAsync(ChangeSetId win, CancellationToken cancellationToken) => Nothing<Applause>();

    public Task<IReadOnlyList<Applause>> OfDayAsync(MemberId member, DateOnly on, CancellationToken cancellationToken) => Nothing<Applause>();

    private static Task<IReadOnlyList<T>> Nothing<T>() => Task.FromResult<IReadOnlyList<T>>([]);
}
