using System.Collections.Immutable;
using SalesBot.Adapters.Teams.Protocol.Activities;

namespace SalesBot.Adapters.Teams.Protocol.Tokens;

/// <summary>Whether what a request carries is what its token was given for. Whoever names the address to answer at gets the bot's own token there.</summary>
/// <param name="hosts">Which hosts are called.</param>
/// <param name="tenants">The organisations that are served.</param>
/// <threadsafety>Safe for concurrent use.</threadsafety>
internal sealed class RequestRules(ServiceHosts hosts, IReadOnlyCollection<string> tenants)
{
    private const string Channel = "msteams";

    private readonly ImmutableHashSet<string> tenants = tenants.ToImmutableHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>What is wrong; null where nothing is.</summary>
    public RequestFault? FindFault(ChannelToken token, Activity activity) =>
        activity.Channel != Channel ? RequestFault.Channel
        : !token.Endorsements.Contains(activity.Channel, StringComparer.Ordinal) ? RequestFault.Endorsement
        : token.ServiceUrl.Length == 0 || !string.Equals(token.ServiceUrl, activity.ServiceUrl, StringComparison.OrdinalIgnoreCase) ? RequestFault.ServiceUrl
        : FindHostFault(activity, HostTrust.WithToken, HostTrust.WithoutToken) ?? FindTenantFault(activity);

    /// <summary>What is wrong with something that came without a token from a client on this machine; null where nothing is.</summary>
    public RequestFault? FindFaultOfAnonymous(Activity activity) => FindHostFault(activity, HostTrust.WithoutToken);

    private RequestFault? FindHostFault(Activity activity, params HostTrust[] wanted) =>
        Uri.TryCreate(activity.ServiceUrl, UriKind.Absolute, out var address) && wanted.Contains(hosts.TrustIn(address)) ? null : RequestFault.Host;

    /// <summary>It is named in two places; one that is not there contradicts nothing.</summary>
    private RequestFault? FindTenantFault(Activity activity)
    {
        string[] named = [.. new[] { activity.Conversation.Tenant, activity.ChannelData.Tenant }.Where(tenant => tenant.Length > 0)];
        return named.Length > 0 && named.All(tenants.Contains) ? null : RequestFault.Tenant;
    }
}
