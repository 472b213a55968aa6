using Microsoft.AspNetCore.Http.Features;

namespace SalesBot.Simulators;

/// <summary>Lays a wire that can be muted under each WebSocket.</summary>
internal sealed class MutableUpgrade(IHttpUpgradeFeature inner) : IHttpUpgradeFeature
{
    public bool IsUpgradableRequest => inner.IsUpgradableRequest;

    /// <summary>The wire, once the connection is a WebSocket.</summary>
    public MutableStream? Wire { get; private set; }

    /// <summary>For a pipeline, before WebSockets.</summary>
    public static Task LayAsync(HttpContext context, RequestDelegate next)
    {
        if (context.Features.Get<IHttpUpgradeFeature>() is { } upgrade)
        {
            var mutable = new MutableUpgrade(upgrade);
            context.Features.Set<IHttpUpgradeFeature>(mutable);
            context.Features.Set(mutable);
        }

        return next(context);
    }

    public async Task<Stream> UpgradeAsync() => Wire = new MutableStream(await inner.UpgradeAsync());
}
