using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Storage.Model;
using SalesBot.Adapters.Storage.Rows;

namespace SalesBot.Adapters.Storage.Queries;

/// <summary>What is asked of the inbox.</summary>
internal static class InboxQueries
{
    public static IQueryable<InboxRow> ByMessage(SalesContext context, string platform, string messageId) =>
        context.Inbox.Where(message => message.Platform == platform && message.MessageId == messageId);

    public static IQueryable<InboxRow> ById(SalesContext context, long id) =>
        context.Inbox.Where(message => message.Id == id);

    public static IQueryable<InboxRow> Unhandled(SalesContext context, long id) =>
        context.Inbox.Where(message => message.Id == id && message.HandledAt == null);

    /// <summary>The oldest waiting message of the chat.</summary>
    public static IQueryable<InboxRow> OldestOf(SalesContext context, string platform, ChatKind kind, string chatId) =>
        context.Inbox
            .Where(message => message.HandledAt == null && message.Platform == platform && message.ChatKind == kind && message.ChatId == chatId)
            .OrderBy(message => message.Id).Take(1);

    /// <summary>The oldest waiting message of each chat, where this node may handle it; the oldest first.</summary>
    public static IQueryable<InboxRow> Waiting(SalesContext context, string node, DateTimeOffset now, int take) =>
        context.Inbox
            .Where(message => message.HandledAt == null && (message.LeaseOwner == null || message.LeaseOwner == node || message.LeaseUntil <= now))
            .Where(message => !context.Inbox.Any(earlier => earlier.HandledAt == null && earlier.Platform == message.Platform
                && earlier.ChatKind == message.ChatKind && earlier.ChatId == message.ChatId && earlier.Id < message.Id))
            .OrderBy(message => message.Id).Take(take);

    public static IQueryable<InboxRow> Leased(SalesContext context) =>
        context.Inbox.Where(message => message.HandledAt == null && message.LeaseOwner != null);
}
