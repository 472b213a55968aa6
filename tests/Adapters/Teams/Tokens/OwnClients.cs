namespace SalesBot.Adapters.Tests.Teams.Tokens;

/// <summary>Gives HTTP clients without a container.</summary>
internal sealed class OwnClients : IHttpClientFactory
{
    public HttpClient CreateClient(string name) => new(new SocketsHttpHandler { AllowAutoRedirect = false });
}
