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

    /// <summary>Messages that are waiting, due, and not leased.</summary>
    public static IQueryable<OutboxRow> Free(SalesContext context, DateTimeOffset now) =>
        context.Outbox.Where(message => message.State == OutboxState.Waiting
            && (message.NotBefore == null || message.NotBefore <= now)
            && (message.LeaseUntil == null || message.LeaseUntil <= now));

    /// <summary>
    /// The messages that may be taken now: none has an earlier one of its chat that waits, be it free, put off or taken. An answer waits for earlier answers only:
    /// whoever asked does not wait for what nobody asked for.
    /// </summary>
    public static IQueryable<OutboxRow> Due(SalesContext context, OutboxScope scope) =>
        Within(Free(context, scope.Now), scope)
            .Where(message => !context.Outbox.Any(earlier => earlier.State == OutboxState.Waiting
                && earlier.Platform == message.Platform && earlier.ChatKind == message.ChatKind && earlier.ChatId == message.ChatId
                && earlier.Id < message.Id
                && (earlier.Kind == OutgoingKind.Reply || message.Kind != OutgoingKind.Reply)));

    public static IQueryable<OutboxRow> OldestDue(SalesContext context, OutboxScope scope, int take) =>
        Due(context, scope).OrderBy(message => message.Id).Take(take);

    /// <summary>Those of the messages that nobody has taken meanwhile.</summary>
    public static IQueryable<OutboxRow> StillDue(SalesContext context, IReadOnlyCollection<long> ids, DateTimeOffset now) =>
        Free(context, now).Where(message => ids.Contains(message.Id));

    /// <summary>Those of the messages that a node holds.</summary>
    public static IQueryable<OutboxRow> HeldBy(SalesContext context, IReadOnlyCollection<long> ids, string node, DateTimeOffset now) =>
        context.Outbox.Where(message => ids.Contains(message.Id) && message.LeaseOwner == node && message.LeaseUntil > now);

    public static IQueryable<OutboxRow> Leased(SalesContext context) =>
        context.Outbox.Where(message => message.State == OutboxState.Waiting && message.LeaseUntil != null);

    /// <summary>Messages on a platform that are held until a time that has come.</summary>
    public static IQueryable<OutboxRow> HeldUntil(SalesContext context, string platform, DateTimeOffset now, int take) =>
        context.Outbox
            .Where(message => message.Platform == platform && message.State == OutboxState.Withheld && message.NotBefore <= now)
            .OrderBy(message => message.Id).Take(take);

    /// <summary>Those of the messages that are held until some time.</summary>
    public static IQueryable<OutboxRow> Held(SalesContext context, IReadOnlyCollection<long> ids) =>
        context.Outbox.Where(message => ids.Contains(message.Id) && message.State == OutboxState.Withheld && message.NotBefore != null);

    /// <summary>Messages to somebody that are held until some time.</summary>
    public static IQueryable<OutboxRow> HeldFor(SalesContext context, Guid to, IReadOnlyCollection<string> platforms) =>
        context.Outbox.Where(message => platforms.Contains(message.Platform) && message.State == OutboxState.Withheld && message.To == to && message.NotBefore != null);

    /// <summary>Messages since a time that failed or of which nobody knows, the newest first.</summary>
    public static IQueryable<OutboxRow> Undelivered(SalesContext context, DateTimeOffset since, int take) =>
        context.Outbox
            .Where(message => (message.State == OutboxState.Failed || message.State == OutboxState.Unknown) && message.At >= since)
            .OrderByDescending(message => message.Id).Take(take);

    public static IQueryable<OutboxRow> Accepted(SalesContext context, string platform) =>
        context.Outbox.Where(message => message.State == OutboxState.Accepted && message.Platform == platform).OrderBy(message => message.Id);

    private static IQueryable<OutboxRow> Within(IQueryable<OutboxRow> messages, OutboxScope scope)
    {
        if (scope.Chat is { } chat)
        {
            messages = messages.Where(message => message.Platform == chat.Platform && message.ChatKind == chat.Kind && message.ChatId == chat.Id);
        }
        else if (scope.Platform is { } platform)
        {
            messages = messages.Where(message => message.Platform == platform);
        }

        if (scope.OnlyAnswers)
        {
            messages = messages.Where(message => message.Kind == OutgoingKind.Reply);
        }

        return scope.Elsewhere.Aggregate(
            messages, (some, route) => some.Where(message => message.Platform != route.Platform || !message.ChatId.StartsWith(route.IdPrefix)));
    }
}
