using System.Globalization;
using Npgsql;

namespace SalesBot.Campaigns;

/// <summary>What became of the briefs: in the database, and on people's screens.</summary>
/// <param name="Rows">Briefs that fell due.</param>
/// <param name="Open">Briefs that still wait to be written.</param>
/// <param name="Accepted">Messages that a platform has taken.</param>
/// <param name="Unknown">Messages of which it is not known, and said so.</param>
/// <param name="Failed">Messages that failed.</param>
/// <param name="Waiting">Messages that still wait.</param>
/// <param name="Once">People who have seen theirs once.</param>
/// <param name="More">People who have seen theirs more often.</param>
/// <param name="Missing">People who have not seen theirs.</param>
internal sealed record BriefCount(long Rows, long Open, long Accepted, long Unknown, long Failed, long Waiting, int Once, int More, int Missing)
{
    /// <summary>Counts.</summary>
    public static async Task<BriefCount> OfAsync(BriefedCompany company, NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        var rows = await CountAsync("""SELECT COUNT(*) FROM "DueNotices" WHERE "Schedule" = 'brief'""");
        var open = await CountAsync("""SELECT COUNT(*) FROM "DueNotices" WHERE "Schedule" = 'brief' AND "State" <> 1""");
        var (accepted, unknown) = (await CountMessagesAsync(1), await CountMessagesAsync(3));
        var (failed, waiting) = (await CountMessagesAsync(2), await CountMessagesAsync(0));

        // The screens are looked at last: what the database says was taken must be there by then.
        var seen = company.People.Select(company.SeenBy).ToList();
        return new BriefCount(rows, open, accepted, unknown, failed, waiting, seen.Count(times => times == 1), seen.Count(times => times > 1), seen.Count(times => times == 0));

        Task<long> CountMessagesAsync(int state) =>
            CountAsync(string.Create(CultureInfo.InvariantCulture, $"""SELECT COUNT(*) FROM "Outbox" WHERE "Key" LIKE 'brief/%' AND "State" = {state}"""));

        async Task<long> CountAsync(string sql)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = sql;
            return Convert.ToInt64(await command.ExecuteScalarAsync(cancellationToken), CultureInfo.InvariantCulture);
        }
    }

    /// <summary>How many messages a node sends at once on one platform: so many may be unknown after it was killed.</summary>
    private const int MostAtOnce = 32;

    /// <summary>Whether nothing waits any more.</summary>
    public bool IsSettled(int people) => Rows == people && Open == 0 && Waiting == 0 && Accepted + Unknown + Failed == people;

    /// <summary>
    /// Whether each was taken once, or is said to be unknown; none was seen twice, and only those are missing of which nobody knows. Unknown are only those of
    /// the one platform that shows a repeated message twice, and no more than were under way to it at the kills.
    /// </summary>
    public bool Holds(int people, int kills) =>
        IsSettled(people) && Failed == 0 && More == 0 && Missing <= Unknown && Once >= Accepted && Unknown <= MostAtOnce * kills;
}
