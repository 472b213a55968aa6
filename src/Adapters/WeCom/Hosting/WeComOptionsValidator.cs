using Microsoft.Extensions.Options;
using SalesBot.Adapters.Common.Wire.Envelopes;

namespace SalesBot.Adapters.WeCom.Hosting;

/// <summary>Checks the settings of WeCom at start; all failures at once, each naming its key. No sentence repeats a secret.</summary>
internal sealed class WeComOptionsValidator : IValidateOptions<WeComOptions>
{
    private const int TokenMaxLength = 32;
    private const int AddressMaxLength = 2048;
    private const string AiBot = nameof(WeComOptions.AiBot);

    public ValidateOptionsResult Validate(string? name, WeComOptions options)
    {
        if (!options.Enabled)
        {
            return ValidateOptionsResult.Success;
        }

        List<string> failures =
        [
            .. AppFailures(options),
            .. AiBotFailures(options.AiBot),
            .. RobotFailures(options.Robots),
            .. AddressFailures(nameof(options.BaseUrl), options.BaseUrl, Uri.UriSchemeHttps, Uri.UriSchemeHttp),
            .. PageFailures(options),
        ];
        if (options.Roster.RootDepartment < 0)
        {
            failures.Add(Key($"{nameof(options.Roster)}:{nameof(options.Roster.RootDepartment)}", $"'{options.Roster.RootDepartment}' must be a department's id, or 0 for the top of what the app sees."));
        }

        if (!options.HasApp && options.AiBot.Mode is null && options.Robots.Count == 0)
        {
            failures.Add(Key(nameof(options.Enabled), $"is true, but there is no app ({nameof(options.AgentId)}), no intelligent robot ({AiBot}:{nameof(options.AiBot.Mode)}) and no group robot ({nameof(options.Robots)})."));
        }

        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private static IEnumerable<string> AppFailures(WeComOptions options)
    {
        if (options.AgentId < 0)
        {
            yield return Key(nameof(options.AgentId), "must be the app's id, such as 1000002.");
        }

        if (!options.HasApp)
        {
            foreach (var key in Filled((nameof(options.Secret), options.Secret), (nameof(options.Token), options.Token), (nameof(options.EncodingAesKey), options.EncodingAesKey)))
            {
                yield return Key(key, $"is set, but {nameof(options.AgentId)} is not: both belong to the app.");
            }

            yield break;
        }

        foreach (var key in Empty((nameof(options.CorpId), options.CorpId), (nameof(options.Secret), options.Secret)))
        {
            yield return Key(key, "is missing; the app needs it.");
        }

        foreach (var failure in CallbackFailures("", options.Token, options.EncodingAesKey))
        {
            yield return failure;
        }
    }

    /// <summary>Members' devices open these.</summary>
    private static IEnumerable<string> PageFailures(WeComOptions options)
    {
        foreach (var (key, address) in new[] { (nameof(options.Home), options.Home), (nameof(options.Picture), options.Picture) })
        {
            if (address.Length > 0 && (!Uri.TryCreate(address, UriKind.Absolute, out var url) || url.Scheme != Uri.UriSchemeHttps || url.AbsoluteUri.Length > AddressMaxLength))
            {
                yield return Key(key, $"'{address}' must be empty, or an address that begins with https:// and is no longer than {AddressMaxLength}.");
            }
        }

        if (options is { Home: "", Picture.Length: > 0 })
        {
            yield return Key(nameof(options.Picture), $"is set, but {nameof(options.Home)} is not: a card with a picture must lead somewhere.");
        }
    }

    private static IEnumerable<string> AiBotFailures(WeComAiBotOptions bot)
    {
        var prefix = AiBot + ":";
        switch (bot.Mode)
        {
            case null:
                return Filled((nameof(bot.BotId), bot.BotId), (nameof(bot.Secret), bot.Secret), (nameof(bot.Token), bot.Token), (nameof(bot.EncodingAesKey), bot.EncodingAesKey))
                    .Select(key => Key(prefix + key, $"is set, but {AiBot}:{nameof(bot.Mode)} is not; it must be {string.Join(" or ", Enum.GetNames<WeComAiBotMode>())}."));
            case WeComAiBotMode.Callback:
                return CallbackFailures(prefix, bot.Token, bot.EncodingAesKey);
            case WeComAiBotMode.WebSocket:
                return Empty((nameof(bot.BotId), bot.BotId), (nameof(bot.Secret), bot.Secret))
                    .Select(key => Key(prefix + key, "is missing; the long connection needs it."))
                    .Concat(AddressFailures(prefix + nameof(bot.WebSocketUrl), bot.WebSocketUrl, Uri.UriSchemeWss, Uri.UriSchemeWs));
            default:
                return [Key(prefix + nameof(bot.Mode), $"must be {string.Join(" or ", Enum.GetNames<WeComAiBotMode>())}.")];
        }
    }

    private static IEnumerable<string> CallbackFailures(string prefix, string token, string encodingAesKey)
    {
        if (token.Length is 0 or > TokenMaxLength || !token.All(char.IsAsciiLetterOrDigit))
        {
            yield return Key(prefix + nameof(WeComOptions.Token), $"must be the callback's token, 1 to {TokenMaxLength} letters and digits.");
        }

        if (!CallbackCipher.IsKey(encodingAesKey))
        {
            yield return Key(prefix + nameof(WeComOptions.EncodingAesKey), $"must be the callback's EncodingAESKey, {CallbackCipher.KeyLength} letters and digits.");
        }
    }

    private static IEnumerable<string> RobotFailures(IList<WeComRobotOptions> robots)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < robots.Count; i++)
        {
            var prefix = $"{nameof(WeComOptions.Robots)}:{i}:";
            if (string.IsNullOrWhiteSpace(robots[i].Name) || !names.Add(robots[i].Name))
            {
                yield return Key(prefix + nameof(WeComRobotOptions.Name), $"'{robots[i].Name}' must be a name that no other robot has.");
            }

            if (string.IsNullOrWhiteSpace(robots[i].Key))
            {
                yield return Key(prefix + nameof(WeComRobotOptions.Key), "is missing: it is what stands after key= in the webhook's address.");
            }
        }
    }

    /// <summary>Secrets travel in these addresses, so only this machine may be reached without TLS.</summary>
    private static IEnumerable<string> AddressFailures(string key, string address, string scheme, string schemeOnLoopback)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var url) || (url.Scheme != scheme && !(url.Scheme == schemeOnLoopback && url.IsLoopback)))
        {
            yield return Key(key, $"'{address}' must be an address that begins with {scheme}://; {schemeOnLoopback}:// leads to this machine only.");
        }
    }

    private static IEnumerable<string> Filled(params (string Key, string Value)[] settings) =>
        settings.Where(setting => setting.Value.Length > 0).Select(setting => setting.Key);

    private static IEnumerable<string> Empty(params (string Key, string Value)[] settings) =>
        settings.Where(setting => string.IsNullOrWhiteSpace(setting.Value)).Select(setting => setting.Key);

    private static string Key(string key, string trouble) => $"{WeComOptions.Section}:{key} {trouble}";
}
