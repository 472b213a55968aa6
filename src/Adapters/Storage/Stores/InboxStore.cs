using Microsoft.EntityFrameworkCore;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Adapters.Storage.Model;
using SalesBot.Adapters.Storage.Queries;
using SalesBot.Adapters.Storage.Rows;

namespace SalesBot.Adapters.Storage.Stores;

/// <inheritdoc />
internal sealed class InboxStore(SalesContext context) : IInboxStore
{
    /// <remarks>
    /// Where two units add the same id at once, the unique index lets one pass; the other runs again and finds the first.
    /// </remarks>
    public async Task<InboxReceipt> AddAsync(ChatMessage message, string node, DateTimeOffset leasedUntil, CancellationToken cancellationToken)
    {
        RequireStorable(message);
        if (await FindAsync(message.Chat.Platform, message.Id, cancellationToken) is { } known)
        {
            return known;
        }

        var added = InboxRow.Of(message, node, leasedUntil);
        context.Add(added);
        await context.SaveChangesAsync(cancellationToken);
        return new InboxReceipt(added.Id, IsNew: true, Result: null);
    }

    public async Task<InboxReceipt?> FindAsync(string platform, string id, CancellationToken cancellationToken) =>
        await InboxQueries.ByMessage(context, platform, id).Select(row => new { row.Id, row.Result }).FirstOrDefaultAsync(cancellationToken) is { } known
            ? new InboxReceipt(known.Id, IsNew: false, known.Result)
            : null;

    public async Task<IReadOnlyList<ChatAddress>> WaitingChatsAsync(string node, DateTimeOffset now, int take, CancellationToken cancellationToken) =>
        await InboxQueries.Waiting(context, node, now, take)
            .Select(row => new ChatAddress(row.Platform, row.ChatKind, row.ChatId))
            .ToListAsync(cancellationToken);

    public async Task<InboxEntry?> NextAsync(ChatAddress chat, string node, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var oldest = await InboxQueries.OldestOf(context, chat.Platform, chat.Kind, chat.Id).AsNoTracking().FirstOrDefaultAsync(cancellationToken);
        return oldest is not null && oldest.IsFreeFor(node, now) ? oldest.ToEntry() : null;
    }

    /// <remarks>
    /// Exactly one effect: of two units that handled the same entry, the second waits here for the first's commit, then finds no row.
    /// </remarks>
    public async Task CompleteAsync(long id, string result, bool answeredInPlace, DateTimeOffset handledAt, CancellationToken cancellationToken)
    {
        StorableText.Require(result, nameof(result));
        var completed = await InboxQueries.Unhandled(context, id).Where(message => message.AnswersInPlace == answeredInPlace).ExecuteUpdateAsync(
            row => row
                .SetProperty(message => message.HandledAt, handledAt)
                .SetProperty(message => message.Result, result)
                .SetProperty(message => message.LeaseOwner, (string?)null)
                .SetProperty(message => message.LeaseUntil, (DateTimeOffset?)null),
            cancellationToken);
        if (completed == 0)
        {
            throw new UnitConflictException($"Inbox entry {id} was handled by another unit, or nobody waits for its answer any more.");
        }
    }

    /// <remarks>Where a unit handles the entry at the same time, the later one of the two waits for the other's commit, and finds no row.</remarks>
    public async Task<bool> LetFollowAsync(long id, CancellationToken cancellationToken) =>
        await InboxQueries.Unhandled(context, id).ExecuteUpdateAsync(row => row.SetProperty(message => message.AnswersInPlace, false), cancellationToken) > 0;

    public async Task FailAsync(long id, string error, CancellationToken cancellationToken)
    {
        var kept = StorableText.Trim(error, InboxRow.ErrorMaxLength);
        await InboxQueries.Unhandled(context, id).ExecuteUpdateAsync(
            row => row
                .SetProperty(message => message.Attempts, message => message.Attempts + 1)
                .SetProperty(message => message.Error, kept)
                .SetProperty(message => message.LeaseOwner, (string?)null)
                .SetProperty(message => message.LeaseUntil, (DateTimeOffset?)null),
            cancellationToken);
    }

    public Task<string?> FindResultAsync(long id, CancellationToken cancellationToken) =>
        InboxQueries.ById(context, id).Select(row => row.Result).FirstOrDefaultAsync(cancellationToken);

    public Task ReleaseAllAsync(CancellationToken cancellationToken) =>
        InboxQueries.Leased(context).ExecuteUpdateAsync(
            row => row
                .SetProperty(message => message.LeaseOwner, (string?)null)
                .SetProperty(message => message.LeaseUntil, (DateTimeOffset?)null),
            cancellationToken);

    private static void RequireStorable(ChatMessage message)
    {
        StorableText.Require(message.Id, "The message's id");
        StorableText.Require(message.Chat.Platform, "The platform's name");
        StorableText.Require(message.Chat.Id, "The chat's id");
        if (message.Press is { } press)
        {
            StorableText.Require(press.Verb, "The press's verb");
            foreach (var (key, value) in press.Data)
            {
                StorableText.Require(key, "A key of the press's data");
                StorableText.Require(value, "A value of the press's data");
            }
        }
    }
}
