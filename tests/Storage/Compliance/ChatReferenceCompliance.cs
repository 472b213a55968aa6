using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Domain.Organisation;
using SalesBot.Storage.Tests.Fixtures;

namespace SalesBot.Storage.Tests.Compliance;

/// <summary>What an adapter must know of a chat is kept, the newest of it.</summary>
public abstract class ChatReferenceCompliance(DatabaseFixture fixture) : ComplianceSuite(fixture)
{
    private readonly ChatAddress chat = new("Teams", ChatKind.Group, $"19:{Guid.NewGuid():N}@thread.tacv2");

    [Fact]
    public async Task Reference_IsFoundInItsChat_AndNowhereElse()
    {
        await KeepAsync("""{"serviceUrl":"https://smba.trafficmanager.net/emea/"}""");

        Assert.Equal("""{"serviceUrl":"https://smba.trafficmanager.net/emea/"}""", await FindAsync(chat));
        Assert.Null(await FindAsync(chat with { Kind = ChatKind.Direct }));
        Assert.Null(await FindAsync(chat with { Id = chat.Id.ToUpperInvariant() }));
        Assert.Null(await FindAsync(chat with { Id = "\0" }));
    }

    [Fact]
    public async Task NewestReference_TakesThePlaceOfTheOneBefore()
    {
        await KeepAsync("old");
        await KeepAsync(new string('n', IChatReferences.MaxLength));

        Assert.Equal(new string('n', IChatReferences.MaxLength), await FindAsync(chat));
    }

    [Fact]
    public async Task ReferencesThatAreKeptAtOnce_LeaveOneOfThem()
    {
        await Task.WhenAll(Enumerable.Range(0, 8).Select(number => KeepAsync($"reference {number}")));

        Assert.StartsWith("reference ", await FindAsync(chat), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ReferenceThatIsTooLong_IsRefused() =>
        await Assert.ThrowsAsync<ArgumentException>(() => KeepAsync(new string('n', IChatReferences.MaxLength + 1)));

    [Fact]
    public async Task ChatBoundWithAServiceAddress_GivesIt_UntilAReferenceIsKept()
    {
        await WriteAsync(session => session.Organisation.BindChatAsync(new BoundChat(chat, Scope.Company, "conversation", "https://smba.trafficmanager.net/emea/"), Cancellation));
        Assert.Equal("https://smba.trafficmanager.net/emea/", await FindAsync(chat));

        await KeepAsync("{}");
        Assert.Equal("{}", await FindAsync(chat));
    }

    private Task KeepAsync(string reference) => WriteAsync(session => session.ChatReferences.KeepAsync(chat, reference, Some.Now, Cancellation));

    private Task<string?> FindAsync(ChatAddress address) => ReadAsync(session => session.ChatReferences.FindAsync(address, Cancellation));
}

public sealed class ChatReferencesOnSqlite(SqliteFixture fixture) : ChatReferenceCompliance(fixture), IClassFixture<SqliteFixture>;

public sealed class ChatReferencesOnPostgreSql(PostgreSqlFixture fixture) : ChatReferenceCompliance(fixture), IClassFixture<PostgreSqlFixture>;

[Trait("Needs", "SqlServer")]
public sealed class ChatReferencesOnSqlServer(SqlServerFixture fixture) : ChatReferenceCompliance(fixture), IClassFixture<SqlServerFixture>;
