using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Schedules;
using SalesBot.Storage.Tests.Fixtures;

namespace SalesBot.Storage.Tests.Compliance;

/// <summary>What people set about when they are spoken to is kept, and so are years that were fetched.</summary>
public abstract class AttentionCompliance(DatabaseFixture fixture) : ComplianceSuite(fixture)
{
    private readonly MemberId member = Some.Member();

    [Fact]
    public async Task WhatIsSet_IsReadAsItWas_AndWhatIsSetLaterTakesItsPlace()
    {
        Assert.True((await FindAsync()).IsNone);

        var set = PersonalAttention.None.With(new Leave(new DateOnly(2026, 3, 16), new DateOnly(2026, 3, 18), member)).With(new Mute(Some.Now.AddDays(2), [NoticeKind.Brief])) with
        {
            Zone = "Europe/Berlin",
            Quiet = new QuietHours(new TimeOnly(20, 0), new TimeOnly(9, 0)),
        };
        await SaveAsync(set);
        var found = await FindAsync();
        Assert.Equal((set.Zone, set.Quiet, set.Leaves[0], set.Mutes[0].Until), (found.Zone, found.Quiet, found.Leaves[0], found.Mutes[0].Until));
        Assert.Equal([NoticeKind.Brief], found.Mutes[0].Kinds);

        await SaveAsync(PersonalAttention.None.Without(NoticeKind.Agenda));
        Assert.Equal([NoticeKind.Agenda], (await FindAsync()).OptedOut);
        Assert.Empty((await FindAsync()).Leaves);
    }

    [Fact]
    public async Task ManyAreAskedAtOnce_AndZonesAreThoseOfMembersWhoHaveOne()
    {
        var other = Some.Member();
        await SaveAsync(PersonalAttention.None with { Zone = "Asia/Tokyo" });
        await WriteAsync(session => session.Attention.SaveAsync(new AttentionChange(other, PersonalAttention.None.Without(NoticeKind.Brief), member, Some.Now), Cancellation));

        Assert.Equal(new HashSet<MemberId> { member, other }, (await ReadAsync(session => session.Attention.FindAllAsync([member, other, Some.Member()], Cancellation))).Keys.ToHashSet());
        var zones = await ReadAsync(session => session.Attention.ZonesAsync(Cancellation));
        Assert.Equal("Asia/Tokyo", zones[member]);
        Assert.DoesNotContain(other, zones.Keys);
    }

    [Fact]
    public async Task FetchedYear_TakesThePlaceOfTheOneBefore()
    {
        var calendar = $"c{Guid.NewGuid():N}";
        var year = new FetchedYear(calendar, 2027, "https://calendar.example.com/2027.json", "{}", Some.Now);
        await WriteAsync(session => session.Calendars.SaveAsync(year, Cancellation));
        await WriteAsync(session => session.Calendars.SaveAsync(year with { Json = "{\"year\":2027}", At = Some.Now.AddDays(1) }, Cancellation));
        Assert.Equal("{\"year\":2027}", Assert.Single(await ReadAsync(session => session.Calendars.AllAsync(Cancellation)), kept => kept.Calendar == calendar).Json);
    }

    private Task<PersonalAttention> FindAsync() => ReadAsync(session => session.Attention.FindAsync(member, Cancellation));

    private Task SaveAsync(PersonalAttention set) => WriteAsync(session => session.Attention.SaveAsync(new AttentionChange(member, set, member, Some.Now), Cancellation));
}

public sealed class AttentionOnSqlite(SqliteFixture fixture) : AttentionCompliance(fixture), IClassFixture<SqliteFixture>;

public sealed class AttentionOnPostgreSql(PostgreSqlFixture fixture) : AttentionCompliance(fixture), IClassFixture<PostgreSqlFixture>;

[Trait("Needs", "SqlServer")]
public sealed class AttentionOnSqlServer(SqlServerFixture fixture) : AttentionCompliance(fixture), IClassFixture<SqlServerFixture>;
