using SalesBot.Adapters.Tests.Teams.Activities;
using SalesBot.Adapters.Tests.Teams.Tokens;

namespace SalesBot.Adapters.Tests.Teams.Hosting;

/// <summary>Keys that change while the service runs, and cannot be had, as seen by whoever sends.</summary>
public sealed class KeyRolloverTests : IAsyncLifetime
{
    private CallbackHost host = null!;

    public async ValueTask InitializeAsync() => host = await CallbackHost.StartAsync();

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task FirstMessageUnderANewKey_IsTaken()
    {
        Assert.Equal(200, await SayAsync("1", TestKey.First));
        host.Keys.Publish(TestKey.First, TestKey.Second);

        Assert.Equal(200, await SayAsync("2", TestKey.Second));
        Assert.Equal(200, await SayAsync("3", TestKey.First));
        Assert.Equal(3, host.Inbox.Messages.Count);
    }

    [Fact]
    public async Task FloodOfUnknownKeys_FetchesLittle_AndHindersNobody()
    {
        for (var i = 0; i < 100; i++)
        {
            Assert.Equal(401, await SayAsync("forged", TestKey.Strange($"forged-{i}")));
        }

        Assert.Equal(3, host.Keys.Fetches);
        Assert.Equal(200, await SayAsync("1", TestKey.First));
        host.Time.Advance(TimeSpan.FromMinutes(1));
        for (var i = 100; i < 200; i++)
        {
            Assert.Equal(401, await SayAsync("forged", TestKey.Strange($"forged-{i}")));
        }

        Assert.Equal(4, host.Keys.Fetches);
        Assert.Single(host.Inbox.Messages);
    }

    [Fact]
    public async Task WrongSignaturesUnderAKnownKey_FetchNothing()
    {
        Assert.Equal(200, await SayAsync("1", TestKey.First));
        for (var i = 0; i < 10; i++)
        {
            Assert.Equal(401, await SayAsync("forged", TestKey.Strange("key-1")));
        }

        Assert.Equal(1, host.Keys.Fetches);
    }

    [Fact]
    public async Task IdPublishedForTwoKeys_IsOfEither()
    {
        host.Keys.Publish(TestKey.Second.Named("key-1").EndorsedFor("webchat"), TestKey.First);

        Assert.Equal(200, await SayAsync("1", TestKey.First));
        Assert.Equal(403, await SayAsync("2", TestKey.Second.Named("key-1")));
    }

    [Fact]
    public async Task KeysThatCannotBeHad_AreNobodysFault_AndShowInTheReadiness()
    {
        host.Keys.IsDown = true;
        Assert.Equal(503, await SayAsync("1", TestKey.First));
        Assert.Contains(host.Health, platform => platform is { Platform: "Teams" } && platform.FindTrouble() is not null);
        Assert.Contains(host.Logs.Entries, entry => entry.Event == 502);

        host.Keys.IsDown = false;
        Assert.Equal(200, await SayAsync("1", TestKey.First));
        Assert.DoesNotContain(host.Health, platform => platform is { Platform: "Teams" } && platform.FindTrouble() is not null);
    }

    private async Task<int> SayAsync(string id, TestKey key) =>
        (await host.PostAsync(ActivityJson.Message("hi", id), new TestToken(key, host.Time.GetUtcNow()).Authorization)).Status;
}
