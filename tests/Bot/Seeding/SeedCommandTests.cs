using SalesBot.Bot.Seeding;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Tests.Seeding;

public sealed class SeedCommandTests : IDisposable
{
    private const string World = """
        {
          "company": "试样", "timeZone": "Asia/Shanghai",
          "regions": [ { "name": "东区", "groups": [ { "name": "一组", "manager": "丙", "members": ["甲", "乙"] } ] } ],
          "stages": [
            { "id": "contact", "name": "初步接触", "aliases": [] }, { "id": "needs", "name": "需求确认", "aliases": [] },
            { "id": "demo", "name": "方案演示", "aliases": [] }, { "id": "negotiation", "name": "报价谈判", "aliases": [] },
            { "id": "contract", "name": "合同签署", "aliases": [] }, { "id": "won", "name": "赢单", "aliases": [] }, { "id": "lost", "name": "输单", "aliases": [] }
          ],
          "customers": [ { "name": "试样机械", "aliases": ["试样"], "owner": "甲", "tier": "A", "contacts": [ { "name": "王五", "title": "厂长" } ] } ],
          "deals": [
            { "id": "P1", "customer": "试样机械", "title": "设备联网", "owner": "甲", "stage": "negotiation", "amount": 500000, "expectedClose": "2026-04-30", "lastProgress": "2026-03-01" },
            { "id": "P2", "customer": "试样机械", "title": "一期", "owner": "甲", "stage": "won", "amount": 200000, "status": "won", "closedOn": "2026-01-20" },
            { "id": "P3", "customer": "试样机械", "title": "二期", "owner": "甲", "stage": "needs", "amount": 300000, "status": "paused" }
          ],
          "people": [ { "name": "丁", "role": "administrator", "email": "ding@example.com" } ],
          "activities": [ { "deal": "P1", "by": "甲", "kind": "visit", "daysAgo": 12 } ],
          "targets": [ { "who": "甲", "measure": "revenue", "period": "2026-03-01..2026-03-31", "value": 500000 } ],
          "chats": [ { "platform": "WeCom", "scope": "一组", "kind": "robot", "id": "c1" } ]
        }
        """;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("salesbot-world-");
    private readonly StringWriter output = new();
    private readonly StringWriter error = new();

    public void Dispose()
    {
        output.Dispose();
        error.Dispose();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task AWorldFile_IsLoaded_AndCounted()
    {
        await using var database = await TemporaryDatabase.CreateAsync();

        Assert.Equal(0, await RunAsync(database, World));

        Assert.Equal(
            """
            Regions, groups and members: 6 added, 0 changed, 0 as in the file already.
            Contact data of members: 1 added, 0 changed, 0 as in the file already.
            Group chats: 1 added, 0 changed, 0 as in the file already.
            Customers: 1 added, 0 changed, 0 as in the file already.
            Deals: 3 added, 0 changed, 0 as in the file already.
            Activities: 1 added, 0 changed, 0 as in the file already.
            Targets: 1 added, 0 changed, 0 as in the file already.

            """,
            output.ToString(),
            ignoreLineEndingDifferences: true);
        Assert.Empty(error.ToString());
    }

    [Fact]
    public async Task StatusOfADeal_IsItsState()
    {
        await using var database = await TemporaryDatabase.CreateAsync();
        await RunAsync(database, World);

        Assert.Equal(DealState.Won(new DateOnly(2026, 1, 20)), (await FindAsync("P2")).State);
        var paused = (await FindAsync("P3")).State;
        Assert.Equal(DealStatus.Paused, paused.Status);
        Assert.True(paused.Pause!.Until > Sample.Today);

        async Task<Deal> FindAsync(string id) => (await database.ReadAsync((session, token) => session.Deals.FindAsync(new DealId(id), token)))!;
    }

    [Fact]
    public async Task ASecondRun_SaysThatNothingChanged()
    {
        await using var database = await TemporaryDatabase.CreateAsync();
        await RunAsync(database, World);
        output.GetStringBuilder().Clear();

        Assert.Equal(0, await RunAsync(database, World));

        Assert.Contains("Deals: 0 added, 0 changed, 3 as in the file already.", output.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("kept", output.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{", "world.json")]
    [InlineData("[]", "world.json")]
    [InlineData("{}", "world.json")]
    public async Task WhatIsNoWorldFile_FailsWithASentence(string content, string named)
    {
        await using var database = await TemporaryDatabase.CreateAsync();

        Assert.Equal(1, await RunAsync(database, content));
        Assert.Contains(named, Assert.Single(error.ToString().Trim().Split('\n')), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"deal\": \"P1\", \"by\": \"甲\"", "\"deal\": \"P9\", \"by\": \"甲\"", "P9")]
    [InlineData("\"customer\": \"试样机械\", \"title\": \"一期\"", "\"customer\": \"无名\", \"title\": \"一期\"", "无名")]
    [InlineData("\"scope\": \"一组\"", "\"scope\": \"九组\"", "九组")]
    [InlineData("\"role\": \"administrator\"", "\"role\": \"king\"", "king")]
    public async Task WhatCannotBe_IsRefusedByName_AndNothingIsStored(string said, string instead, string named)
    {
        await using var database = await TemporaryDatabase.CreateAsync();

        Assert.Equal(1, await RunAsync(database, World.Replace(said, instead, StringComparison.Ordinal)));

        var sentence = Assert.Single(error.ToString().Trim().Split('\n'));
        Assert.Contains("world.json", sentence, StringComparison.Ordinal);
        Assert.Contains(named, sentence, StringComparison.Ordinal);
        Assert.Empty((await database.ReadAsync((session, token) => session.Organisation.LoadAsync(token))).Members);
    }

    [Fact]
    public async Task AMissingFile_IsAWrongCommandLine()
    {
        await using var database = await TemporaryDatabase.CreateAsync();

        Assert.Equal(2, await CommandOn(database).RunAsync(Path.Combine(folder.FullName, "none.json"), replace: false, output, error, TestContext.Current.CancellationToken));
        Assert.Contains("none.json", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ADatabaseWithoutTables_FailsWithASentence()
    {
        await using var database = TemporaryDatabase.Bare();

        Assert.Equal(1, await RunAsync(database, World));
        Assert.Contains("not seeded", error.ToString(), StringComparison.Ordinal);
    }

    private static SeedCommand CommandOn(TemporaryDatabase database) => new(database.Sales, new FixedTime(Sample.Now));

    private async Task<int> RunAsync(TemporaryDatabase database, string world)
    {
        var path = Path.Combine(folder.FullName, "world.json");
        await File.WriteAllTextAsync(path, world, TestContext.Current.CancellationToken);
        return await CommandOn(database).RunAsync(path, replace: false, output, error, TestContext.Current.CancellationToken);
    }
}
