using Microsoft.Identity.Client;

namespace SalesBot.Adapters.Teams.Protocol.Login;

/// <summary>Gives the login library its HTTP client.</summary>
/// <param name="clients">Gives the client.</param>
/// <param name="name">The client's name.</param>
internal sealed class LoginHttpClients(IHttpClientFactory clients, string name) : IMsalHttpClientFactory
{
    /// <inheritdoc />
    public HttpClient GetHttpClient() => clients.CreateClient(name);
}
