using System.Text.Json;
using Microsoft.Identity.Client;
using SalesBot.Adapters.Common.Wire;
using SalesBot.Adapters.Common.Wire.Tokens;

namespace SalesBot.Adapters.Teams.Protocol.Login;

/// <summary>Asks the login service for the app's token. One serves all tenants and chats.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
internal sealed class LoginTokenSource : ITokenSource
{
    /// <summary>How long asking may take in all.</summary>
    public static readonly TimeSpan Budget = TimeSpan.FromSeconds(15);

    private static readonly string[] Scopes = ["https://api.botframework.com/.default"];

    private readonly LoginAccount account;
    private readonly TimeProvider time;
    private readonly IConfidentialClientApplication? application;

    /// <param name="account">In whose name.</param>
    /// <param name="clients">Gives the HTTP client.</param>
    /// <param name="time">Ends what takes too long.</param>
    public LoginTokenSource(LoginAccount account, IMsalHttpClientFactory clients, TimeProvider time)
    {
        (this.account, this.time) = (account, time);
        application = account.Credential is { } credential ? Build(account, credential, clients) : null;
    }

    /// <inheritdoc />
    public string Name => $"teams/token/{account.Authority}/{account.AppId}";

    /// <inheritdoc />
    public async Task<ApiResult<GrantedToken>> AskAsync(CancellationToken cancellationToken)
    {
        if (application is null)
        {
            return LoginErrors.NoCredential;
        }

        using var ended = new CancellationTokenSource(Budget, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, ended.Token);
        try
        {
            // The token is kept for all nodes elsewhere; the library's own copy would come back after the connector has refused it.
            var result = await application.AcquireTokenForClient(Scopes).WithForceRefresh(true).ExecuteAsync(either.Token);

            // The library reckons its end on the machine's own clock.
            return new ApiResult<GrantedToken>.Ok(new GrantedToken(result.AccessToken, result.ExpiresOn - TimeProvider.System.GetUtcNow()));
        }
        catch (MsalException error)
        {
            return LoginErrors.Of(error);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return NotDone("no answer in time");
        }
        catch (HttpRequestException error)
        {
            return NotDone($"{error.HttpRequestError}");
        }
        catch (Exception error) when (error is IOException or JsonException)
        {
            return NotDone(error.GetType().Name);
        }
    }

    private static IConfidentialClientApplication Build(LoginAccount account, BotCredential credential, IMsalHttpClientFactory clients)
    {
        // Nothing but the login service itself is asked whether it is one, and the callers repeat what did not come about.
        var builder = ConfidentialClientApplicationBuilder.Create(account.AppId)
            .WithAuthority(new Uri(account.Login, account.Authority), validateAuthority: false)
            .WithInstanceDiscovery(enableInstanceDiscovery: false)
            .WithHttpClientFactory(clients, retryOnceOn5xx: false);
        return credential switch
        {
            BotCredential.Secret secret => builder.WithClientSecret(secret.Value).Build(),
            BotCredential.Certificate certificate => builder.WithCertificate(certificate.Value).Build(),
            _ => throw new ArgumentOutOfRangeException(nameof(credential), credential, "No credential that is known."),
        };
    }

    private static ApiResult<GrantedToken>.NotDone NotDone(string reason) => new($"{LoginErrors.Api}: {reason}");
}
