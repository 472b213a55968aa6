using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Adapters.Storage.Model;
using SalesBot.Adapters.Storage.Rows;

namespace SalesBot.Adapters.Storage.Queries;

/// <summary>What is asked of the outbox.</summary>
internal static class OutboxQueries
{
    public static IQueryable<OutboxRow> ByKey(SalesContext context, string key) =>
        context.Outbox.Where(message => message.Key == key);

    public static IQueryable<OutboxRow> ByKeys(SalesContext context, IReadOnlyCollection<string> keys) =>
        context.Outbox.Where(message => keys.Contains(message.Key));

    public static IQueryable<OutboxRow> ById(SalesContext context, long id) =>
        context.Outbox.Where(message => message.Id == id);

    public static IQueryable<OutboxRow> WaitingById(SalesContext context, long id) =>
        context.Outbox.Where(message => message.Id == id && message.State == OutboxState.Waiting);

    public static IQueryable<OutboxRow> FailedById(SalesContext context, long id) =>
        context.Outbox.Where(message => message.Id == id && message.State == OutboxState.Failed);

    /// <summary>Messages that are waiting, due, not leased, and not for a route that another node serves.</summary>
    public static IQueryable<OutboxRow> Takeable(SalesContext context, DateTimeOffset now, IReadOnlyCollection<ChatRoute> elsewhere) =>
        elsewhere.Aggregate(
            Free(context, now),
            (messages, route) => messages.Where(message => message.Platform != route.Platform || !message.ChatId.StartsWith(route.IdPrefix)));

    /// <summary>Messages that are waiting, due, and not leased.</summary>
    public static IQueryable<OutboxRow> Free(SalesContext context, DateTimeOffset now) =>
        context.Outbox.Where(message => message.State == OutboxState.Waiting
            && (message.NotBefore == null || message.NotBefore <= now)
            && (message.LeaseUntil == null || message.LeaseUntil <= now));

    /// <summary>
    /// The oldest messages that may be taken now. None has an earlier one of its chat that waits and may not be taken; so, being the oldest,
    /// they hold every earlier one of their chats.
    /// </summary>
    public static IQueryable<OutboxRow> Due(SalesContext context, DateTimeOffset now, IReadOnlyCollection<ChatRoute> elsewhere, int take) =>
        Takeable(context, now, elsewhere)
            .Where(message => !context.Outbox.Any(earlier => earlier.State == OutboxState.Waiting
                && earlier.Platform == message.Platform && earlier.ChatKind == message.ChatKind && earlier.ChatId == message.ChatId
                && earlier.Id < message.Id
                && (earlier.NotBefore > now || earlier.LeaseUntil > now)))
            .OrderBy(message => message.Id).Take(take);

    /// <summary>Those of the messages that nobody has taken meanwhile.</summary>
    public static IQueryable<OutboxRow> StillDue(SalesContext context, IReadOnlyCollection<long> ids, DateTimeOffset now) =>
        Free(context, now).Where(message => ids.Contains(message.Id));

    public static IQueryable<OutboxRow> Leased(SalesContext context) =>
        context.Outbox.Where(message => message.State == OutboxState.Waiting && message.LeaseUntil != null);

    /// <summary>Messages since a time that failed or of which nobody knows, the newest first.</summary>
    public static IQueryable<OutboxRow> Undelivered(SalesContext context, DateTimeOffset since, int take) =>
        context.Outbox
            .Where(message => (message.State == OutboxState.Failed || message.State == OutboxState.Unknown) && message.At >= since)
            .OrderByDescending(message => message.Id).Take(take);

    public static IQueryable<OutboxRow> Accepted(SalesContext context, string platform) =>
        context.Outbox.Where(message => message.State == OutboxState.Accepted && message.Platform == platform).OrderBy(message => message.Id);
}
