using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace SalesBot.EndToEnd.Tests;

/// <summary>No database, no yes: what cannot be stored is refused, and the same message sent again later has one effect.</summary>
public sealed class LockedDatabaseTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task MessageThatCannotBeStored_IsRefused_AndSentAgainHasOneEffect()
    {
        await using var service = await RunningService.StartFilledAsync(Cancellation);
        var company = await DemoCompany.ReadAsync(service, Cancellation);
        var message = new { id = "locked-1", @as = company.Rep.Name, text = company.Visit };

        await using (await LockAsync(service))
        {
            using var refused = await PostAsync(service, message);
            Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
            Assert.NotNull(refused.Headers.RetryAfter);
            Assert.NotEmpty((await ReadAsync(refused)).GetProperty("title").GetString()!);

            using var ready = await service.Client.GetAsync(new Uri("health/ready", UriKind.Relative), Cancellation);
            Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.StatusCode);
        }

        using var taken = await PostAsync(service, message);
        var first = await ReadAsync(taken);
        Assert.Contains(first.GetProperty("changes").EnumerateArray(), change => change.GetProperty("kind").GetString() == "amount");

        using var repeated = await PostAsync(service, message);
        Assert.Equal(first.GetRawText(), (await ReadAsync(repeated)).GetRawText());
    }

    private static async Task<SqliteConnection> LockAsync(RunningService service)
    {
        var connection = new SqliteConnection($"Data Source={Path.Combine(service.Folder, "data", "salesbot.db")};Pooling=False");
        await connection.OpenAsync(Cancellation);
        await using var command = connection.CreateCommand();
        command.CommandText = "BEGIN IMMEDIATE";
        await command.ExecuteNonQueryAsync(Cancellation);
        return connection;
    }

    private static Task<HttpResponseMessage> PostAsync(RunningService service, object message) =>
        service.Client.PostAsJsonAsync(new Uri("playground/messages", UriKind.Relative), message, Cancellation);

    private static async Task<JsonElement> ReadAsync(HttpResponseMessage response) =>
        JsonSerializer.Deserialize<JsonElement>(await response.Content.ReadAsStringAsync(Cancellation));
}
