using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace SalesBot.EndToEnd.Tests;

/// <summary>One running service for all tests of a class that leave it as it was.</summary>
public sealed class SharedService : IAsyncLifetime
{
    private RunningService? service;

    /// <summary>A client whose requests go to the service.</summary>
    public HttpClient Client => service!.Client;

    /// <inheritdoc />
    public async ValueTask InitializeAsync() => service = await RunningService.StartFilledAsync(TestContext.Current.CancellationToken);

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (service is not null)
        {
            await service.DisposeAsync();
        }
    }

    /// <summary>Hands in a message to the playground.</summary>
    public Task<HttpResponseMessage> PostAsync(string body) =>
        Client.PostAsync(new Uri("playground/messages", UriKind.Relative), new StringContent(body, Encoding.UTF8, "application/json"), TestContext.Current.CancellationToken);

    /// <summary>The sentence with which a request was refused.</summary>
    public static async Task<string> TitleAsync(HttpResponseMessage response) =>
        JsonSerializer.Deserialize<JsonElement>(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).GetProperty("title").GetString()!;

    /// <summary>How much the bot has said so far.</summary>
    public async Task<int> CountDeliveriesAsync(CancellationToken cancellationToken) =>
        (await Client.GetFromJsonAsync<JsonElement>(new Uri("playground/deliveries", UriKind.Relative), cancellationToken)).GetArrayLength();

    /// <summary>The demo company.</summary>
    internal Task<DemoCompany> CompanyAsync(CancellationToken cancellationToken) => DemoCompany.ReadAsync(service!, cancellationToken);
}
