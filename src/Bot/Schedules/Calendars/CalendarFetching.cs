using System.Globalization;
using System.Net;
using System.Text;

namespace SalesBot.Bot.Schedules;

/// <summary>Fetches a year of working days.</summary>
/// <param name="client">Follows no redirection to http, waits some seconds, and takes no more than a year can be.</param>
internal sealed class CalendarFetching(HttpClient client) : IDisposable
{
    private const int MostBytes = 256 * 1024;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>A client with these limits.</summary>
    public static HttpClient CreateClient() => new(new SocketsHttpHandler { MaxAutomaticRedirections = 3, PooledConnectionLifetime = TimeSpan.FromMinutes(1) })
    {
        Timeout = Patience,
        MaxResponseContentBufferSize = MostBytes,
    };

    /// <summary>The text at the address; null where there is none, as for a year whose notice is not published.</summary>
    /// <exception cref="HttpRequestException">It cannot be had now.</exception>
    public async Task<string?> FindAsync(string address, int year, CancellationToken cancellationToken)
    {
        var uri = new Uri(AddressOf(address, year));
        using var response = await client.GetAsync(uri, cancellationToken);
        if (response.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Gone)
        {
            return null;
        }

        response.EnsureSuccessStatusCode();
        return Encoding.UTF8.GetString(await response.Content.ReadAsByteArrayAsync(cancellationToken)).TrimStart('\uFEFF');
    }

    /// <summary>The address of that year.</summary>
    public static string AddressOf(string address, int year) =>
        address.Replace(Hosting.CalendarOptions.YearInAddress, year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    /// <inheritdoc />
    public void Dispose() => client.Dispose();
}
