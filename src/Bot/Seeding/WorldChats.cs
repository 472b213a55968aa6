using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Worlds;
using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Seeding;

/// <summary>Reads from a world file which group chat stands for which part of the organisation.</summary>
internal static class WorldChats
{
    private const string CompanyScope = "company";
    private static readonly ImmutableArray<string> Forms = ["robot", "appchat", "aibot", "conversation"];

    /// <summary>The chats in the file's order.</summary>
    /// <exception cref="SeedException">Something cannot be used.</exception>
    public static IEnumerable<BoundChat> Read(WorldFile file, OrganisationChart chart)
    {
        var seen = new HashSet<ChatAddress>();
        foreach (var chat in file.Chats)
        {
            var where = $"chats: '{chat.Id}'";
            if (string.IsNullOrWhiteSpace(chat.Id) || chat.Id.Length > ChatAddress.IdMaxLength)
            {
                throw new SeedException($"{where}: an id has 1 to {ChatAddress.IdMaxLength} characters");
            }

            var address = new ChatAddress(PlatformNames.Parse(chat.Platform, where), ChatKind.Group, chat.Id);
            if (!seen.Add(address))
            {
                throw new SeedException($"{where}: it stands twice");
            }

            if (!Forms.Contains(chat.Kind, StringComparer.Ordinal))
            {
                throw new SeedException($"{where}: there is no kind '{chat.Kind}'; it is one of {string.Join(", ", Forms)}");
            }

            yield return new BoundChat(address, ScopeOf(chat.Scope, chart, where), chat.Kind, ServiceUrlOf(chat, address.Platform, where));
        }
    }

    private static Scope ScopeOf(string name, OrganisationChart chart, string where)
    {
        if (string.Equals(name, CompanyScope, StringComparison.Ordinal))
        {
            return Scope.Company;
        }

        if (chart.FindGroupByName(name) is { } group)
        {
            return new Scope(Group: group.Id);
        }

        return chart.Regions.FirstOrDefault(region => string.Equals(region.Name, name, StringComparison.Ordinal)) is { } region
            ? new Scope(Region: region.Id)
            : throw new SeedException($"{where}: there is no group or region '{name}'");
    }

    private static string? ServiceUrlOf(WorldChat chat, string platform, string where)
    {
        if (chat.ServiceUrl is null)
        {
            return platform is PlatformNames.Teams ? throw new SeedException($"{where}: a chat of Teams needs a serviceUrl") : null;
        }

        return Uri.TryCreate(chat.ServiceUrl, UriKind.Absolute, out var url) && url.Scheme is "https" or "http"
            ? chat.ServiceUrl
            : throw new SeedException($"{where}: '{chat.ServiceUrl}' is no http address");
    }
}
