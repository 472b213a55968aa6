using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Stores;

namespace SalesBot.Bot.Seeding;

/// <summary>Stores how a member is reached. What the file does not say is left as it is; an account that another member has is left to that one.</summary>
internal sealed class ProfileStep(MemberProfile world, bool replace) : ISeedStep
{
    public async Task<SeedReport> ApplyAsync(ISalesSession session, CancellationToken cancellationToken)
    {
        var present = await session.Organisation.FindProfileAsync(world.Member, cancellationToken);
        var before = present ?? new MemberProfile(world.Member, null, null, null, null, ImmutableSortedDictionary<string, string>.Empty);
        var wanted = Merge(before, world);
        if (AreSame(before, wanted))
        {
            return Report(SeedTally.OneSame);
        }

        if (!replace)
        {
            wanted = Merge(wanted, before);
            foreach (var (platform, account) in wanted.Accounts)
            {
                if (await session.Organisation.FindByAccountAsync(platform, account, cancellationToken) is { } holder && holder != world.Member)
                {
                    wanted = wanted with { Accounts = wanted.Accounts.Remove(platform) };
                }
            }

            if (AreSame(before, wanted))
            {
                return Report(SeedTally.OneKept);
            }
        }

        await session.Organisation.SaveProfileAsync(wanted, cancellationToken);
        return Report(present is null ? SeedTally.OneAdded : SeedTally.OneChanged);
    }

    private static SeedReport Report(SeedTally tally) => new() { Profiles = tally };

    /// <summary>The profile with the values that the other one has.</summary>
    private static MemberProfile Merge(MemberProfile profile, MemberProfile with) => profile with
    {
        Mobile = with.Mobile ?? profile.Mobile,
        Email = with.Email ?? profile.Email,
        Prefers = with.Prefers ?? profile.Prefers,
        Language = with.Language ?? profile.Language,
        Accounts = profile.Accounts.SetItems(with.Accounts),
    };

    /// <summary>A record compares its dictionaries by reference.</summary>
    private static bool AreSame(MemberProfile left, MemberProfile right) =>
        left == right with { Accounts = left.Accounts } && left.Accounts.SequenceEqual(right.Accounts);
}
