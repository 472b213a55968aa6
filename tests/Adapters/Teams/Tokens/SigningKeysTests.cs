using SalesBot.Adapters.Common.Wire;
using SalesBot.Adapters.Teams.Protocol.Tokens;
using SalesBot.Simulators;

namespace SalesBot.Adapters.Tests.Teams.Tokens;

/// <summary>How the published keys are got, kept and renewed, on a clock that the test moves.</summary>
public sealed class SigningKeysTests : IAsyncLifetime
{
    private readonly ManualTime time = new(DateTimeOffset.FromUnixTimeSeconds(1_795_300_000));
    private readonly KeyNews news = new();
    private KeyServer server = null!;
    private SigningKeys keys = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        server = await KeyServer.StartAsync();
        keys = new SigningKeys(new KeyDocuments(server.Metadata, new HttpTransport(new OwnClients(), "keys", time)), news, time);
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Fact]
    public async Task PublishedKey_IsFetchedOnce_WithItsEndorsements()
    {
        var key = Assert.Single(Assert.IsType<KeyLookup.Found>(await FindAsync("key-1")).Keys);
        await FindAsync("key-1");

        Assert.Equal(["msteams", "skype"], key.Endorsements);
        Assert.Equal((1, 1), (server.Fetches, news.FetchedCount));
    }

    [Fact]
    public async Task NewKey_IsFoundByTheFirstWhoAsks()
    {
        await FindAsync("key-1");
        server.Publish(TestKey.First, TestKey.Second);

        Assert.IsType<KeyLookup.Found>(await FindAsync("key-2"));
        Assert.Equal(2, server.Fetches);
    }

    [Fact]
    public async Task UnknownKey_IsLookedForOnceAMinute()
    {
        await FindAsync("key-1");
        for (var i = 0; i < 10; i++)
        {
            Assert.IsType<KeyLookup.Unknown>(await FindAsync("forged"));
        }

        Assert.Equal(2, server.Fetches);
        time.Advance(TimeSpan.FromMinutes(1));
        Assert.IsType<KeyLookup.Unknown>(await FindAsync("forged"));
        Assert.Equal(3, server.Fetches);
    }

    [Fact]
    public async Task FloodOfUnknownKeys_MakesThreeFetches_AndThenOneAMinute()
    {
        await FloodAsync("first");
        Assert.Equal(3, server.Fetches);

        for (var minute = 1; minute <= 5; minute++)
        {
            time.Advance(TimeSpan.FromSeconds(59));
            await FloodAsync($"early-{minute}");
            Assert.Equal(2 + minute, server.Fetches);
            time.Advance(TimeSpan.FromSeconds(1));
            await FloodAsync($"minute-{minute}");
            Assert.Equal(3 + minute, server.Fetches);
        }
    }

    [Fact]
    public async Task FloodAtOnce_SharesOneFetch()
    {
        server.Hold();
        var asking = Enumerable.Range(0, 200).Select(i => FindAsync($"forged-{i}")).ToList();
        await server.Asked.Task.WaitAsync(Cancellation);
        server.Answering.SetResult();

        Assert.All(await Task.WhenAll(asking), lookup => Assert.IsType<KeyLookup.Unknown>(lookup));
        Assert.Equal(1, server.Fetches);
    }

    [Fact]
    public async Task NewKeyDuringAFlood_IsFoundAfterAMinuteAtTheLatest()
    {
        await FloodAsync("flood");
        server.Publish(TestKey.First, TestKey.Second);
        Assert.IsType<KeyLookup.Unknown>(await FindAsync("key-2"));

        // The flood takes the next fetch, and brings the key.
        time.Advance(TimeSpan.FromMinutes(1));
        await FloodAsync("flood-2");
        Assert.IsType<KeyLookup.Found>(await FindAsync("key-2"));
        Assert.Equal(4, server.Fetches);
    }

    [Fact]
    public async Task WhoeverGivesUpWaiting_DoesNotEndTheFetchForOthers()
    {
        server.Hold();
        using var impatient = new CancellationTokenSource();
        var first = keys.FindAsync("key-1", impatient.Token);
        var second = FindAsync("key-1");
        await impatient.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        server.Answering.SetResult();

        Assert.IsType<KeyLookup.Found>(await second);
    }

    [Fact]
    public async Task OutageWhileKeysAreKnown_ChangesNothingForThem()
    {
        await FindAsync("key-1");
        server.IsDown = true;

        Assert.IsType<KeyLookup.Found>(await FindAsync("key-1"));
        Assert.IsType<KeyLookup.Unavailable>(await FindAsync("key-2"));
        Assert.True(Assert.Single(news.Troubles).AreThereOthers);
    }

    [Fact]
    public async Task OutageAtTheStart_IsOverWhenItIsOver()
    {
        server.IsDown = true;
        Assert.IsType<KeyLookup.Unavailable>(await FindAsync("key-1"));
        Assert.False(Assert.Single(news.Troubles).AreThereOthers);

        server.IsDown = false;
        Assert.IsType<KeyLookup.Found>(await FindAsync("key-1"));
    }

    [Fact]
    public async Task LongOutageAtTheStart_IsAskedAboutOnceAMinute()
    {
        server.IsDown = true;
        await FloodAsync("at the start");
        Assert.Equal(3, news.Troubles.Count);

        time.Advance(TimeSpan.FromMinutes(1));
        await FloodAsync("later");
        Assert.Equal(4, news.Troubles.Count);
    }

    [Fact]
    public async Task AnswerThatDoesNotCome_IsNotWaitedForLong()
    {
        server.Hold();
        var asking = FindAsync("key-1");
        await server.Asked.Task.WaitAsync(Cancellation);
        time.Advance(TimeSpan.FromSeconds(5));

        Assert.IsType<KeyLookup.Unavailable>(await asking);
    }

    [Fact]
    public async Task OldKeys_AreFetchedAnew_WhileNobodyWaits_AndAWithdrawnOneIsGoneThen()
    {
        await FindAsync("key-1");
        server.Publish(TestKey.Second);
        server.Hold();
        time.Advance(SigningKeys.FreshFor);

        Assert.IsType<KeyLookup.Found>(await FindAsync("key-1"));
        await server.Asked.Task.WaitAsync(Cancellation);
        server.Answering.SetResult();
        Assert.IsType<KeyLookup.Found>(await FindAsync("key-2"));
        Assert.IsType<KeyLookup.Unknown>(await FindAsync("key-1"));
    }

    [Fact]
    public async Task KeysThatCannotBeFetchedAnew_AreUsedForSomeDays_AndThenNoMore()
    {
        await FindAsync("key-1");
        server.IsDown = true;
        time.Advance(SigningKeys.UsableFor - TimeSpan.FromSeconds(1));
        Assert.IsType<KeyLookup.Found>(await FindAsync("key-1"));

        time.Advance(TimeSpan.FromSeconds(1));
        Assert.IsType<KeyLookup.Unavailable>(await FindAsync("key-1"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("<html></html>")]
    [InlineData("""{"jwks_uri":"file:///etc/passwd"}""")]
    [InlineData("""{"jwks_uri":"http://keys.example/keys"}""")]
    [InlineData("""{"jwks_uri":7}""")]
    public async Task DescriptionThatIsNone_IsAnOutage(string body)
    {
        server.MetadataBody = body;

        Assert.IsType<KeyLookup.Unavailable>(await FindAsync("key-1"));
        Assert.Equal(0, server.Fetches);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("""{"keys":7}""")]
    [InlineData("""{"keys":[]}""")]
    [InlineData("""{"keys":[{"kty":"RSA","kid":"key-1"}]}""")]
    [InlineData("""{"keys":[{"kty":"oct","kid":"key-1","k":"c2VjcmV0"}]}""")]
    public async Task ListWithoutAnyKey_IsAnOutage_AndTakesTheKnownOnesFromNobody(string body)
    {
        await FindAsync("key-1");
        server.KeysBody = body;

        Assert.IsType<KeyLookup.Unavailable>(await FindAsync("key-2"));
        Assert.IsType<KeyLookup.Found>(await FindAsync("key-1"));
    }

    [Fact]
    public void KeyWithoutAnId_OrForSomethingElse_IsLeftOut()
    {
        var unnamed = TestKey.First.Publish();
        unnamed.Remove("kid");
        var other = TestKey.First.Named("enc").Publish();
        other["use"] = "enc";

        Assert.Equal(["key-2"], KeyDocuments.Read($$"""{"keys":[{{unnamed}},{{other}},{{TestKey.Second.Publish()}}]}""").Select(key => key.Id));
    }

    private Task<KeyLookup> FindAsync(string id) => keys.FindAsync(id, Cancellation);

    /// <summary>Many ids, one after the other, so that no two share a fetch.</summary>
    private async Task FloodAsync(string name)
    {
        for (var i = 0; i < 50; i++)
        {
            Assert.IsNotType<KeyLookup.Found>(await FindAsync($"{name}-{i}"));
        }
    }
}
