using Microsoft.Extensions.Options;
using SalesBot.Adapters.Common.Wire.Envelopes;

namespace SalesBot.Adapters.DingTalk.Hosting;

/// <summary>Checks the settings of DingTalk at start; all failures at once, each naming its key. No sentence repeats a secret.</summary>
internal sealed class DingTalkOptionsValidator : IValidateOptions<DingTalkOptions>
{
    private const int TokenMinLength = 3;
    private const int TokenMaxLength = 32;
    private const int MostConnections = 10;
    private const string Events = nameof(DingTalkOptions.Events);
    private const string CardCallbacks = nameof(DingTalkOptions.CardCallbacks);

    public ValidateOptionsResult Validate(string? name, DingTalkOptions options)
    {
        if (!options.Enabled)
        {
            return ValidateOptionsResult.Success;
        }

        List<string> failures = [.. AppFailures(options), .. NumberFailures(options), .. EventFailures(options.Events), .. RobotFailures(options.Robots), .. AddressFailures(options.BaseUrl)];
        if (!options.HasApp && options.Robots.Count == 0)
        {
            failures.Add(Key(nameof(options.Enabled), $"is true, but there is no app ({nameof(options.ClientId)}) and no custom robot ({nameof(options.Robots)})."));
        }

        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private static IEnumerable<string> AppFailures(DingTalkOptions options)
    {
        if (!Enum.IsDefined(options.Mode))
        {
            yield return Key(nameof(options.Mode), $"must be {string.Join(" or ", Enum.GetNames<DingTalkMode>())}.");
        }

        if (options.HasApp)
        {
            if (string.IsNullOrWhiteSpace(options.ClientSecret))
            {
                yield return Key(nameof(options.ClientSecret), "is missing; the app needs it.");
            }

            if (options is { Mode: DingTalkMode.Http, CardTemplateId.Length: > 0, CardCallbacks.ApiSecret.Length: 0 })
            {
                yield return Key($"{CardCallbacks}:{nameof(DingTalkCardCallbackOptions.ApiSecret)}", $"is missing; cards ({nameof(options.CardTemplateId)}) need it where presses come over HTTP.");
            }

            if (options.CardCallbacks is { Url.Length: > 0, ApiSecret.Length: 0 })
            {
                yield return Key($"{CardCallbacks}:{nameof(DingTalkCardCallbackOptions.ApiSecret)}", "is missing; the address is registered under it.");
            }

            if (options.CardCallbacks.Url.Length > 0 && !IsSafe(options.CardCallbacks.Url))
            {
                yield return Key($"{CardCallbacks}:{nameof(DingTalkCardCallbackOptions.Url)}", $"'{options.CardCallbacks.Url}' must be the address of /dingtalk/cards, which begins with https://; http:// leads to this machine only.");
            }

            if (options.CardCallbacks.ApiSecret.Length > 0 && string.IsNullOrWhiteSpace(options.CardCallbacks.RouteKey))
            {
                yield return Key($"{CardCallbacks}:{nameof(DingTalkCardCallbackOptions.RouteKey)}", "is missing; it is what the address is registered under.");
            }

            yield break;
        }

        foreach (var key in Filled(
            (nameof(options.ClientSecret), options.ClientSecret),
            (nameof(options.RobotCode), options.RobotCode),
            (nameof(options.CardTemplateId), options.CardTemplateId),
            ($"{CardCallbacks}:{nameof(DingTalkCardCallbackOptions.ApiSecret)}", options.CardCallbacks.ApiSecret),
            ($"{Events}:{nameof(DingTalkEventsOptions.Token)}", options.Events.Token),
            (nameof(options.AgentId), options.AgentId > 0 ? "set" : "")))
        {
            yield return Key(key, $"is set, but {nameof(options.ClientId)} is not: both belong to the app.");
        }
    }

    private static IEnumerable<string> NumberFailures(DingTalkOptions options)
    {
        if (options.AgentId < 0)
        {
            yield return Key(nameof(options.AgentId), $"'{options.AgentId}' must be the app's number, or 0 for no work notifications.");
        }

        if (options.Connections is < 1 or > MostConnections)
        {
            yield return Key(nameof(options.Connections), $"'{options.Connections}' must be 1 to {MostConnections}.");
        }

        if (options.Roster.RootDepartment < 1)
        {
            yield return Key($"{nameof(options.Roster)}:{nameof(options.Roster.RootDepartment)}", $"'{options.Roster.RootDepartment}' must be a department's id; 1 is the whole company.");
        }

        if (options.MonthlyApiCalls < 0)
        {
            yield return Key(nameof(options.MonthlyApiCalls), $"'{options.MonthlyApiCalls}' must be a number of calls, or 0 for no limit.");
        }

        if (options.MonthlyPushes < 0)
        {
            yield return Key(nameof(options.MonthlyPushes), $"'{options.MonthlyPushes}' must be a number of messages, or 0 for no limit.");
        }
    }

    private static IEnumerable<string> EventFailures(DingTalkEventsOptions events)
    {
        if (events.Token.Length == 0 && events.AesKey.Length == 0)
        {
            yield break;
        }

        if (events.Token.Length is < TokenMinLength or > TokenMaxLength || !events.Token.All(char.IsAsciiLetterOrDigit))
        {
            yield return Key($"{Events}:{nameof(events.Token)}", $"must be the subscription's token, {TokenMinLength} to {TokenMaxLength} letters and digits.");
        }

        if (!CallbackCipher.IsKey(events.AesKey))
        {
            yield return Key($"{Events}:{nameof(events.AesKey)}", $"must be the subscription's key, {CallbackCipher.KeyLength} letters and digits.");
        }
    }

    private static IEnumerable<string> RobotFailures(IList<DingTalkRobotOptions> robots)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < robots.Count; i++)
        {
            var prefix = $"{nameof(DingTalkOptions.Robots)}:{i}:";
            if (string.IsNullOrWhiteSpace(robots[i].Name) || !names.Add(robots[i].Name))
            {
                yield return Key(prefix + nameof(DingTalkRobotOptions.Name), $"'{robots[i].Name}' must be a name that no other robot has.");
            }

            if (string.IsNullOrWhiteSpace(robots[i].AccessToken))
            {
                yield return Key(prefix + nameof(DingTalkRobotOptions.AccessToken), "is missing: it is what stands after access_token= in the webhook's address.");
            }
        }
    }

    /// <summary>Secrets travel there, so only this machine may be reached without TLS.</summary>
    private static IEnumerable<string> AddressFailures(string address)
    {
        if (address.Length > 0 && !IsSafe(address))
        {
            yield return Key(nameof(DingTalkOptions.BaseUrl), $"'{address}' must be an address that begins with https://, or be empty; http:// leads to this machine only.");
        }
    }

    private static bool IsSafe(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var url) && (url.Scheme == Uri.UriSchemeHttps || (url.Scheme == Uri.UriSchemeHttp && url.IsLoopback));

    private static IEnumerable<string> Filled(params (string Key, string Value)[] settings) =>
        settings.Where(setting => setting.Value.Length > 0).Select(setting => setting.Key);

    private static string Key(string key, string trouble) => $"{DingTalkOptions.Section}:{key} {trouble}";
}
