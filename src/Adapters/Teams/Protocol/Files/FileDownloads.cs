using System.Globalization;
using System.Net;
using SalesBot.Adapters.Common.Wire;
using SalesBot.Adapters.Common.Wire.Tokens;
using SalesBot.Adapters.Teams.Protocol.Tokens;

namespace SalesBot.Adapters.Teams.Protocol.Files;

/// <summary>Fetches what people sent. The address came with a message, so only known hosts are called, and the bot's token goes to the connector alone.</summary>
/// <param name="hosts">Which hosts are called.</param>
/// <param name="transport">Carries the requests.</param>
/// <param name="tokens">The bot's tokens.</param>
/// <threadsafety>Safe for concurrent use.</threadsafety>
internal sealed class FileDownloads(ServiceHosts hosts, HttpTransport transport, AccessTokens tokens)
{
    private const string Platform = "Teams";
    private const string Api = "file";

    /// <summary>The bytes of a file.</summary>
    /// <param name="reference">Where it is (<see cref="FileLocation.ToReference"/>).</param>
    /// <param name="mostBytes">A larger one is refused.</param>
    /// <param name="cancellationToken">Ends the calls.</param>
    public async Task<ApiResult<HttpAnswer>> GetAsync(string reference, int mostBytes, CancellationToken cancellationToken)
    {
        if (FileLocation.Parse(reference) is not { } location)
        {
            return Failed(ApiErrorKind.Media, "it is nowhere");
        }

        if (!hosts.MayHoldFiles(location.Address))
        {
            return Failed(ApiErrorKind.Media, "its address is not safe to call");
        }

        var trust = location.IsOnConnector ? hosts.TrustIn(location.Address) : HostTrust.WithoutToken;
        return trust switch
        {
            HostTrust.WithToken => await tokens.CallAsync(token => GetAsync(location, token, mostBytes, cancellationToken), cancellationToken),
            HostTrust.WithoutToken => await GetAsync(location, token: null, mostBytes, cancellationToken),
            _ => Failed(ApiErrorKind.Media, "its address is not safe to call"),
        };
    }

    private async Task<ApiResult<HttpAnswer>> GetAsync(FileLocation location, AccessToken? token, int mostBytes, CancellationToken cancellationToken)
    {
        var request = new ApiRequest(Api, location.Address)
        {
            MostBytes = mostBytes,
            Headers = token is null ? [] : [KeyValuePair.Create("Authorization", $"Bearer {token.Value}")],
        };
        var got = await transport.ExchangeAsync(request, cancellationToken);
        return got.Then(answer => answer switch
        {
            { IsCut: true } => Failed(ApiErrorKind.Media, string.Create(CultureInfo.InvariantCulture, $"it is larger than {mostBytes} bytes")),
            { IsSuccess: true } => new ApiResult<HttpAnswer>.Ok(answer),
            { Status: HttpStatusCode.Unauthorized } when token is not null => Failed(ApiErrorKind.Token, "the token is not taken"),
            { Status: var status } => Failed(ApiErrorKind.Media, string.Create(CultureInfo.InvariantCulture, $"HTTP {(int)status} where it should be")),
        });
    }

    private static ApiResult<HttpAnswer> Failed(ApiErrorKind kind, string reason) => new ApiResult<HttpAnswer>.Failed(new ApiError(Platform, Api, "", kind, $"{Api}: {reason}"));
}
