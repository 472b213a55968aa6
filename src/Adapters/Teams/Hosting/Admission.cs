using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using SalesBot.Adapters.Teams.Protocol.Activities;
using SalesBot.Adapters.Teams.Protocol.Tokens;

namespace SalesBot.Adapters.Teams.Hosting;

/// <summary>Who is let in: by the headers, before anything of the body is read, and then by what the body says of itself.</summary>
internal sealed class Admission(IOptions<TeamsOptions> options, ChannelTokens tokens, RequestRules rules)
{
    /// <summary>What a proxy adds: whoever called it is not on this machine.</summary>
    private static readonly string[] ProxyHeaders = ["Forwarded", "X-Forwarded-For"];

    /// <summary>Who calls.</summary>
    public async Task<Caller> IdentifyAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var authorization = request.Headers.Authorization.ToString();
        if (authorization.Length == 0 && options.Value.AllowAnonymous && IsTestClient(request))
        {
            return new Caller.TestClient();
        }

        return await tokens.ReadAsync(authorization, cancellationToken) switch
        {
            TokenReading.Good good => new Caller.Channel(good.Token),
            TokenReading.Bad bad => new Caller.Stranger(bad.Fault),
            _ => throw new InvalidOperationException("A token is good or bad."),
        };
    }

    /// <summary>What is wrong with what a caller brings; null where nothing is.</summary>
    public RequestFault? FindFault(Caller caller, Activity activity) => caller switch
    {
        Caller.Channel channel => rules.FindFault(channel.Token, activity),
        Caller.TestClient => rules.FindFaultOfAnonymous(activity),
        Caller.Stranger stranger => stranger.Fault,
        _ => throw new ArgumentOutOfRangeException(nameof(caller), caller, "No caller that is known."),
    };

    /// <summary>A page in a browser on this machine cannot send JSON to another origin unasked.</summary>
    private static bool IsTestClient(HttpRequest request) =>
        request.HttpContext.Connection.RemoteIpAddress is { } address
        && IPAddress.IsLoopback(address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address)
        && !ProxyHeaders.Any(request.Headers.ContainsKey)
        && request.HasJsonContentType();
}
