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
    private const string Conversation = "conversation";
    private static readonly ImmutableArray<string> Forms = ["robot", "appchat", "aibot", Conversation];

    /// <summary>The chats in the file's order.</summary>
    /// <exception cref="InvalidWorldException">Something cannot be used.</exception>
    public static IEnumerable<BoundChat> Read(WorldFile file, OrganisationChart chart)
    {
        var seen = new HashSet<ChatAddress>();
        foreach (var chat in file.Chats)
        {
            var where = $"The chat '{chat.Id}'";
            if (string.IsNullOrWhiteSpace(chat.Id) || chat.Id.Length + chat.Kind.Length >= ChatAddress.IdMaxLength)
            {
                throw new InvalidWorldException($"{where} has an id that is empty or longer than {ChatAddress.IdMaxLength} characters.");
            }

            // A conversation's id is the platform's own; the other forms are told apart by their prefix.
            var id = string.Equals(chat.Kind, Conversation, StringComparison.Ordinal) ? chat.Id : $"{chat.Kind}:{chat.Id}";
            var address = new ChatAddress(PlatformNames.Parse(chat.Platform, where), ChatKind.Group, id);
            if (!seen.Add(address))
            {
                throw new InvalidWorldException($"{where} stands twice.");
            }

            if (!Forms.Contains(chat.Kind, StringComparer.Ordinal))
            {
                throw new InvalidWorldException($"{where} has the kind '{chat.Kind}'; it must be one of {string.Join(", ", Forms)}.");
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
            : throw new InvalidWorldException($"{where} has the scope '{name}', which is neither a group nor a region of the file nor '{CompanyScope}'.");
    }

    private static string? ServiceUrlOf(WorldChat chat, string platform, string where)
    {
        if (chat.ServiceUrl is null)
        {
            return platform is PlatformName.Teams ? throw new InvalidWorldException($"{where} of Teams needs a serviceUrl.") : null;
        }

        return Uri.TryCreate(chat.ServiceUrl, UriKind.Absolute, out var url) && url.Scheme is "https" or "http"
            ? chat.ServiceUrl
            : throw new InvalidWorldException($"{where} has the serviceUrl '{chat.ServiceUrl}', which is no http address.");
    }
}
