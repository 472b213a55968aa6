using SalesBot.Adapters.WeCom.Protocol.AiBot;
using SalesBot.Adapters.WeCom.Protocol.Cards;

namespace SalesBot.Adapters.Tests.WeCom.AiBot;

public sealed class HeldAnswersTests
{
    private const string Chat = "aibot:zhangsan";
    private static readonly TextNotice Card = new() { CardAction = new CardTarget(1, "https://crm.example") };
    private readonly ManualTime time = new(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));
    private readonly HeldAnswers held;

    public HeldAnswersTests() => held = new HeldAnswers(time);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Reply_ReachesTheCallbackThatWaits()
    {
        using var answer = held.Hold("m-1", Chat, needsCard: false);
        var waiting = answer.WaitAsync(Cancellation);

        Assert.True(held.TryDeliver("m-1", Chat, new AiBotReply("welcome")));
        Assert.Equal(new AiBotReply("welcome"), await waiting);
    }

    [Fact]
    public async Task Reply_MayComeBeforeTheCallbackWaits()
    {
        using var answer = held.Hold("m-1", Chat, needsCard: false);

        Assert.True(held.TryDeliver("m-1", Chat, new AiBotReply("welcome")));
        Assert.Equal(new AiBotReply("welcome"), await answer.WaitAsync(Cancellation));
    }

    [Fact]
    public async Task CallbackWithoutReplyInTime_IsAnsweredWithNothing_AndTakesNoneLater()
    {
        using var answer = held.Hold("m-1", Chat, needsCard: false);
        var waiting = answer.WaitAsync(Cancellation);
        time.Advance(HeldAnswer.Patience);

        Assert.Null(await waiting);
        Assert.False(held.TryDeliver("m-1", Chat, new AiBotReply("late")));
    }

    [Fact]
    public void PressedCard_TakesNoPlainText_AndThenACard()
    {
        using var answer = held.Hold("m-1", Chat, needsCard: true);

        Assert.False(held.TryDeliver("m-1", Chat, new AiBotReply("text")));
        Assert.True(held.TryDeliver("m-1", Chat, new AiBotReply("", Card)));
        Assert.False(held.TryDeliver("m-1", Chat, new AiBotReply("", Card)));
    }

    [Fact]
    public void AnsweredCallback_TakesNothingMore()
    {
        held.Hold("m-1", Chat, needsCard: false).Dispose();

        Assert.False(held.TryDeliver("m-1", Chat, new AiBotReply("late")));
    }

    [Fact]
    public void OtherChatOrMessage_GetsNothing()
    {
        using var answer = held.Hold("m-1", Chat, needsCard: false);

        Assert.False(held.TryDeliver("m-1", "aibot:lisi", new AiBotReply("private")));
        Assert.False(held.TryDeliver("m-2", Chat, new AiBotReply("other")));
    }
}
