using System.Security.Cryptography.X509Certificates;

namespace SalesBot.Simulators.Teams;

/// <summary>The product's registration: who it is for the login service, and where it is called.</summary>
public sealed record SimulatedBot
{
    /// <summary>The app's (client) id.</summary>
    public string AppId { get; init; } = "5f0c9a1e-2222-4c1b-9d3e-0a0b0c0d0e0f";

    /// <summary>The name by which people mention it.</summary>
    public string Name { get; init; } = "销售助手";

    /// <summary>The client secret.</summary>
    public string Secret { get; init; } = "sim-client-secret";

    /// <summary>The moment from which the secret no longer counts (7000222); null for never.</summary>
    public DateTimeOffset? SecretUntil { get; init; }

    /// <summary>The certificate with which it may sign in place of the secret; its public part is enough. Null where none is registered.</summary>
    public X509Certificate2? Certificate { get; init; }

    /// <summary>True for a multi-tenant registration, which gets its tokens from <c>botframework.com</c>.</summary>
    public bool IsMultiTenant { get; init; }

    /// <summary>Where it is called.</summary>
    public Uri Endpoint { get; init; } = new("http://127.0.0.1:5080/api/messages");

    /// <summary>Its account in conversations.</summary>
    public string AccountId => "28:" + AppId;
}
