using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using SalesBot.Adapters.Teams.Hosting;

namespace SalesBot.Adapters.Teams.Packaging;

/// <summary>The manifest of the app, filled with what only the settings know.</summary>
internal static class AppManifest
{
    private const int DeveloperMaxLength = 32;

    private static readonly JsonSerializerOptions Written = new() { WriteIndented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>What the settings lack for a package, each as a sentence that names its key.</summary>
    public static ImmutableArray<string> Problems(TeamsOptions options) =>
    [
        .. Unless(Guid.TryParseExact(options.AppId, "D", out _), $"Teams:AppId is '{options.AppId}'; a package needs the bot's app (client) id, a GUID."),
        .. Unless(IsPage(options.PublicUrl), $"Teams:PublicUrl is '{options.PublicUrl}'; a package needs the https address under which people reach this service."),
        .. Unless(options.Package.PrivacyUrl.Length == 0 || IsPage(options.Package.PrivacyUrl), $"Teams:Package:PrivacyUrl is '{options.Package.PrivacyUrl}'; it must be an https address, or empty."),
        .. Unless(options.Package.TermsUrl.Length == 0 || IsPage(options.Package.TermsUrl), $"Teams:Package:TermsUrl is '{options.Package.TermsUrl}'; it must be an https address, or empty."),
        .. Unless(
            options.Package.Developer.Length is > 0 and <= DeveloperMaxLength,
            $"Teams:Package:Developer has {options.Package.Developer.Length} characters; it must have 1 to {DeveloperMaxLength}."),
        .. Unless(
            Version.TryParse(options.Package.Version, out var version) && version is { Build: >= 0, Revision: < 0 },
            $"Teams:Package:Version is '{options.Package.Version}'; it must be three numbers, such as 1.0.0."),
    ];

    /// <summary>The manifest of this app.</summary>
    /// <param name="template">The manifest without what the settings know.</param>
    /// <param name="options">The settings, without problems.</param>
    public static byte[] Fill(byte[] template, TeamsOptions options)
    {
        var manifest = JsonNode.Parse(template)!.AsObject();
        manifest["version"] = options.Package.Version;
        manifest["id"] = options.AppId;
        manifest["bots"]![0]!["botId"] = options.AppId;
        manifest["composeExtensions"]![0]!["botId"] = options.AppId;
        manifest["validDomains"] = new JsonArray(new Uri(options.PublicUrl).Host);
        manifest["developer"] = new JsonObject
        {
            ["name"] = options.Package.Developer,
            ["websiteUrl"] = options.PublicUrl,
            ["privacyUrl"] = options.Package.PrivacyUrl is { Length: > 0 } privacy ? privacy : options.PublicUrl,
            ["termsOfUseUrl"] = options.Package.TermsUrl is { Length: > 0 } terms ? terms : options.PublicUrl,
        };
        return JsonSerializer.SerializeToUtf8Bytes(manifest, Written);
    }

    private static bool IsPage(string address) => Uri.TryCreate(address, UriKind.Absolute, out var page) && page.Scheme == Uri.UriSchemeHttps;

    private static ImmutableArray<string> Unless(bool holds, string problem) => holds ? [] : [problem];
}
