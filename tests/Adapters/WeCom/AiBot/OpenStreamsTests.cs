using SalesBot.Adapters.WeCom.Protocol.AiBot;
using SalesBot.Adapters.WeCom.Protocol.Cards;

namespace SalesBot.Adapters.Tests.WeCom.AiBot;

public sealed class OpenStreamsTests
{
    private const string Chat = "aibot:wrSim01";
    private static readonly TextNotice Card = new() { CardAction = new CardTarget(1, "https://crm.example") };
    private readonly ManualTime time = new(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));
    private readonly OpenStreams streams;

    public OpenStreamsTests() => streams = new OpenStreams(time);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void OpenedStream_ShowsNothingAndIsNotFinished()
    {
        streams.Open("m-1", Chat);

        Assert.Equal(new StreamState(null, null, IsFinished: false), streams.Show("m-1", Chat));
    }

    [Fact]
    public async Task Reply_IsGivenWhenWeComAsks_AndTheStreamEndsWhenItAsksAgain()
    {
        streams.Open("m-1", Chat);
        var delivery = Deliver("m-1", "done");
        Assert.False(delivery.IsCompleted);

        Assert.Equal(new StreamState("done", null, IsFinished: false), streams.Show("m-1", Chat));
        Assert.True(await delivery);
        Assert.Equal(new StreamState("done", null, IsFinished: true), streams.Show("m-1", Chat));
        Assert.Equal(new StreamState("done", null, IsFinished: true), streams.Show("m-1", Chat));
    }

    [Fact]
    public async Task SecondReply_StandsBelowTheFirst()
    {
        streams.Open("m-1", Chat);
        var first = Deliver("m-1", "one");
        streams.Show("m-1", Chat);
        var second = Deliver("m-1", "two");

        Assert.Equal(new StreamState("one\n\ntwo", null, IsFinished: false), streams.Show("m-1", Chat));
        Assert.True(await first);
        Assert.True(await second);
    }

    [Fact]
    public async Task ReplyAfterTheEnd_GoesAnotherWay()
    {
        streams.Open("m-1", Chat);
        var first = Deliver("m-1", "one");
        streams.Show("m-1", Chat);
        streams.Show("m-1", Chat);

        Assert.True(await first);
        Assert.False(await Deliver("m-1", "late"));
    }

    [Fact]
    public async Task Card_IsShownOnce_AndASecondGoesAnotherWay()
    {
        streams.Open("m-1", Chat);
        var delivery = streams.DeliverAsync("m-1", Chat, new AiBotReply("see", Card), Cancellation);

        Assert.False(await streams.DeliverAsync("m-1", Chat, new AiBotReply("more", Card), Cancellation));
        Assert.Same(Card, streams.Show("m-1", Chat).Card);
        Assert.Null(streams.Show("m-1", Chat).Card);
        Assert.True(await delivery);
    }

    [Fact]
    public async Task ReplyThatNobodyAsksFor_IsTakenBack()
    {
        streams.Open("m-1", Chat);
        var delivery = Deliver("m-1", "lost");
        time.Advance(OpenStreams.Patience);

        Assert.False(await delivery);
        Assert.Equal(new StreamState(null, null, IsFinished: false), streams.Show("m-1", Chat));
    }

    [Fact]
    public async Task CancelledReply_IsTakenBack()
    {
        using var cancellation = new CancellationTokenSource();
        streams.Open("m-1", Chat);
        var delivery = streams.DeliverAsync("m-1", Chat, new AiBotReply("lost"), cancellation.Token);
        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => delivery);
        Assert.Null(streams.Show("m-1", Chat).Content);
    }

    [Fact]
    public async Task ReplyForAnotherChat_StaysOutOfTheStream()
    {
        streams.Open("m-1", Chat);

        Assert.False(await streams.DeliverAsync("m-1", "aibot:zhangsan", new AiBotReply("private"), Cancellation));
    }

    [Fact]
    public async Task StreamThatIsNotKnown_TakesNoReply_UntilWeComAsksForIt()
    {
        Assert.False(await Deliver("m-1", "reply"));
        streams.Show("m-1", Chat);

        var delivery = Deliver("m-1", "reply");

        Assert.Equal("reply", streams.Show("m-1", Chat).Content);
        Assert.True(await delivery);
    }

    [Fact]
    public async Task StreamIsForgotten_WhenWeComNoLongerAsks()
    {
        streams.Open("m-1", Chat);
        time.Advance(OpenStreams.Lifetime);

        Assert.False(await Deliver("m-1", "late"));
    }

    [Fact]
    public async Task OldestStreams_AreForgotten_WhereThereAreTooMany()
    {
        streams.Open("first", Chat);
        for (var i = 0; i < OpenStreams.MostStreams; i++)
        {
            streams.Open($"m-{i}", Chat);
        }

        Assert.False(await Deliver("first", "late"));
        Assert.False(Deliver("m-9999", "reply").IsCompleted);
    }

    [Fact]
    public async Task TextThatHasNoPlaceAnyMore_GoesAnotherWay()
    {
        streams.Open("m-1", Chat);
        var first = Deliver("m-1", new string('长', 6_000));

        Assert.False(await Deliver("m-1", new string('长', 900)));
        streams.Show("m-1", Chat);
        Assert.True(await first);
    }

    [Fact]
    public void FinishedStream_ShowsItsLastWord() =>
        Assert.Equal(new StreamState("see below", null, IsFinished: true), streams.Finish("m-1", Chat, "see below"));

    private Task<bool> Deliver(string id, string text) => streams.DeliverAsync(id, Chat, new AiBotReply(text), Cancellation);
}
