using System.Collections.Frozen;
using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Conversation;
using SalesBot.Bot.Hosting;
using SalesBot.Bot.Texts;

namespace SalesBot.Bot.Schedules;

/// <summary>Where and in which language somebody is spoken to who has not spoken.</summary>
internal sealed class MemberReach(IEnumerable<IChatPlatform> platforms, CompanyProfile company)
{
    private readonly FrozenSet<string> enabled = platforms.Select(platform => platform.Name).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The direct chat on the wanted platform, else on the one that the person prefers, else on any that runs here; null where there is none.</summary>
    /// <param name="profile">How the person is reached; null where nothing is known.</param>
    /// <param name="platform">The wanted platform, or null.</param>
    /// <param name="language">The wanted language; null for the person's own.</param>
    /// <param name="today">The day on which it is read.</param>
    public Reached? Find(MemberProfile? profile, string? platform, Language? language, DateOnly today)
    {
        if (profile is null)
        {
            return null;
        }

        foreach (var way in (ImmutableArray<string?>)[platform, profile.Prefers, .. profile.Accounts.Keys])
        {
            if (way is not null && enabled.Contains(way) && profile.Accounts.TryGetValue(way, out var account))
            {
                return new Reached(
                    profile.Member,
                    new ChatAddress(way, ChatKind.Direct, account),
                    new Wording(language ?? LanguageTags.Read(profile.Language, company.Language), today, company.Pipeline));
            }
        }

        return null;
    }
}
