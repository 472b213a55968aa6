using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Schedules;

namespace SalesBot.Bot.Conversation;

/// <summary>What did not get through, with the parts of the organisation that group chats stand for.</summary>
/// <param name="All">The messages, the newest first, without the mere labels of cards.</param>
/// <param name="Scopes">For whom the group chats among them stand, where they are bound.</param>
/// <param name="Unreached">Those to whom there is nowhere to write, with what they were not told.</param>
internal sealed record UndeliveredMessages(ImmutableArray<OutboxRecord> All, IReadOnlyDictionary<ChatAddress, Scope> Scopes, ImmutableArray<IGrouping<MemberId, UnreachedCount>> Unreached)
{
    /// <summary>How many are looked through.</summary>
    public const int Most = 500;

    /// <summary>What may not reach people.</summary>
    private static readonly ImmutableArray<string> Schedules = [.. StandardSchedules.In(new BusinessClock(TimeZoneInfo.Utc)).Select(schedule => schedule.Name), StandardSchedules.Reminder];

    /// <summary>How many there are: messages, and what was not even one.</summary>
    public int Count => All.Length + Unreached.Sum(member => member.Sum(unreached => unreached.Count));

    /// <summary>Reads what was said, or was to be said, since.</summary>
    /// <param name="session">The unit.</param>
    /// <param name="since">Since when.</param>
    /// <param name="day">The company's day of that.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public static async Task<UndeliveredMessages> ReadAsync(ISalesSession session, DateTimeOffset since, DateOnly day, CancellationToken cancellationToken)
    {
        var all = (await session.Outbox.UndeliveredAsync(since.ToUniversalTime(), Most, cancellationToken)).Where(record => !record.Message.IsDroppedElsewhere).ToImmutableArray();
        var scopes = new Dictionary<ChatAddress, Scope>();
        foreach (var chat in all.Where(record => record.Message.To is null && record.Message.Chat.Kind == ChatKind.Group).Select(record => record.Message.Chat).Distinct())
        {
            if (await session.Organisation.FindChatAsync(chat, cancellationToken) is { Scope: var scope })
            {
                scopes[chat] = scope;
            }
        }

        var unreached = await session.Due.UnreachedAsync(Schedules, day, cancellationToken);
        return new UndeliveredMessages(all, scopes, [.. unreached.GroupBy(count => count.Recipient)]);
    }
}
