using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace SalesBot.Simulators.Teams;

/// <summary>The keys of the bot service: which are published, and which one signs.</summary>
internal sealed class KeyDesk : IDisposable
{
    private static readonly ImmutableArray<string> Everywhere = ["msteams", "skype", "directline", "webchat"];
    private readonly Tenant tenant;
    private readonly Dictionary<string, SigningKey> keys = new(StringComparer.Ordinal);
    private readonly List<(SigningKey Key, string? Kid)> published = [];
    private int made;

    public KeyDesk(Tenant tenant)
    {
        this.tenant = tenant;
        Signing = New("sim-key-1", Everywhere);
        Publish(Signing);
        Publish(New("sim-key-2", Everywhere));
        Publish(Unendorsed = New("sim-key-webchat", ["webchat", "directline"]));
        Publish(Silent = New("sim-key-silent", null));
        Stranger = New("sim-key-stranger", Everywhere);
    }

    public IReadOnlyList<ApiRoute> Routes =>
    [
        new(TeamsRoutes.Metadata, "GET", "v1/.well-known/openidconfiguration", Describe),
        new(TeamsRoutes.Metadata, "GET", "v1/.well-known/openid-configuration", Describe),
        new(TeamsRoutes.Keys, "GET", "v1/.well-known/keys", _ => ApiAnswer.Of(new JsonObject { ["keys"] = new JsonArray([.. published.Select(each => (JsonNode)each.Key.Published(each.Kid))]) })),
    ];

    /// <summary>The key that signs now.</summary>
    public SigningKey Signing { get; set; }

    /// <summary>A published key that does not vouch for Teams.</summary>
    public SigningKey Unendorsed { get; }

    /// <summary>A published key that says nothing of channels.</summary>
    public SigningKey Silent { get; }

    /// <summary>A key that was never published.</summary>
    public SigningKey Stranger { get; }

    public ImmutableArray<string> Published => [.. published.Select(each => each.Kid ?? "")];

    public SigningKey Find(string kid) => keys.TryGetValue(kid, out var key) ? key : throw new InvalidOperationException($"There is no key {kid}.");

    /// <summary>Makes a key for Teams that nobody knows yet.</summary>
    public SigningKey New() => New($"sim-key-{made + 1}", Everywhere);

    public void Publish(SigningKey key) => published.Add((key, key.Kid));

    public void PublishAs(SigningKey key, string? kid)
    {
        published.RemoveAll(each => each.Key == key);
        published.Add((key, kid));
    }

    public void Withdraw(string kid) => published.RemoveAll(each => each.Kid == kid);

    public void Dispose()
    {
        foreach (var key in keys.Values)
        {
            key.Dispose();
        }
    }

    private SigningKey New(string kid, ImmutableArray<string>? endorsements)
    {
        var key = new SigningKey(kid, RsaPool.Take(made++), endorsements);
        keys[kid] = key;
        return key;
    }

    private ApiAnswer Describe(ApiCall call) => ApiAnswer.Of(new JsonObject
    {
        ["issuer"] = ChannelTokens.Issuer,
        ["authorization_endpoint"] = "https://invalid.botframework.com",
        ["jwks_uri"] = call.Service + "/v1/.well-known/keys",
        ["id_token_signing_alg_values_supported"] = new JsonArray("RS256"),
        ["token_endpoint_auth_methods_supported"] = new JsonArray("private_key_jwt"),
    });
}
