using Microsoft.AspNetCore.Http.Features;

namespace SalesBot.Simulators.Teams;

/// <summary>A path as it stood on the wire: ids are one part each, whatever is in them.</summary>
internal static class RawPath
{
    public static IReadOnlyList<string> Of(HttpContext context)
    {
        var target = context.Features.Get<IHttpRequestFeature>()!.RawTarget;
        var query = target.IndexOf('?', StringComparison.Ordinal);
        return (query < 0 ? target : target[..query]).TrimStart('/').Split('/');
    }

    public static bool IsEncoded(string part) => part.AsSpan().IndexOfAny(":@;=") < 0;
}
