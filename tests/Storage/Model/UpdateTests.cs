using System.Data.Common;
using System.Text;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Adapters.Storage;
using SalesBot.Adapters.Storage.Stores;
using SalesBot.Domain.Leaderboards;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Reminders;
using SalesBot.Domain.Sales;
using SalesBot.Storage.Tests.Fixtures;

namespace SalesBot.Storage.Tests.Model;

/// <summary>Every update that bypasses the change tracker has its SQL for every database.</summary>
public sealed class UpdateTests
{
    public static TheoryData<StorageProvider> Providers => Contexts.Providers;

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task EveryUpdate_HasItsSql(StorageProvider provider)
    {
        var sql = new StringBuilder();
        var cancellation = TestContext.Current.CancellationToken;
        await using var context = Contexts.Create(provider, new Recorder(sql), new NoConnection());
        var (inbox, outbox) = (new InboxStore(context), new OutboxStore(context));
        var changes = new ChangeSetStore(context, new SequenceGaps(TimeProvider.System));

        await inbox.CompleteAsync(1, "result", answeredInPlace: true, Some.Now, cancellation);
        await inbox.LetFollowAsync(1, cancellation);
        await inbox.FailAsync(1, "error", cancellation);
        await inbox.ReleaseAllAsync(cancellation);
        await outbox.AcceptAsync(1, new SendOutcome.Accepted("id"), Some.Now, cancellation);
        await outbox.DeferAsync(1, Some.Now, "reason", isAttempt: false, cancellation);
        await outbox.RedirectAsync(1, new ChatAddress("Platform", ChatKind.Direct, "chat"), "reason", cancellation);
        await outbox.FailAsync(1, "reason", cancellation);
        await outbox.ReleaseAllAsync(cancellation);
        await new LeaseStore(context).TryTakeAsync("name", "node", Some.Now, Some.Now, cancellation);
        await new LeaseStore(context).ReleaseAsync("name", "node", cancellation);
        await new DueStore(context).EndAsync([1], "node", DueState.Said, "reason", Some.Now, cancellation);
        await new DueStore(context).HoldAsync([1], "node", Some.Now, "reason", cancellation);
        await new DueStore(context).ReleaseAllAsync(cancellation);
        await new HaltStore(context).GoOnAsync("schedule", new DateOnly(2026, 3, 11), new MemberId(Guid.Empty), Some.Now, cancellation);
        await new ReminderStore(context).SaveAsync(ReminderCourse.Of(Some.Reminder()) with { Id = default }, ReminderCourse.Of(Some.Reminder()), cancellation);
        await new PressCodeStore(context).RemoveBeforeAsync(Some.Now, cancellation);
        await new WinStore(context).MarkCorrectedAsync(1, cancellation);
        await new KeptFigures(context).RaiseAsync(new Tally { Member = new MemberId(Guid.Empty), Visits = 1, Activities = 1 }, ["2026-03-11", "2026"], cancellation);
        await new KeptFigures(context).LockAsync(SubjectKind.Activity, ["x"], cancellation);
        await new TallyMarks(context).SetAsync(["Tallies/2026-03/00"], 1, cancellation);
        await changes.MarkUndoneAsync(new ChangeSetId(Guid.Empty), cancellation);
        Golden.Matches($"updates.{provider}.sql", sql.ToString());
    }

    /// <summary>Keeps what would be executed, and says that it changed one row.</summary>
    private sealed class Recorder(StringBuilder sql) : DbCommandInterceptor
    {
        public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
        {
            sql.Append(command.CommandText.ReplaceLineEndings("\n")).Append("\n\n");
            return ValueTask.FromResult(InterceptionResult<int>.SuppressWithResult(1));
        }
    }

    private sealed class NoConnection : DbConnectionInterceptor
    {
        public override ValueTask<InterceptionResult> ConnectionOpeningAsync(
            DbConnection connection, ConnectionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default) =>
            ValueTask.FromResult(InterceptionResult.Suppress());

        public override ValueTask<InterceptionResult> ConnectionClosingAsync(
            DbConnection connection, ConnectionEventData eventData, InterceptionResult result) => ValueTask.FromResult(InterceptionResult.Suppress());
    }
}
