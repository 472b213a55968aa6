using System.Collections.Frozen;
using System.Collections.Immutable;
using Microsoft.Extensions.DependencyInjection;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Adapters.Storage;
using SalesBot.Domain.Sales;
using SalesBot.Storage.Tests.Fixtures;

namespace SalesBot.Storage.Tests.Compliance;

/// <summary>A unit happens wholly or not at all, and values come back as they were or are refused.</summary>
public abstract class UnitCompliance(DatabaseFixture fixture) : ComplianceSuite(fixture)
{
    // By name: a theory's data goes through UTF-8, which half a surrogate pair does not survive.
    private static readonly FrozenDictionary<string, string> UnstorableTexts = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["NUL"] = "a\0b",
        ["high half"] = "a\ud800",
        ["low half"] = "\udc00b",
        ["halves the wrong way round"] = "\udc00\ud800",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static TheoryData<string> Unstorable => [.. UnstorableTexts.Keys];

    [Fact]
    public async Task ThrowingUnit_LeavesNothing_AndTheOthersGoOn()
    {
        var customers = Enumerable.Range(0, 30).Select(_ => Some.Customer()).ToList();
        var outcomes = await Task.WhenAll(customers.Select((customer, index) => SaveAsync(customer, fails: index % 3 == 0)));

        for (var index = 0; index < customers.Count; index++)
        {
            Assert.Equal(index % 3 != 0, outcomes[index]);
            Assert.Equal(index % 3 != 0, await ReadAsync(session => session.Customers.FindAsync(customers[index].Id, Cancellation)) is not null);
        }

        async Task<bool> SaveAsync(Customer customer, bool fails)
        {
            try
            {
                return await WriteAsync(async session =>
                {
                    var draft = new ChangeSetDraft(Some.Context());
                    draft.Create(customer);
                    await session.Changes.AppendAsync(draft.Build(), Cancellation);
                    return fails ? throw new NotSupportedException("on purpose") : true;
                });
            }
            catch (NotSupportedException)
            {
                return false;
            }
        }
    }

    [Fact]
    public async Task Unit_SeesItsOwnChanges_AndOthersSeeThemAfterwards()
    {
        var customer = Some.Customer();
        var deal = Some.Deal(customer);
        var seen = await WriteAsync(async session =>
        {
            var draft = new ChangeSetDraft(Some.Context());
            draft.Create(customer);
            draft.Create(deal);
            await session.Changes.AppendAsync(draft.Build(), Cancellation);
            var again = new ChangeSetDraft(Some.Context());
            again.SetAmount(deal, Money.FromYuan(2));
            await session.Changes.AppendAsync(again.Build(), Cancellation);
            return await session.Deals.FindAsync(deal.Id, Cancellation);
        });
        Assert.Equal(Money.FromYuan(2), seen!.Amount);
        AssertSame(seen, await FindAsync(deal.Id));
    }

    [Fact]
    public async Task CancelledUnit_IsNotRun()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Database.WriteAsync<bool>((_, _) => throw new NotSupportedException(), cancelled.Token));
    }

    [Fact]
    public async Task MigratedDatabase_IsUpToDate_AndWell()
    {
        var migrator = Fixture.Services.GetRequiredService<IDatabaseMigrator>();
        Assert.Empty(await migrator.PendingAsync(Cancellation));
        Assert.Empty(await migrator.MigrateAsync(Cancellation));
        Assert.Null(await Fixture.Services.GetRequiredService<IDatabaseHealth>().FindTroubleAsync(Cancellation));
    }

    [Theory]
    [InlineData("0001-01-01T00:00:00.0000000Z")]
    [InlineData("1969-12-31T23:59:59.9999990Z")]
    [InlineData("2026-03-11T02:00:00.1234560Z")]
    [InlineData("9999-12-31T23:59:59.9999990Z")]
    public async Task Instant_IsExact_ToTheMicrosecond(string instant)
    {
        var reminder = Some.Reminder() with { At = DateTimeOffset.Parse(instant, null) };
        var changes = await AppendAsync(draft => draft.Set(reminder));
        AssertSame(reminder, (await ReadAsync(session => session.Changes.StatesAsync(changes.Events, Cancellation))).Reminders[reminder.Id]);
    }

    [Fact]
    public async Task FractionsOfAMicrosecond_AreCut_OnEveryDatabase()
    {
        var reminder = Some.Reminder() with { At = DateTimeOffset.MaxValue };
        var changes = await AppendAsync(draft => draft.Set(reminder));
        var kept = (await ReadAsync(session => session.Changes.StatesAsync(changes.Events, Cancellation))).Reminders[reminder.Id];
        Assert.Equal(DateTimeOffset.MaxValue.AddTicks(-9), kept.At);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(long.MaxValue)]
    [InlineData(long.MinValue)]
    public async Task Money_IsExact(long fen)
    {
        var deal = await DealAsync(some => some with { Amount = Money.FromFen(fen) });
        Assert.Equal(fen, (await FindAsync(deal.Id)).Amount!.Value.Fen);
    }

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("2000-02-29")]
    [InlineData("9999-12-31")]
    public async Task Day_IsExact(string day)
    {
        var deal = await DealAsync(some => some with { ExpectedClose = DateOnly.Parse(day, null) });
        Assert.Equal(DateOnly.Parse(day, null), (await FindAsync(deal.Id)).ExpectedClose);
    }

    [Theory]
    [InlineData("𠮷野家👨‍👩‍👧‍👦")]
    [InlineData("tab\tnewline\r\nquote'\"backslash\\")]
    [InlineData("\u0001\u001f\u007f\u0085\u2028\ufffd\uffff")]
    [InlineData("  spaces at both ends  ")]
    [InlineData("é is not é")]
    public async Task Text_ComesBack_AsItWas(string text)
    {
        var message = Some.Message() with { Text = text };
        await WriteAsync(session => session.Inbox.AddAsync(message, "a", Some.Now, Cancellation));
        var entry = await ReadAsync(session => session.Inbox.NextAsync(message.Chat, "a", Some.Now, Cancellation));
        Assert.Equal(text, entry!.Message.Text);

        var deal = await DealAsync(some => some with { Title = text, State = DealState.Lost(Some.Today, text) });
        AssertSame(deal, await FindAsync(deal.Id));
    }

    [Theory]
    [MemberData(nameof(Unstorable))]
    public async Task TextThatNotEveryDatabaseKeeps_IsRefused_WhereverItStands(string name)
    {
        var text = UnstorableTexts[name];
        var message = Some.Message();
        await RefusesAsync(session => session.Inbox.AddAsync(message with { Text = text }, "a", Some.Now, Cancellation));
        await RefusesAsync(session => session.Inbox.AddAsync(message with { Id = text }, "a", Some.Now, Cancellation));
        await RefusesAsync(session => session.Inbox.AddAsync(message with { Sender = text }, "a", Some.Now, Cancellation));
        await RefusesAsync(session => session.Inbox.AddAsync(message with { Press = Press(text) }, "a", Some.Now, Cancellation));
        await RefusesAsync(session => session.Outbox.AddAsync(Some.Outgoing() with { Text = text }, Cancellation));
        await RefusesAsync(session => session.Outbox.AddAllAsync([Some.Outgoing(), Some.Outgoing() with { Text = text }], Cancellation));
        await RefusesAsync(session => session.Conversations.SaveAsync(Some.Member(), message.Chat, text, Some.Now, Cancellation));
        Assert.Null(await ReadAsync(session => session.Inbox.NextAsync(message.Chat, "a", Some.Now, Cancellation)));
    }

    [Theory]
    [MemberData(nameof(Unstorable))]
    public async Task LookingForATextThatCannotBeThere_FindsNothing(string name)
    {
        var text = UnstorableTexts[name];
        Assert.Null(await ReadAsync(session => session.Deals.FindAsync(new DealId(text), Cancellation)));
        Assert.Null(await ReadAsync(session => session.Customers.FindByNameAsync(text, Cancellation)));
        Assert.Null(await ReadAsync(session => session.Organisation.FindByAccountAsync("WeCom", text, Cancellation)));
        Assert.Null(await ReadAsync(session => session.Organisation.FindChatAsync(new ChatAddress("WeCom", ChatKind.Group, text), Cancellation)));
        Assert.Null(await ReadAsync(session => session.Conversations.FindAsync(Some.Member(), new ChatAddress("WeCom", ChatKind.Group, text), Cancellation)));
    }

    [Fact]
    public async Task TooLongAText_IsRefused_OnEveryDatabase()
    {
        var message = Some.Message();
        await RefusesAsync(session => session.Inbox.AddAsync(message with { Id = new string('x', ChatMessage.IdMaxLength + 1) }, "a", Some.Now, Cancellation));
        await RefusesAsync(session => session.Inbox.AddAsync(message with { Text = new string('x', ChatMessage.TextMaxLength + 1) }, "a", Some.Now, Cancellation));
        await RefusesAsync(session => session.Outbox.AddAllAsync([Some.Outgoing() with { Key = new string('x', OutgoingMessage.KeyMaxLength + 1) }], Cancellation));
        await WriteAsync(session => session.Inbox.AddAsync(message with { Text = new string('x', ChatMessage.TextMaxLength) }, "a", Some.Now, Cancellation));
    }

    private static CardPress Press(string value) => new("undo", ImmutableSortedDictionary<string, string>.Empty.Add("deal", value));

    private Task<ArgumentException> RefusesAsync(Func<ISalesSession, Task> unit) => Assert.ThrowsAnyAsync<ArgumentException>(() => WriteAsync(unit));
}

public sealed class UnitsOnSqlite(SqliteFixture fixture) : UnitCompliance(fixture), IClassFixture<SqliteFixture>;

public sealed class UnitsOnPostgreSql(PostgreSqlFixture fixture) : UnitCompliance(fixture), IClassFixture<PostgreSqlFixture>;

[Trait("Needs", "SqlServer")]
public sealed class UnitsOnSqlServer(SqlServerFixture fixture) : UnitCompliance(fixture), IClassFixture<SqlServerFixture>;
