using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Schedules;

namespace SalesBot.Bot.Tests.Conversation;

/// <summary>What people have set about when they are spoken to, in memory.</summary>
internal sealed class InMemoryAttention : IAttentionStore
{
    private readonly Dictionary<MemberId, PersonalAttention> kept = [];

    public PersonalAttention Of(Member member) => kept.GetValueOrDefault(member.Id) ?? PersonalAttention.None;

    public void Keep(AttentionChange change) => kept[change.Member] = change.Set;

    public Task<PersonalAttention> FindAsync(MemberId member, CancellationToken cancellationToken) => Task.FromResult(kept.GetValueOrDefault(member) ?? PersonalAttention.None);

    public Task<IReadOnlyDictionary<MemberId, PersonalAttention>> FindAllAsync(IReadOnlyCollection<MemberId> members, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyDictionary<MemberId, PersonalAttention>>(kept.Where(pair => members.Contains(pair.Key)).ToDictionary());

    public Task<IReadOnlyDictionary<MemberId, string>> ZonesAsync(CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyDictionary<MemberId, string>>(kept.Where(pair => pair.Value.Zone is not null).ToDictionary(pair => pair.Key, pair => pair.Value.Zone!));

    public Task SaveAsync(AttentionChange change, CancellationToken cancellationToken) => throw new InvalidOperationException("The conversation writes nothing itself.");
}
