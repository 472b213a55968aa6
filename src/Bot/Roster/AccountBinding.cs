using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Conversation;

namespace SalesBot.Bot.Roster;

/// <summary>Stores whose an account is.</summary>
internal static class AccountBinding
{
    /// <summary>Binds within the session's unit; whoever had the account loses it.</summary>
    public static async Task SaveAsync(BoundAccount bound, ISalesSession session, CancellationToken cancellationToken)
    {
        var profile = await session.Organisation.FindProfileAsync(bound.Member, cancellationToken)
            ?? new MemberProfile(bound.Member, null, null, null, null, ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal));
        await session.Organisation.SaveProfileAsync(profile with { Accounts = profile.Accounts.SetItem(bound.Platform, bound.Account) }, cancellationToken);
    }
}
