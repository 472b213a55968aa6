using SalesBot.Domain.Organisation;
using SalesBot.Domain.Schedules;

namespace SalesBot.Adapters.Contracts.Stores;

/// <summary>What people have set about when they may be spoken to.</summary>
public interface IAttentionStore
{
    /// <summary>What the member has set; nothing where nothing is kept.</summary>
    Task<PersonalAttention> FindAsync(MemberId member, CancellationToken cancellationToken);

    /// <summary>What these members have set; one who has set nothing is left out.</summary>
    Task<IReadOnlyDictionary<MemberId, PersonalAttention>> FindAllAsync(IReadOnlyCollection<MemberId> members, CancellationToken cancellationToken);

    /// <summary>The zones (IANA) of all members who have one of their own.</summary>
    Task<IReadOnlyDictionary<MemberId, string>> ZonesAsync(CancellationToken cancellationToken);

    /// <summary>Keeps what is set, in place of what was.</summary>
    Task SaveAsync(AttentionChange change, CancellationToken cancellationToken);
}
