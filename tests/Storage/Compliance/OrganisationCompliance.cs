using System.Collections.Immutable;
using System.Globalization;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Domain.Organisation;
using SalesBot.Storage.Tests.Fixtures;

namespace SalesBot.Storage.Tests.Compliance;

/// <summary>Who works here, whose an account is, what a chat is bound to, and what was last talked of.</summary>
public abstract class OrganisationCompliance(DatabaseFixture fixture) : ComplianceSuite(fixture)
{
    [Fact]
    public async Task Chart_IsKept_InItsOrder_AndASecondSavingUpdatesIt()
    {
        var region = new Region(new RegionId(Guid.NewGuid()), "华东");
        var manager = new Member(Some.Member(), "张经理", Role.Manager, new GroupId(Guid.NewGuid()));
        var group = new Group(manager.Group!.Value, "华东一组", region.Id, manager.Id);
        var director = new Member(Some.Member(), "李总", Role.Director, Region: region.Id);
        var rep = new Member(Some.Member(), "阿伟", Role.Rep, group.Id);
        await SaveAsync(new OrganisationChart([region], [group], [rep, manager, director]));

        var chart = await LoadAsync();
        Assert.Equal([region], chart.Regions);
        Assert.Equal([group], chart.Groups);
        Assert.Equal([rep, manager, director], chart.Members);

        var promoted = rep with { Name = "张伟", Role = Role.Manager };
        var newcomer = new Member(Some.Member(), "李总", Role.Rep, group.Id) { JoinedOn = new DateOnly(2026, 3, 18) };
        await SaveAsync(new OrganisationChart([region with { Name = "华东大区" }], [], [promoted, newcomer]));
        chart = await LoadAsync();
        Assert.Equal("华东大区", Assert.Single(chart.Regions).Name);
        Assert.Equal([group], chart.Groups);
        Assert.Equal([promoted, manager, director, newcomer], chart.Members);

        // The first day of one is said later; that of somebody who is not here is nobody's.
        await WriteAsync(session => session.Organisation.SaveJoinedAsync(promoted.Id, new DateOnly(2026, 4, 16), Cancellation));
        await WriteAsync(session => session.Organisation.SaveJoinedAsync(Some.Member(), new DateOnly(2026, 4, 16), Cancellation));
        Assert.Equal([promoted with { JoinedOn = new DateOnly(2026, 4, 16) }, manager, director, newcomer], (await LoadAsync()).Members);
    }

    [Fact]
    public async Task Profile_IsKept_AndReplaced()
    {
        var profile = new MemberProfile(Some.Member(), "13800000000", "a@example.com", "WeCom", "en", Accounts(("WeCom", $"w{Guid.NewGuid():N}"), ("Teams", $"t{Guid.NewGuid():N}")));
        Assert.Null(await FindProfileAsync(profile.Member));
        await SaveAsync(profile);
        AssertSame(profile, await FindProfileAsync(profile.Member));

        var changed = new MemberProfile(profile.Member, null, null, null, null, Accounts(("WeCom", $"w{Guid.NewGuid():N}")));
        await SaveAsync(changed);
        AssertSame(changed, await FindProfileAsync(profile.Member));
        Assert.Null(await FindByAccountAsync("Teams", profile.Accounts["Teams"]));
    }

    [Theory]
    [InlineData("+86 138-{0}", "138{0}")]
    [InlineData("138{0}", "+86138{0}")]
    [InlineData("Zhang.San{0}@Example.com", "zhang.san{0}@example.COM")]
    public async Task Member_IsFoundByNumberOrAddress_HoweverItIsSpelled(string kept, string asked)
    {
        var unique = string.Create(CultureInfo.InvariantCulture, $"{Random.Shared.Next(100_000_000):D8}");
        var (text, member) = (string.Format(CultureInfo.InvariantCulture, kept, unique), Some.Member());
        await SaveAsync(text.Contains('@', StringComparison.Ordinal)
            ? new MemberProfile(member, null, text, null, null, Accounts())
            : new MemberProfile(member, text, null, null, null, Accounts()));

        var found = await ReadAsync(session => session.Organisation.FindByContactAsync(string.Format(CultureInfo.InvariantCulture, asked, unique), Cancellation));

        Assert.Equal([member], found);
        Assert.Empty(await ReadAsync(session => session.Organisation.FindByContactAsync("nobody", Cancellation)));
    }

    [Fact]
    public async Task Account_IsTaken_FromWhoeverHadIt()
    {
        var account = $"u{Guid.NewGuid():N}";
        var (before, after) = (Some.Member(), Some.Member());
        await SaveAsync(new MemberProfile(before, null, null, null, null, Accounts(("DingTalk", account))));
        Assert.Equal(before, await FindByAccountAsync("DingTalk", account));
        Assert.Null(await FindByAccountAsync("WeCom", account));
        Assert.Null(await FindByAccountAsync("DingTalk", account.ToUpperInvariant()));

        await SaveAsync(new MemberProfile(after, null, null, null, null, Accounts(("DingTalk", account))));
        Assert.Equal(after, await FindByAccountAsync("DingTalk", account));
        Assert.Empty((await FindProfileAsync(before))!.Accounts);
    }

    [Fact]
    public async Task Chat_IsBound_InPlaceOfTheScopeItHad()
    {
        var chat = Some.Chat(ChatKind.Group);
        Assert.Null(await FindScopeAsync(chat));
        var scopes = new[] { new Scope(Group: new GroupId(Guid.NewGuid())), new Scope(Region: new RegionId(Guid.NewGuid())), Scope.Company };
        foreach (var scope in scopes)
        {
            await WriteAsync(session => session.Organisation.BindChatAsync(new BoundChat(chat, scope, "robot", "https://example.com/"), Cancellation));
            Assert.Equal(scope, await FindScopeAsync(chat));
        }

        Assert.Null(await FindScopeAsync(chat with { Kind = ChatKind.Direct }));
    }

    [Fact]
    public async Task ConversationState_IsOfOnePersonInOneChat_AndReplaced()
    {
        var (member, chat) = (Some.Member(), Some.Chat(ChatKind.Group));
        Assert.Null(await FindStateAsync(member, chat));
        await SaveStateAsync(member, chat, """{"about":"P101"}""");
        await SaveStateAsync(member, chat, new string('长', 100_000));
        await SaveStateAsync(Some.Member(), chat, "another's");
        Assert.Equal(new string('长', 100_000), await FindStateAsync(member, chat));
        Assert.Null(await FindStateAsync(member, chat with { Platform = "WeCom" }));
    }

    [Fact]
    public async Task StatesOfDirectChats_AreChangedTogether_EachFromWhatItWas()
    {
        var chat = new ChatAddress("Teams", ChatKind.Direct, Guid.NewGuid().ToString());
        var (known, unknown) = (Some.Member(), Some.Member());
        await SaveStateAsync(known, chat, "before");
        var changes = new[] { known, unknown }.ToDictionary(member => (member, chat), _ => (Func<string?, string>)(state => $"{state ?? "nothing"}, then this"));

        await WriteAsync(session => session.Conversations.ChangeDirectAsync(changes, Some.Now, Cancellation));

        Assert.Equal("before, then this", await FindStateAsync(known, chat));
        Assert.Equal("nothing, then this", await FindStateAsync(unknown, chat));
    }

    [Fact]
    public async Task WhetherOutsidersReadAlong_IsKept_AlsoWhereTheChatIsBoundAnew()
    {
        var chat = new BoundChat(new ChatAddress("DingTalk", ChatKind.Group, Guid.NewGuid().ToString()), Scope.Company, "robot", null);
        await WriteAsync(session => session.Organisation.SetOutsidersAsync(chat.Address, ChatOutsiders.Present, Cancellation));
        Assert.Null(await ReadAsync(session => session.Organisation.FindChatAsync(chat.Address, Cancellation)));

        await WriteAsync(session => session.Organisation.BindChatAsync(chat, Cancellation));
        Assert.Equal(ChatOutsiders.None, (await ReadAsync(session => session.Organisation.FindChatAsync(chat.Address, Cancellation)))!.Outsiders);
        await WriteAsync(session => session.Organisation.SetOutsidersAsync(chat.Address, ChatOutsiders.Present, Cancellation));
        await WriteAsync(session => session.Organisation.BindChatAsync(chat with { Form = "conversation" }, Cancellation));

        Assert.True((await ReadAsync(session => session.Organisation.BoundChatsAsync(Cancellation))).Single(bound => bound.Address == chat.Address).HasOutsiders);
    }

    private static ImmutableSortedDictionary<string, string> Accounts(params (string Platform, string Account)[] accounts) =>
        accounts.ToImmutableSortedDictionary(account => account.Platform, account => account.Account, StringComparer.Ordinal);

    private Task SaveAsync(OrganisationChart chart) => WriteAsync(session => session.Organisation.SaveAsync(chart, Cancellation));

    private Task SaveAsync(MemberProfile profile) => WriteAsync(session => session.Organisation.SaveProfileAsync(profile, Cancellation));

    private Task<OrganisationChart> LoadAsync() => ReadAsync(session => session.Organisation.LoadAsync(Cancellation));

    private Task<MemberProfile?> FindProfileAsync(MemberId member) => ReadAsync(session => session.Organisation.FindProfileAsync(member, Cancellation));

    private Task<MemberId?> FindByAccountAsync(string platform, string account) => ReadAsync(session => session.Organisation.FindByAccountAsync(platform, account, Cancellation));

    private async Task<Scope?> FindScopeAsync(ChatAddress chat) => (await ReadAsync(session => session.Organisation.FindChatAsync(chat, Cancellation)))?.Scope;

    private Task<string?> FindStateAsync(MemberId member, ChatAddress chat) => ReadAsync(session => session.Conversations.FindAsync(member, chat, Cancellation));

    private Task SaveStateAsync(MemberId member, ChatAddress chat, string state) =>
        WriteAsync(session => session.Conversations.SaveAsync(member, chat, state, Some.Now, Cancellation));
}

public sealed class OrganisationOnSqlite(SqliteFixture fixture) : OrganisationCompliance(fixture), IClassFixture<SqliteFixture>;

public sealed class OrganisationOnPostgreSql(PostgreSqlFixture fixture) : OrganisationCompliance(fixture), IClassFixture<PostgreSqlFixture>;

[Trait("Needs", "SqlServer")]
public sealed class OrganisationOnSqlServer(SqlServerFixture fixture) : OrganisationCompliance(fixture), IClassFixture<SqlServerFixture>;
