using System.Net.Http.Json;
using System.Text.Json;

namespace SalesBot.Campaigns;

/// <summary>A sender that does not give up: it repeats a message, under the same id, until it has an answer.</summary>
internal sealed class PlaygroundClient : IDisposable
{
    private static readonly TimeSpan RequestPatience = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    private readonly HttpClient http = new() { Timeout = RequestPatience };
    private readonly Uri[] addresses;
    private int retries;

    /// <param name="addresses">The nodes; a retry goes to the next one.</param>
    public PlaygroundClient(params Uri[] addresses) => this.addresses = addresses;

    /// <summary>How often a message was sent again.</summary>
    public int Retries => retries;

    /// <summary>Sends a message until it is answered.</summary>
    /// <returns>The answer's body.</returns>
    public async Task<string> SendAsync(CampaignMessage message, int firstNode, CancellationToken cancellationToken)
    {
        var body = new { id = message.Id, @as = message.Speaker, chat = "direct", text = message.Text };
        for (var attempt = 0; ; attempt++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var address = addresses[(firstNode + attempt) % addresses.Length];
            try
            {
                using var response = await http.PostAsJsonAsync(new Uri(address, "playground/messages"), body, cancellationToken);
                var text = await response.Content.ReadAsStringAsync(cancellationToken);
                if (response.IsSuccessStatusCode)
                {
                    return text;
                }

                if ((int)response.StatusCode < 500)
                {
                    throw new InvalidOperationException($"Message {message.Id} was refused: {(int)response.StatusCode} {text}");
                }
            }
            catch (Exception error) when (error is HttpRequestException or IOException || (error is OperationCanceledException && !cancellationToken.IsCancellationRequested))
            {
                // The node is down, or went down under the request: exactly what the sender is here for.
            }

            Interlocked.Increment(ref retries);
            await Task.Delay(Pause, cancellationToken);
        }
    }

    /// <summary>The people who have something to try, each with a sentence that records a visit.</summary>
    public async Task<IReadOnlyList<(string Speaker, string Text)>> FindSpeakersAsync(CancellationToken cancellationToken)
    {
        var people = await http.GetFromJsonAsync<JsonElement>(new Uri(addresses[0], "playground/people"), cancellationToken);
        return [.. people.GetProperty("suggestions").EnumerateObject()
            .Select(entry => (entry.Name, Text: entry.Value.EnumerateArray().Select(text => text.GetString()!).FirstOrDefault("")))
            .Where(entry => entry.Text.StartsWith("拜访了", StringComparison.Ordinal))];
    }

    /// <summary>How many replies to a campaign's messages the first node has shown.</summary>
    public async Task<int> CountRepliesAsync(CancellationToken cancellationToken)
    {
        var (count, seq) = (0, 0L);
        while (true)
        {
            var page = await http.GetFromJsonAsync<JsonElement>(new Uri(addresses[0], $"playground/deliveries?after={seq}"), cancellationToken);
            if (page.GetArrayLength() == 0)
            {
                return count;
            }

            count += page.EnumerateArray().Count(delivery => delivery.GetProperty("key").GetString()!.Contains("campaign-", StringComparison.Ordinal));
            seq = page[page.GetArrayLength() - 1].GetProperty("seq").GetInt64();
        }
    }

    /// <inheritdoc />
    public void Dispose() => http.Dispose();
}
