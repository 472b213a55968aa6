using System.Data.Common;

namespace SalesBot.Campaigns;

/// <summary>What a campaign's messages have done, counted in the database itself.</summary>
/// <param name="Answered">Messages that are marked as handled.</param>
/// <param name="Waiting">Messages that still wait.</param>
/// <param name="Once">Messages with exactly one activity.</param>
/// <param name="More">Messages with more than one.</param>
/// <param name="Replies">Replies that were taken by the platform.</param>
/// <param name="OpenReplies">Replies that were not.</param>
internal sealed record EffectCount(long Answered, long Waiting, long Once, long More, long Replies, long OpenReplies)
{
    private const string Effects = """
        SELECT COUNT(*) AS "Activities" FROM "Events" WHERE "MessageId" LIKE 'campaign-%' AND "Kind" = 30 AND "To" IS NOT NULL GROUP BY "MessageId"
        """;

    /// <summary>Counts.</summary>
    public static async Task<EffectCount> OfAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        return new EffectCount(
            await CountAsync("""SELECT COUNT(*) FROM "Inbox" WHERE "MessageId" LIKE 'campaign-%' AND "HandledAt" IS NOT NULL"""),
            await CountAsync("""SELECT COUNT(*) FROM "Inbox" WHERE "MessageId" LIKE 'campaign-%' AND "HandledAt" IS NULL"""),
            await CountAsync($"""SELECT COUNT(*) FROM ({Effects}) AS "Effects" WHERE "Activities" = 1"""),
            await CountAsync($"""SELECT COUNT(*) FROM ({Effects}) AS "Effects" WHERE "Activities" > 1"""),
            await CountAsync("""SELECT COUNT(*) FROM "Outbox" WHERE "Key" LIKE 'reply/%campaign-%' AND "State" = 1"""),
            await CountAsync("""SELECT COUNT(*) FROM "Outbox" WHERE "Key" LIKE 'reply/%campaign-%' AND "State" <> 1"""));

        async Task<long> CountAsync(string sql)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = sql;
            return Convert.ToInt64(await command.ExecuteScalarAsync(cancellationToken), System.Globalization.CultureInfo.InvariantCulture);
        }
    }

    /// <summary>Whether every one of so many messages was handled, has one effect and one reply.</summary>
    public bool IsExact(int messages) =>
        Answered == messages && Waiting == 0 && Once == messages && More == 0 && Replies == messages && OpenReplies == 0;
}
