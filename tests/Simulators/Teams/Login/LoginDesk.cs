using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace SalesBot.Simulators.Teams;

/// <summary>The login service: gives the bot its tokens for the connector.</summary>
internal sealed class LoginDesk(Tenant tenant, BotTokens tokens)
{
    private const string MultiTenant = "botframework.com";
    private const string Scope = "https://api.botframework.com/.default";
    private readonly ClientAssertions assertions = new(tenant.Options);

    public IReadOnlyList<ApiRoute> Routes =>
    [
        new(TeamsRoutes.Token, "POST", "{tenant}/oauth2/v2.0/token", Give),
        new("login-metadata", "GET", "{tenant}/v2.0/.well-known/openid-configuration", Describe),
        new("login-keys", "GET", "{tenant}/discovery/v2.0/keys", _ => ApiAnswer.Of(new JsonObject { ["keys"] = new JsonArray(tokens.Key.Published(tokens.Key.Kid)) })),
        new("login-discovery", "GET", "common/discovery/instance", Discover),
    ];

    private ApiAnswer Give(ApiCall call)
    {
        if (!call.Headers.ContentType.ToString().StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase))
        {
            return Refuse(LoginRefusal.NoForm);
        }

        var form = QueryHelpers.ParseQuery(Encoding.UTF8.GetString(call.Body));
        if (Check(call, form) is { } refusal)
        {
            return Refuse(refusal);
        }

        var seconds = (int)tenant.Switches.TokenLife.TotalSeconds;
        return ApiAnswer.Of(new JsonObject
        {
            ["token_type"] = "Bearer",
            ["expires_in"] = seconds,
            ["ext_expires_in"] = seconds,
            ["access_token"] = tokens.Give(call.Values["tenant"]),
        });
    }

    private LoginRefusal? Check(ApiCall call, Dictionary<string, StringValues> form)
    {
        var bot = tenant.Bot;
        var authority = call.Values["tenant"];
        if (authority != tenant.Options.TenantId && authority != MultiTenant)
        {
            return LoginRefusal.NoTenant;
        }

        var clientId = Field(form, "client_id");
        if (Field(form, "grant_type") != "client_credentials")
        {
            return LoginRefusal.WrongGrant;
        }

        if (clientId != bot.AppId || (authority == MultiTenant) != bot.IsMultiTenant)
        {
            return LoginRefusal.WrongApp;
        }

        if (Field(form, "scope") != Scope)
        {
            return LoginRefusal.WrongScope;
        }

        return Field(form, "client_assertion") is { Length: > 0 } assertion
            ? Field(form, "client_assertion_type") == ClientAssertions.Kind
                ? assertions.Check(assertion, clientId, $"{call.Service}/{authority}/oauth2/v2.0/token")
                : LoginRefusal.NoCredential
            : CheckSecret(Field(form, "client_secret"));
    }

    private LoginRefusal? CheckSecret(string secret) => secret switch
    {
        "" => LoginRefusal.NoCredential,
        _ when secret != tenant.Bot.Secret => LoginRefusal.WrongSecret,
        _ when tenant.Bot.SecretUntil is { } until && tenant.Now >= until => LoginRefusal.ExpiredSecret,
        _ => null,
    };

    private ApiAnswer Refuse(LoginRefusal refusal)
    {
        tenant.Log.Refuse(TeamsRoutes.Token, refusal.Status, refusal.Code.ToString(System.Globalization.CultureInfo.InvariantCulture), refusal.Description);
        return refusal.Answer(tenant.Now);
    }

    private static string Field(Dictionary<string, StringValues> form, string name) => form.GetValueOrDefault(name).ToString();

    private static ApiAnswer Describe(ApiCall call) => ApiAnswer.Of(Description(call.Service, call.Values["tenant"]));

    private static JsonObject Description(string service, string authority) => new()
    {
        ["issuer"] = $"https://login.microsoftonline.com/{authority}/v2.0",
        ["authorization_endpoint"] = $"{service}/{authority}/oauth2/v2.0/authorize",
        ["token_endpoint"] = $"{service}/{authority}/oauth2/v2.0/token",
        ["jwks_uri"] = $"{service}/{authority}/discovery/v2.0/keys",
        ["id_token_signing_alg_values_supported"] = new JsonArray("RS256"),
    };

    /// <summary>For clients that ask which hosts belong together before they log in.</summary>
    private static ApiAnswer Discover(ApiCall call)
    {
        var host = new Uri(call.Service).Authority;
        return ApiAnswer.Of(new JsonObject
        {
            ["tenant_discovery_endpoint"] = $"{call.Service}/{MultiTenant}/v2.0/.well-known/openid-configuration",
            ["api-version"] = "1.1",
            ["metadata"] = new JsonArray(new JsonObject { ["preferred_network"] = host, ["preferred_cache"] = host, ["aliases"] = new JsonArray(host) }),
        });
    }
}
