using System.Collections.Immutable;
using SalesBot.Domain.Organisation;

namespace SalesBot.Adapters.Contracts.Stores;

/// <summary>How a member is reached.</summary>
/// <param name="Member">Who.</param>
/// <param name="Mobile">The mobile number, where known.</param>
/// <param name="Email">The mail address, where known.</param>
/// <param name="Prefers">The platform where warnings and briefs go, where one is chosen.</param>
/// <param name="Language">The language the member reads, <c>zh-CN</c> or <c>en</c>; null for the company's.</param>
/// <param name="Accounts">The account on each platform, by the platform's name.</param>
public sealed record MemberProfile(
    MemberId Member,
    string? Mobile,
    string? Email,
    string? Prefers,
    string? Language,
    ImmutableSortedDictionary<string, string> Accounts);
