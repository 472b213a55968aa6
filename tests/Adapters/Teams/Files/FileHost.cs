using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace SalesBot.Adapters.Tests.Teams.Files;

/// <summary>Where files are, on a free port of this machine. It notes who asks with which token.</summary>
internal sealed class FileHost : IAsyncDisposable
{
    private readonly WebApplication app;

    private FileHost(WebApplication app)
    {
        this.app = app;
        app.MapGet("/file", (HttpRequest request) =>
        {
            var authorization = request.Headers.Authorization.ToString();
            Asked.Enqueue(authorization);
            return authorization == Refused ? Results.StatusCode(StatusCodes.Status401Unauthorized) : Results.Bytes("%PDF-1.7 quote"u8.ToArray(), "application/pdf");
        });
        app.MapGet("/gone", () => Results.StatusCode(StatusCodes.Status404NotFound));
        app.MapGet("/busy", () => Results.StatusCode(StatusCodes.Status503ServiceUnavailable));
        app.MapGet("/elsewhere", () => Results.Redirect("/file"));
    }

    /// <summary>The tokens of those who asked, in order; empty for none.</summary>
    public ConcurrentQueue<string> Asked { get; } = [];

    /// <summary>What is not taken.</summary>
    public string Refused { get; set; } = "nothing";

    public string Url(string path) => app.Urls.Single() + path;

    public static async Task<FileHost> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var host = new FileHost(builder.Build());
        await host.app.StartAsync(TestContext.Current.CancellationToken);
        return host;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
