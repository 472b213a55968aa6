using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Storage.Tests.Fixtures;

namespace SalesBot.Storage.Tests.Compliance;

/// <summary>A code stands for one button in one chat.</summary>
public abstract class PressCodeCompliance(DatabaseFixture fixture) : ComplianceSuite(fixture)
{
    private static readonly ChatAddress Group = new("DingTalk", ChatKind.Group, "cid7/Q=");

    [Fact]
    public async Task Code_IsFoundInItsChat_AndNowhereElse()
    {
        var code = Code("undo", ("changeSet", "变更 7&8"));
        await KeepAsync(code);

        var found = await FindAsync(Group, code.Code);

        Assert.NotNull(found);
        Assert.Equal((code.Verb, code.Until), (found.Verb, found.Until));
        Assert.Equal(code.Data, found.Data);
        Assert.Null(await FindAsync(Group with { Id = "other" }, code.Code));
        Assert.Null(await FindAsync(Group with { Kind = ChatKind.Direct }, code.Code));
        Assert.Null(await FindAsync(Group, "unknown"));
    }

    [Fact]
    public async Task CodesWhoseTimeIsOver_AreTakenAway_AndNoOthers()
    {
        var (old, newer) = (Code("undo") with { Until = DateTimeOffset.UnixEpoch }, Code("pause"));
        await KeepAsync(old, newer);
        var after = DateTimeOffset.UnixEpoch.AddSeconds(1);
        Assert.True(await ReadAsync(session => session.PressCodes.AnyBeforeAsync(after, Cancellation)));

        Assert.Equal(1, await WriteAsync(session => session.PressCodes.RemoveBeforeAsync(after, Cancellation)));

        Assert.False(await ReadAsync(session => session.PressCodes.AnyBeforeAsync(after, Cancellation)));
        Assert.Null(await FindAsync(Group, old.Code));
        Assert.NotNull(await FindAsync(Group, newer.Code));
    }

    [Fact]
    public async Task CodeThatIsKeptAgain_StaysWhatItWas()
    {
        var code = Code("undo");
        await KeepAsync(code);

        await KeepAsync(code with { Verb = "confirm" }, Code("pause"));

        Assert.Equal("undo", (await FindAsync(Group, code.Code))?.Verb);
    }

    [Fact]
    public async Task CodeThatIsKeptTwiceAtOnce_IsKept()
    {
        var code = Code("undo");

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => KeepAsync(code)));

        Assert.NotNull(await FindAsync(Group, code.Code));
    }

    private Task KeepAsync(params PressCode[] codes) => WriteAsync(session => session.PressCodes.KeepAsync(codes, Cancellation));

    private Task<PressCode?> FindAsync(ChatAddress chat, string code) => ReadAsync(session => session.PressCodes.FindAsync(chat, code, Cancellation));

    private static PressCode Code(string verb, params (string Name, string Value)[] data) =>
        new(Guid.NewGuid().ToString("N")[..8], Group, verb, data.ToImmutableSortedDictionary(pair => pair.Name, pair => pair.Value, StringComparer.Ordinal), Some.Now.AddDays(30));
}

public sealed class PressCodesOnSqlite(SqliteFixture fixture) : PressCodeCompliance(fixture), IClassFixture<SqliteFixture>;

public sealed class PressCodesOnPostgreSql(PostgreSqlFixture fixture) : PressCodeCompliance(fixture), IClassFixture<PostgreSqlFixture>;

[Trait("Needs", "SqlServer")]
public sealed class PressCodesOnSqlServer(SqlServerFixture fixture) : PressCodeCompliance(fixture), IClassFixture<SqlServerFixture>;
