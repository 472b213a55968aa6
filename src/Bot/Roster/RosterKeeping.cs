using SalesBot.Adapters.Contracts.Rosters;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Hosting;
using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Roster;

/// <summary>Brings the stored organisation and who has which account in step with a roster.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
internal sealed class RosterKeeping(ISalesDatabase database, CompanyProfile company)
{
    /// <summary>Stores what differs; where nothing does, nothing is written.</summary>
    /// <returns>How many members' places or accounts were changed, and how many have left since.</returns>
    public async Task<(int Changed, int Left)> TakeUpAsync(RosterSnapshot roster, CancellationToken cancellationToken)
    {
        var changes = await database.ReadAsync((session, token) => FindAsync(roster, session, token), cancellationToken);
        if (changes.IsEmpty)
        {
            return (0, 0);
        }

        // Somebody may have been bound meanwhile: what is written is decided within the unit.
        changes = await database.WriteAsync(
            async (session, token) =>
            {
                var now = await FindAsync(roster, session, token);
                await ApplyAsync(now, session, token);
                return now;
            },
            cancellationToken);
        return (changes.Changed, changes.Left);
    }

    /// <summary>Gives a member's account a new name. Where it was done before, or the account is nobody's, nothing happens.</summary>
    public Task<bool> MoveAccountAsync(string platform, string account, string newAccount, CancellationToken cancellationToken) =>
        database.WriteAsync(
            async (session, token) =>
            {
                // A reading that came before the news has taken the account away already.
                var member = await session.Organisation.FindByAccountAsync(platform, account, token) ?? RosterIds.Member(platform, account, 0);
                var profile = await session.Organisation.FindProfileAsync(member, token);
                if (profile is null || (profile.Accounts.TryGetValue(platform, out var current) && current != account))
                {
                    return false;
                }

                await session.Organisation.SaveProfileAsync(profile with { Accounts = profile.Accounts.SetItem(platform, newAccount) }, token);
                return true;
            },
            cancellationToken);

    private static async Task ApplyAsync(RosterDifference changes, ISalesSession session, CancellationToken cancellationToken)
    {
        if (changes.Swapping is { } swapping)
        {
            await session.Organisation.SaveAsync(swapping, cancellationToken);
        }

        if (changes.Chart is { } chart)
        {
            await session.Organisation.SaveAsync(chart, cancellationToken);
        }

        foreach (var profile in changes.Profiles)
        {
            await session.Organisation.SaveProfileAsync(profile, cancellationToken);
        }
    }

    private async Task<RosterDifference> FindAsync(RosterSnapshot roster, ISalesSession session, CancellationToken cancellationToken)
    {
        var chart = await session.Organisation.LoadAsync(cancellationToken);
        var profiles = new Dictionary<MemberId, MemberProfile>();
        var bound = new Dictionary<string, MemberId>(StringComparer.Ordinal);
        foreach (var member in chart.Members)
        {
            if (await session.Organisation.FindProfileAsync(member.Id, cancellationToken) is { } profile)
            {
                profiles.Add(member.Id, profile);
                if (profile.Accounts.TryGetValue(roster.Platform, out var account))
                {
                    bound[account] = member.Id;
                }
            }
        }

        var plan = RosterMapping.Map(roster, new KnownOrganisation(chart, bound), company.Name.Length > 0 ? company.Name : roster.Platform);
        return RosterDifference.Of(plan, chart, profiles, roster.Platform);
    }
}
