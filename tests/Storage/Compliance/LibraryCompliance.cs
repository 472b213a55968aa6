using SalesBot.Domain.Library;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Storage.Tests.Fixtures;

namespace SalesBot.Storage.Tests.Compliance;

/// <summary>What people share is found until it is taken out, and what others think of it is counted once each.</summary>
public abstract class LibraryCompliance(DatabaseFixture fixture) : ComplianceSuite(fixture)
{
    [Fact]
    public async Task Script_IsKept_WithEveryField()
    {
        var deal = await DealAsync();
        var script = Script() with { Topic = "客户嫌贵", Deal = deal.Id, Customers = [deal.Customer, new CustomerId(Guid.NewGuid())] };
        await AppendAsync(draft => draft.Share(script));

        AssertSame(script, await ReadAsync(session => session.Library.FindAsync(script.Id, Cancellation)));
        Assert.Null(await ReadAsync(session => session.Library.FindAsync(new ScriptId(Guid.NewGuid()), Cancellation)));
    }

    [Fact]
    public async Task Scripts_AreFoundByTheirAuthor_TheNewestFirst_UntilTheyAreTakenOut()
    {
        var author = Some.Member();
        var (first, second, third) = (Script(author), Script(author), Script());
        await AppendAsync(draft =>
        {
            draft.Share(first);
            draft.Share(second);
            draft.Share(third);
        });
        Assert.Equal([second.Id, first.Id], (await ReadAsync(session => session.Library.OfAuthorAsync(author, 10, Cancellation))).Select(script => script.Id));
        Assert.Equal([second.Id], (await ReadAsync(session => session.Library.OfAuthorAsync(author, 1, Cancellation))).Select(script => script.Id));

        var taken = await AppendAsync(draft => draft.Withdraw(first));
        Assert.DoesNotContain(await ReadAsync(session => session.Library.NewestAsync(100, Cancellation)), script => script.Id == first.Id);
        await UndoAsync(taken.Id);
        AssertSame(first, await ReadAsync(session => session.Library.FindAsync(first.Id, Cancellation)));
    }

    [Fact]
    public async Task SharingThatIsUndone_IsFoundByNobody()
    {
        var script = Script();
        var changes = await AppendAsync(draft => draft.Share(script));
        await UndoAsync(changes.Id);

        Assert.Empty(await ReadAsync(session => session.Library.OfAuthorAsync(script.Author, 10, Cancellation)));
        Assert.True((await ReadAsync(session => session.Library.FindAsync(script.Id, Cancellation)))!.Withdrawn);
    }

    [Fact]
    public async Task EachPersonsLastWord_IsCounted_UntilItIsTakenBack()
    {
        var (script, one, other) = (Script(), Some.Member(), Some.Member());
        await AppendAsync(draft => draft.Share(script));
        await AppendAsync(draft => draft.Rate(script, before: null, new ScriptRating(one, IsUseful: false)));
        await AppendAsync(draft => draft.Rate(script, new ScriptRating(one, IsUseful: false), new ScriptRating(one, IsUseful: true)));
        var changes = await AppendAsync(draft => draft.Rate(script, before: null, new ScriptRating(other, IsUseful: false)));
        Assert.Equal(new ScriptUse(1, 1), await UseOfAsync(script));
        Assert.Equal(new ScriptRating(one, IsUseful: true), await ReadAsync(session => session.Library.FindRatingAsync(script.Id, one, Cancellation)));

        await UndoAsync(changes.Id);
        Assert.Equal(new ScriptUse(1, 0), await UseOfAsync(script));
        Assert.Null(await ReadAsync(session => session.Library.FindRatingAsync(script.Id, other, Cancellation)));
    }

    private static Script Script(MemberId? author = null) =>
        new() { Id = new ScriptId(Guid.NewGuid()), Author = author ?? Some.Member(), Text = "先问清楚和谁比，再谈总成本。", On = Some.Today };

    private async Task<ScriptUse> UseOfAsync(Script script) => (await ReadAsync(session => session.Library.UseOfAsync([script.Id], Cancellation)))[script.Id];
}

public sealed class LibraryOnSqlite(SqliteFixture fixture) : LibraryCompliance(fixture), IClassFixture<SqliteFixture>;

public sealed class LibraryOnPostgreSql(PostgreSqlFixture fixture) : LibraryCompliance(fixture), IClassFixture<PostgreSqlFixture>;

[Trait("Needs", "SqlServer")]
public sealed class LibraryOnSqlServer(SqlServerFixture fixture) : LibraryCompliance(fixture), IClassFixture<SqlServerFixture>;
