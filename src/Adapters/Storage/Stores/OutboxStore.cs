using Microsoft.EntityFrameworkCore;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Adapters.Storage.Model;
using SalesBot.Adapters.Storage.Queries;
using SalesBot.Adapters.Storage.Rows;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Adapters.Storage.Stores;

/// <inheritdoc />
internal sealed class OutboxStore(SalesContext context) : IOutboxStore
{
    /// <remarks>
    /// Where two units add the same key at once, the unique index lets one pass; the other runs again and finds the first.
    /// </remarks>
    public async Task<bool> AddAsync(OutgoingMessage message, CancellationToken cancellationToken)
    {
        StorableText.Require(message.Key, "The message's key");
        if (await OutboxQueries.ByKey(context, message.Key).AnyAsync(cancellationToken))
        {
            return false;
        }

        context.Add(OutboxRow.Of(message));
        await context.SaveChangesAsync(cancellationToken);
        return true;
    }

    /// <remarks>As <see cref="AddAsync"/>, with one question and one batch for all.</remarks>
    public async Task<IReadOnlySet<string>> AddAllAsync(IReadOnlyCollection<OutgoingMessage> messages, CancellationToken cancellationToken)
    {
        foreach (var message in messages)
        {
            StorableText.Require(message.Key, "The message's key");
        }

        var keys = messages.Select(message => message.Key).ToHashSet(StringComparer.Ordinal);
        keys.ExceptWith(await Questions.AskAsync(keys, some => OutboxQueries.ByKeys(context, some).Select(message => message.Key), cancellationToken));
        await context.InsertAsync(
            [.. messages.Where(message => keys.Contains(message.Key)).DistinctBy(message => message.Key, StringComparer.Ordinal).Select(OutboxRow.Of)], cancellationToken);
        return keys;
    }

    public Task<bool> HasWaitingAsync(OutboxScope scope, CancellationToken cancellationToken) =>
        OutboxQueries.Due(context, scope).AnyAsync(cancellationToken);

    public async Task<IReadOnlyList<OutboxEntry>> ClaimAsync(string node, OutboxScope scope, DateTimeOffset leasedUntil, int take, CancellationToken cancellationToken)
    {
        var due = await OutboxQueries.OldestDue(context, scope, take).AsNoTracking().ToListAsync(cancellationToken);
        if (due.Count == 0)
        {
            return [];
        }

        List<long> ids = [.. due.Select(row => row.Id)];
        var claimed = await OutboxQueries.StillDue(context, ids, scope.Now).ExecuteUpdateAsync(
            row => row
                .SetProperty(message => message.LeaseOwner, node)
                .SetProperty(message => message.LeaseUntil, leasedUntil)
                .SetProperty(message => message.Attempts, message => message.Attempts + 1),
            cancellationToken);
        if (claimed == 0)
        {
            throw new UnitConflictException("Another node took the same messages.");
        }

        // What another node took at the same moment is left to it.
        var ours = claimed == due.Count
            ? ids
            : await OutboxQueries.HeldBy(context, ids, node, scope.Now).Select(row => row.Id).ToListAsync(cancellationToken);
        return [.. due.Where(row => ours.Contains(row.Id)).Select(row => row.ToEntry())];
    }

    public async Task AcceptAsync(long id, SendOutcome.Accepted accepted, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var kept = accepted.PlatformMessageId is { } given ? StorableText.Trim(given, ChatMessage.IdMaxLength) : null;

        // A handle that was cut would change another card, or none.
        var handle = accepted.Handle is { Length: <= CardPress.HandleMaxLength } whole && StorableText.Is(whole) ? whole : null;

        // Whatever was thought of it before: now it is known.
        await OutboxQueries.ById(context, id).ExecuteUpdateAsync(
            row => row
                .SetProperty(message => message.State, OutboxState.Accepted)
                .SetProperty(message => message.PlatformMessageId, kept)
                .SetProperty(message => message.Handle, handle)
                .SetProperty(message => message.AcceptedAt, at)
                .SetProperty(message => message.LeaseOwner, (string?)null)
                .SetProperty(message => message.LeaseUntil, (DateTimeOffset?)null),
            cancellationToken);
    }

    public Task DeferAsync(long id, DateTimeOffset notBefore, string reason, bool isAttempt, CancellationToken cancellationToken)
    {
        var kept = StorableText.Trim(reason, OutboxRow.ReasonMaxLength);
        var attempts = isAttempt ? 0 : 1;
        return OutboxQueries.WaitingById(context, id).ExecuteUpdateAsync(
            row => row
                .SetProperty(message => message.Attempts, message => message.Attempts - attempts)
                .SetProperty(message => message.NotBefore, notBefore)
                .SetProperty(message => message.Reason, kept)
                .SetProperty(message => message.LeaseOwner, (string?)null)
                .SetProperty(message => message.LeaseUntil, (DateTimeOffset?)null),
            cancellationToken);
    }

    public Task WithholdAsync(long id, DateTimeOffset until, string reason, CancellationToken cancellationToken)
    {
        var kept = StorableText.Trim(reason, OutboxRow.ReasonMaxLength);
        return OutboxQueries.WaitingById(context, id).ExecuteUpdateAsync(
            row => row
                .SetProperty(message => message.State, OutboxState.Withheld)
                .SetProperty(message => message.Attempts, message => message.Attempts - 1)
                .SetProperty(message => message.NotBefore, until)
                .SetProperty(message => message.Reason, kept)
                .SetProperty(message => message.LeaseOwner, (string?)null)
                .SetProperty(message => message.LeaseUntil, (DateTimeOffset?)null),
            cancellationToken);
    }

    public Task RedirectAsync(long id, ChatAddress chat, string reason, CancellationToken cancellationToken)
    {
        var kept = StorableText.Trim(reason, OutboxRow.ReasonMaxLength);
        return OutboxQueries.WaitingById(context, id).ExecuteUpdateAsync(
            row => row
                .SetProperty(message => message.Platform, chat.Platform)
                .SetProperty(message => message.ChatKind, chat.Kind)
                .SetProperty(message => message.ChatId, chat.Id)
                .SetProperty(message => message.Replaces, (string?)null)
                .SetProperty(message => message.Attempts, 0)
                .SetProperty(message => message.Detours, message => message.Detours + 1)
                .SetProperty(message => message.Reason, kept)
                .SetProperty(message => message.LeaseOwner, (string?)null)
                .SetProperty(message => message.LeaseUntil, (DateTimeOffset?)null),
            cancellationToken);
    }

    public Task FailAsync(long id, string reason, CancellationToken cancellationToken) =>
        EndAsync(id, OutboxState.Failed, reason, cancellationToken);

    public Task MarkUnknownAsync(long id, string reason, CancellationToken cancellationToken) =>
        EndAsync(id, OutboxState.Unknown, reason, cancellationToken);

    public async Task<bool> RepeatAsync(long id, CancellationToken cancellationToken) =>
        await OutboxQueries.FailedById(context, id).ExecuteUpdateAsync(
            row => row
                .SetProperty(message => message.State, OutboxState.Waiting)
                .SetProperty(message => message.NotBefore, (DateTimeOffset?)null)
                .SetProperty(message => message.Attempts, 0)
                .SetProperty(message => message.Detours, 0)
                .SetProperty(message => message.LeaseOwner, (string?)null)
                .SetProperty(message => message.LeaseUntil, (DateTimeOffset?)null),
            cancellationToken) > 0;

    public async Task<IReadOnlyList<OutboxRecord>> HeldAsync(string platform, DateTimeOffset now, int take, CancellationToken cancellationToken) =>
        [.. (await OutboxQueries.HeldUntil(context, platform, now, take).AsNoTracking().ToListAsync(cancellationToken)).Select(row => row.ToRecord())];

    public Task LetGoAsync(IReadOnlyCollection<long> ids, CancellationToken cancellationToken) =>
        OutboxQueries.Held(context, ids).ExecuteUpdateAsync(
            row => row.SetProperty(message => message.State, OutboxState.Waiting).SetProperty(message => message.NotBefore, (DateTimeOffset?)null), cancellationToken);

    public Task HoldAsync(IReadOnlyCollection<long> ids, DateTimeOffset until, CancellationToken cancellationToken) =>
        OutboxQueries.Held(context, ids).ExecuteUpdateAsync(row => row.SetProperty(message => message.NotBefore, until), cancellationToken);

    public async Task MergeAsync(long id, Card card, string text, IReadOnlyCollection<long> merged, CancellationToken cancellationToken)
    {
        var json = SalesJson.Write(card);
        await OutboxQueries.Held(context, [id]).ExecuteUpdateAsync(
            row => row.SetProperty(message => message.Card, json).SetProperty(message => message.Text, text), cancellationToken);
        await OutboxQueries.Held(context, merged).ExecuteUpdateAsync(
            row => row.SetProperty(message => message.NotBefore, (DateTimeOffset?)null).SetProperty(message => message.Reason, OutboxRecord.Merged), cancellationToken);
    }

    public Task ReconsiderAsync(MemberId to, IReadOnlyCollection<string> platforms, DateTimeOffset now, CancellationToken cancellationToken) =>
        OutboxQueries.HeldFor(context, to.Value, platforms).ExecuteUpdateAsync(row => row.SetProperty(message => message.NotBefore, now), cancellationToken);

    public Task ReleaseAllAsync(CancellationToken cancellationToken) =>
        OutboxQueries.Leased(context).ExecuteUpdateAsync(
            row => row.SetProperty(message => message.LeaseUntil, (DateTimeOffset?)null), cancellationToken);

    public async Task<OutboxRecord?> FindAsync(string key, CancellationToken cancellationToken) =>
        StorableText.Is(key) ? (await OutboxQueries.ByKey(context, key).AsNoTracking().FirstOrDefaultAsync(cancellationToken))?.ToRecord() : null;

    public async Task<IReadOnlyList<OutboxRecord>> UndeliveredAsync(DateTimeOffset since, int take, CancellationToken cancellationToken) =>
        [.. (await OutboxQueries.Undelivered(context, since, take).AsNoTracking().ToListAsync(cancellationToken)).Select(row => row.ToRecord())];

    public async Task<IReadOnlyList<OutboxRecord>> AcceptedAsync(string platform, CancellationToken cancellationToken) =>
        [.. (await OutboxQueries.Accepted(context, platform).AsNoTracking().ToListAsync(cancellationToken)).Select(row => row.ToRecord())];

    // Only of a waiting one: what is known to be accepted stays so, whoever comes late.
    private Task<int> EndAsync(long id, OutboxState state, string reason, CancellationToken cancellationToken)
    {
        var kept = StorableText.Trim(reason, OutboxRow.ReasonMaxLength);
        return OutboxQueries.WaitingById(context, id).ExecuteUpdateAsync(
            row => row
                .SetProperty(message => message.State, state)
                .SetProperty(message => message.NotBefore, (DateTimeOffset?)null)
                .SetProperty(message => message.Reason, kept)
                .SetProperty(message => message.LeaseOwner, (string?)null)
                .SetProperty(message => message.LeaseUntil, (DateTimeOffset?)null),
            cancellationToken);
    }
}
