using System.Collections.Immutable;
using System.Globalization;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Conversation;
using SalesBot.Bot.Schedules;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Schedules;

namespace SalesBot.Bot.Tests.Schedules;

/// <summary>A batch that is stopped in its middle, from wherever, stops before the next few are written, and the rest comes once when it goes on.</summary>
public abstract class StoppedBatchTests(string? server, string? missing) : IAsyncLifetime
{
    private const int Hired = 300;

    private static readonly DateOnly Day = new(2026, 3, 11);

    private ScheduleCompany? company;

    private ScheduleCompany Company => company!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        Assert.SkipWhen(missing is not null, missing ?? "");
        company = await ScheduleCompany.CreateAsync(server);
        await HireAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (company is not null)
        {
            await company.DisposeAsync();
        }

        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task WhatIsStopped_IsNeitherWrittenNorSent_AndTheRestComesOnce()
    {
        var halt = new ScheduleHalt(StandardSchedules.Brief, Day, ScheduleDesk.Administrator.Id, ScheduleCompany.At("2026-03-11 08:50"));
        var job = (await Company.NodeAsync()).JobOf(new InterruptedWriter(() => Company.WriteAsync(session => session.Halts.HaltAsync(halt, Cancellation))));
        var said = (await ScheduleNode.RunAsync(job, ScheduleCompany.At("2026-03-11 08:50"))).Queued.Select(queued => queued.Key).ToList();

        // Those of the one batch that was being written.
        Assert.InRange(said.Count, 1, NoticeSaying.Batch);
        Assert.Empty(await Company.WaitingAsync());

        await Company.WriteAsync(session => session.Halts.GoOnAsync(halt.Schedule, Day, halt.By, halt.At, Cancellation));
        said.AddRange((await ScheduleNode.RunAsync(job, ScheduleCompany.At("2026-03-11 09:00"))).Queued.Select(queued => queued.Key));
        Assert.Equal(Hired + 2, said.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(Hired + 2, said.Count);
        Assert.Equal(Hired + 2, (await Company.WaitingAsync()).Count);
    }

    private Task HireAsync() => Company.WriteAsync(async session =>
    {
        var chart = await session.Organisation.LoadAsync(Cancellation);
        List<Member> hired = [.. Enumerable.Range(0, Hired).Select(number => new Member(new MemberId(Guid.NewGuid()), string.Create(CultureInfo.InvariantCulture, $"新人{number}"), Role.Rep, ScheduleCompany.Zhou.Group))];
        await session.Organisation.SaveAsync(new OrganisationChart(chart.Regions, chart.Groups, [.. chart.Members, .. hired]), Cancellation);
        foreach (var member in hired)
        {
            await session.Organisation.SaveProfileAsync(
                new MemberProfile(member.Id, null, null, null, null, ImmutableSortedDictionary<string, string>.Empty.Add("WeCom", member.Name)), Cancellation);
        }
    });

    /// <summary>Is interrupted once, while it reads for the first few.</summary>
    private sealed class InterruptedWriter(Func<Task> interrupt) : INoticeWriter
    {
        private bool isInterrupted;

        public string Schedule => StandardSchedules.Brief;

        public OutgoingKind Kind => OutgoingKind.Brief;

        public NoticeKind KindFor(Member recipient) => NoticeKind.Brief;

        public bool IsFor(Member member) => member.Role is Role.Rep or Role.Manager;

        public async Task<Func<DueNotice, Reached, WrittenNotice?>> ReadAsync(
            IReadOnlyCollection<DueNotice> notices, NoticeRun run, ISalesSession session, CancellationToken cancellationToken)
        {
            if (!isInterrupted)
            {
                isInterrupted = true;
                await interrupt();
            }

            return (notice, _) => new WrittenNotice(new Card { Purpose = CardPurpose.Brief, Title = notice.Key });
        }
    }
}

public sealed class StoppedBatchOnSqliteTests() : StoppedBatchTests(server: null, missing: null);

public sealed class StoppedBatchOnPostgreSqlTests() : StoppedBatchTests(
    Delivery.TemporaryDatabase.PostgreSql, Delivery.TemporaryDatabase.PostgreSql is null ? "SALESBOT_TEST_POSTGRESQL names no server." : null);
