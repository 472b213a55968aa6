using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Conversation;
using SalesBot.Bot.Worlds;
using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Seeding;

/// <summary>Reads from a world file how its people are reached.</summary>
internal static class WorldProfiles
{
    /// <summary>The profiles of those of whom the file says anything, in its order.</summary>
    /// <exception cref="InvalidWorldException">Something cannot be used.</exception>
    public static IEnumerable<MemberProfile> Read(WorldFile file, OrganisationChart chart)
    {
        var holders = new Dictionary<(string Platform, string Account), string>();
        foreach (var person in file.People)
        {
            var member = chart.FindByName(person.Name) ?? throw new InvalidWorldException($"'{person.Name}' of the people is nobody of the organisation.");
            var accounts = Accounts(person).ToImmutableSortedDictionary(StringComparer.Ordinal);
            foreach (var (platform, account) in accounts)
            {
                if (!holders.TryAdd((platform, account), person.Name))
                {
                    throw new InvalidWorldException($"'{person.Name}' and '{holders[(platform, account)]}' have the same {platform} account '{account}'.");
                }
            }

            var prefers = Text(person.Prefers) is { } platformName ? PlatformNames.Parse(platformName, $"'{person.Name}'") : null;
            var profile = new MemberProfile(member.Id, Text(person.Mobile), Text(person.Email), prefers, Language: null, accounts);
            if (profile is not { Mobile: null, Email: null, Prefers: null, Accounts.Count: 0 })
            {
                yield return profile;
            }
        }
    }

    private static IEnumerable<KeyValuePair<string, string>> Accounts(WorldPerson person)
    {
        (string Platform, string? Account)[] accounts = [(PlatformName.WeCom, person.Wecom), (PlatformName.DingTalk, person.Dingtalk), (PlatformName.Teams, person.Teams)];
        foreach (var (platform, given) in accounts)
        {
            if (Text(given) is not { } account)
            {
                continue;
            }

            if (account.Length > ChatAddress.IdMaxLength)
            {
                throw new InvalidWorldException($"The {platform} account of '{person.Name}' is longer than {ChatAddress.IdMaxLength} characters.");
            }

            yield return new(platform, BindingRequest.AccountOn(platform, account));
        }
    }

    private static string? Text(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();
}
