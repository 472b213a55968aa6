using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Domain.Organisation;

namespace SalesBot.Adapters.Storage.Rows;

/// <summary>How a member is reached; the accounts are rows of their own.</summary>
internal sealed class ProfileRow
{
    public Guid Member { get; set; }

    public string? Mobile { get; set; }

    public string? Email { get; set; }

    public string? Prefers { get; set; }

    public string? Language { get; set; }

    public MemberProfile ToProfile(IEnumerable<AccountRow> accounts) => new(
        new MemberId(Member),
        Mobile,
        Email,
        Prefers,
        Language,
        accounts.ToImmutableSortedDictionary(row => row.Platform, row => row.Account, StringComparer.Ordinal));
}
