using System.Security.Cryptography;
using Microsoft.Extensions.Options;
using SalesBot.Adapters.Teams.Protocol.Login;

namespace SalesBot.Adapters.Teams.Hosting;

/// <summary>Checks the settings of Teams at start; all failures at once, each naming its key. No sentence repeats a secret.</summary>
internal sealed class TeamsOptionsValidator : IValidateOptions<TeamsOptions>
{
    public ValidateOptionsResult Validate(string? name, TeamsOptions options)
    {
        if (!options.Enabled)
        {
            return ValidateOptionsResult.Success;
        }

        List<string> failures = [.. AppFailures(options), .. CredentialFailures(options), .. TenantFailures(options), .. HostFailures(options.AllowedServiceHosts), .. AddressFailures(options)];
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    /// <summary>A test client on this machine needs no app.</summary>
    private static IEnumerable<string> AppFailures(TeamsOptions options)
    {
        if (options.AppId.Length == 0 && !options.AllowAnonymous)
        {
            yield return Key(nameof(options.AppId), "is missing; it is the app (client) id of the bot's registration.");
        }
        else if (options.AppId.Length > 0 && !Guid.TryParseExact(options.AppId, "D", out _))
        {
            yield return Key(nameof(options.AppId), $"'{options.AppId}' must be the app (client) id of the bot's registration, such as 5f0c9a1e-2222-4c1b-9d3e-0a0b0c0d0e0f.");
        }
    }

    private static IEnumerable<string> CredentialFailures(TeamsOptions options)
    {
        if (options is { ClientSecret.Length: > 0, Certificate.Length: > 0 })
        {
            yield return Key(nameof(options.Certificate), $"is set, and {nameof(options.ClientSecret)} too: the app proves itself by one of them.");
        }

        if (options is { ClientSecret.Length: 0, Certificate.Length: 0, AllowAnonymous: false })
        {
            yield return Key(nameof(options.ClientSecret), $"is missing, and so is {nameof(options.Certificate)}: the app needs one of them to send anything.");
        }

        if (options is { CertificatePassword.Length: > 0, Certificate.Length: 0 })
        {
            yield return Key(nameof(options.CertificatePassword), $"is set, but {nameof(options.Certificate)} is not.");
        }

        if (options.Certificate.Length > 0 && FindTrouble(options) is { } trouble)
        {
            yield return Key(nameof(options.Certificate), $"'{options.Certificate}' {trouble}.");
        }
    }

    private static string? FindTrouble(TeamsOptions options)
    {
        try
        {
            using var certificate = LoginCertificate.Load(options.Certificate, options.CertificatePassword);
            return null;
        }
        catch (CryptographicException)
        {
            return $"holds no certificate with its key, or {nameof(options.CertificatePassword)} is not its password";
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return "cannot be read";
        }
    }

    private static IEnumerable<string> TenantFailures(TeamsOptions options)
    {
        if (options.TenantId.Length > 0 && !Guid.TryParseExact(options.TenantId, "D", out _))
        {
            yield return Key(nameof(options.TenantId), $"'{options.TenantId}' must be the id of the tenant that the bot is registered in, or empty for a multi-tenant bot.");
        }

        if (options.Tenants.Count == 0 && !options.AllowAnonymous)
        {
            yield return Key(nameof(options.AllowedTenants), $"is empty, and so is {nameof(options.TenantId)}: a multi-tenant bot must name the tenants whose people may talk with it.");
        }

        for (var i = 0; i < options.AllowedTenants.Count; i++)
        {
            if (!Guid.TryParseExact(options.AllowedTenants[i], "D", out _))
            {
                yield return Key($"{nameof(options.AllowedTenants)}:{i}", $"'{options.AllowedTenants[i]}' must be the id of a tenant.");
            }
        }
    }

    /// <summary>A host with a path or a star would fit nothing, and one label would fit half the world.</summary>
    private static IEnumerable<string> HostFailures(IList<string> hosts)
    {
        for (var i = 0; i < hosts.Count; i++)
        {
            var kind = Uri.CheckHostName(hosts[i]);
            if (kind == UriHostNameType.Unknown || (kind == UriHostNameType.Dns && !hosts[i].Trim('.').Contains('.', StringComparison.Ordinal) && hosts[i] != "localhost"))
            {
                yield return Key($"{nameof(TeamsOptions.AllowedServiceHosts)}:{i}", $"'{hosts[i]}' must be a host such as smba.trafficmanager.net, without a scheme, a port or a path.");
            }
        }
    }

    private static IEnumerable<string> AddressFailures(TeamsOptions options)
    {
        foreach (var (key, value) in new[] { (nameof(options.LoginUrl), options.LoginUrl), (nameof(options.OpenIdMetadataUrl), options.OpenIdMetadataUrl) })
        {
            if (!IsSafe(value))
            {
                yield return Key(key, $"'{value}' must be an address that begins with https://; http:// leads to this machine only.");
            }
        }

        if (options.PublicUrl.Length > 0 && !(Uri.TryCreate(options.PublicUrl, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps))
        {
            yield return Key(nameof(options.PublicUrl), $"'{options.PublicUrl}' must be an address that begins with https://, or be empty.");
        }
    }

    private static bool IsSafe(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var url) && (url.Scheme == Uri.UriSchemeHttps || (url.Scheme == Uri.UriSchemeHttp && url.IsLoopback));

    private static string Key(string key, string trouble) => $"{TeamsOptions.Section}:{key} {trouble}";
}
