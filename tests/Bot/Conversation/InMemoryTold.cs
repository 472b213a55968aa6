using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Tests.Conversation;

/// <summary>What people were told of deals, in memory; all else about what is due is the caller's.</summary>
internal sealed class InMemoryTold : IDueStore
{
    private readonly List<ToldPart> parts = [];

    public IReadOnlyList<ToldPart> All => parts;

    /// <summary>Those to whom there was nowhere to write.</summary>
    public List<UnreachedCount> Unreached { get; } = [];

    public void Add(ToldPart part) => parts.Add(part);

    public Task<IReadOnlyList<ToldPart>> ToldOfAsync(IReadOnlyCollection<DealId> deals, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<ToldPart>>([.. parts.Where(part => deals.Contains(part.Deal) && !part.IsWithdrawn)]);

    public Task<IReadOnlyList<ToldPart>> PartsOfAsync(string message, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<ToldPart>>([.. parts.Where(part => string.Equals(part.Message, message, StringComparison.Ordinal))]);

    public Task WithdrawAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            parts[i] = parts[i] with { IsWithdrawn = parts[i].IsWithdrawn || keys.Contains(parts[i].Key) };
        }

        return Task.CompletedTask;
    }

    public Task<DateTimeOffset?> SettledAsync(string schedule, CancellationToken cancellationToken) => throw TheCallers();

    public Task SettleAsync(string schedule, DateTimeOffset upTo, CancellationToken cancellationToken) => throw TheCallers();

    public Task AddAsync(IReadOnlyCollection<DueNotice> notices, CancellationToken cancellationToken) => throw TheCallers();

    public Task AddMissedAsync(DueNotice occurrence, string reason, DateTimeOffset at, CancellationToken cancellationToken) => throw TheCallers();

    public Task<IReadOnlyDictionary<DateOnly, DateTimeOffset?>> SaidAtAsync(string schedule, DateOnly from, DateOnly before, CancellationToken cancellationToken) => throw TheCallers();

    public Task<IReadOnlyList<DueNotice>> FindAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken) => throw TheCallers();

    public Task<IReadOnlySet<string>> KnownAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken) => throw TheCallers();

    public Task AddSaidAsync(IReadOnlyCollection<DueNotice> notices, DateTimeOffset at, CancellationToken cancellationToken) => throw TheCallers();

    public Task<bool> HasWaitingAsync(string schedule, DateTimeOffset now, bool withStaged, CancellationToken cancellationToken) => throw TheCallers();

    public Task<IReadOnlyList<DueEntry>> ClaimAsync(
        string schedule, string node, DateTimeOffset now, DateTimeOffset leasedUntil, bool withStaged, int take, CancellationToken cancellationToken) => throw TheCallers();

    public Task<IReadOnlyList<DueEntry>> ClaimForAsync(
        string schedule, IReadOnlyCollection<MemberId> recipients, string node, DateTimeOffset now, DateTimeOffset by, DateTimeOffset leasedUntil, bool withStaged, CancellationToken cancellationToken) => throw TheCallers();

    public Task EndWithAsync(IReadOnlyCollection<long> ids, string node, string message, DateTimeOffset at, CancellationToken cancellationToken) => throw TheCallers();

    public Task EndAsync(IReadOnlyCollection<long> ids, string node, DueState state, string? reason, DateTimeOffset at, CancellationToken cancellationToken) => throw TheCallers();

    public Task HoldAsync(IReadOnlyCollection<long> ids, string node, DateTimeOffset until, string reason, CancellationToken cancellationToken) => throw TheCallers();

    public Task SupersedeAsync(string schedule, DateTimeOffset now, bool withStaged, CancellationToken cancellationToken) => throw TheCallers();

    public Task<IReadOnlyDictionary<MemberId, int>> ToldAsync(
        IReadOnlyCollection<MemberId> members, IReadOnlyCollection<string> schedules, DateOnly day, CancellationToken cancellationToken) => throw TheCallers();

    public Task<IReadOnlyList<NoticeCount>> CountAsync(string schedule, DateOnly day, CancellationToken cancellationToken) => throw TheCallers();

    public Task<IReadOnlyList<NoticeTrouble>> TroublesAsync(string schedule, DateOnly day, int take, CancellationToken cancellationToken) => throw TheCallers();

    public Task<IReadOnlyList<UnreachedCount>> UnreachedAsync(IReadOnlyCollection<string> schedules, DateOnly since, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<UnreachedCount>>([.. Unreached]);

    public Task AddUnreachedAsync(IReadOnlyCollection<DueNotice> notices, DateTimeOffset at, CancellationToken cancellationToken) => throw TheCallers();

    public Task ReleaseAllAsync(CancellationToken cancellationToken) => throw TheCallers();

    private static InvalidOperationException TheCallers() => new("What is due is the caller's.");
}
