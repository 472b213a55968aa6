using System.Globalization;

namespace SalesBot.Campaigns;

/// <summary>What a campaign is given on its command line.</summary>
/// <param name="Messages">How many messages.</param>
/// <param name="Kills">How often the service is killed.</param>
/// <param name="Clients">How many senders at once.</param>
/// <param name="Seconds">How long whatever goes wrong goes wrong.</param>
/// <param name="Within">In how many milliseconds somebody must be answered; 0 where it is only printed.</param>
/// <param name="PostgreSql">The server for campaigns that need several nodes.</param>
internal sealed record CampaignOptions(int Messages, int Kills, int Clients, int Seconds, int Within, string? PostgreSql)
{
    /// <exception cref="ArgumentException">An option is unknown or lacks its value.</exception>
    public static CampaignOptions Parse(ReadOnlySpan<string> arguments)
    {
        var options = new CampaignOptions(500, 5, 16, 60, 0, Environment.GetEnvironmentVariable("SALESBOT_TEST_POSTGRESQL"));
        for (var i = 0; i < arguments.Length; i += 2)
        {
            if (i + 1 == arguments.Length || !int.TryParse(arguments[i + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var value))
            {
                throw new ArgumentException($"{arguments[i]} lacks its number.", nameof(arguments));
            }

            options = arguments[i] switch
            {
                "--messages" => options with { Messages = value },
                "--kills" => options with { Kills = value },
                "--clients" => options with { Clients = value },
                "--seconds" => options with { Seconds = value },
                "--within" => options with { Within = value },
                _ => throw new ArgumentException($"{arguments[i]} is no option of a campaign.", nameof(arguments)),
            };
        }

        return options;
    }
}
