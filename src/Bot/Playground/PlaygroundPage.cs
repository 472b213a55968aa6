using System.Collections.Frozen;
using Microsoft.AspNetCore.StaticFiles;

namespace SalesBot.Bot.Playground;

/// <summary>The chat page: files embedded in the assembly, so that the service runs from anywhere.</summary>
internal static class PlaygroundPage
{
    private const string ResourcePrefix = "SalesBot.Bot.Playground.Page.";
    private const string Html = "playground.html";

    private static readonly FileExtensionContentTypeProvider ContentTypes = new();

    private static readonly FrozenSet<string> Files = typeof(PlaygroundPage).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(ResourcePrefix, StringComparison.Ordinal))
        .Select(name => name[ResourcePrefix.Length..])
        .ToFrozenSet(StringComparer.Ordinal);

    public static IResult Show(HttpContext context)
    {
        // Nothing from elsewhere and nothing inline: what a message holds is never run.
        context.Response.Headers.ContentSecurityPolicy = "default-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action 'none'";
        return ShowAsset(context, Html);
    }

    public static IResult ShowAsset(HttpContext context, string file)
    {
        // A browser asks again after an upgrade.
        context.Response.Headers.CacheControl = "no-cache";
        return Files.Contains(file) && ContentTypes.TryGetContentType(file, out var type)
            ? Results.Stream(typeof(PlaygroundPage).Assembly.GetManifestResourceStream(ResourcePrefix + file)!, type + "; charset=utf-8")
            : Results.NotFound();
    }
}
