using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Bot.Conversation;
using SalesBot.Bot.Texts;
using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Tests.Conversation;

public sealed class GreetingTests
{
    private static readonly DateOnly Day = new(2026, 3, 11);
    private static readonly Member Colleague = new(new MemberId(Guid.NewGuid()), "王磊", Role.Rep);

    [Fact]
    public void Colleague_IsGreetedOnce_HoweverOftenTheChatIsOpened()
    {
        var (first, second) = (Greet(Colleague, Day), Greet(Colleague, Day.AddDays(1)));

        Assert.Equal(first.Key, second.Key);
        Assert.StartsWith("王磊，你好", first.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Stranger_IsToldHowToBeAdded_OnceADay()
    {
        var (first, same, next) = (Greet(null, Day), Greet(null, Day), Greet(null, Day.AddDays(1)));

        Assert.Contains("wanglei", first.Text, StringComparison.Ordinal);
        Assert.Equal(first.Key, same.Key);
        Assert.NotEqual(first.Key, next.Key);
    }

    private static OutgoingMessage Greet(Member? member, DateOnly today) => Assert.Single(Greeting.For(
        new ChatMessage
        {
            Id = "1",
            Chat = new ChatAddress("WeCom", ChatKind.Direct, "wanglei"),
            Sender = "wanglei",
            ReceivedAt = new DateTimeOffset(today, new TimeOnly(2, 0), TimeSpan.Zero),
            Occasion = ChatOccasion.Entered,
        },
        member,
        today,
        Language.Chinese).Messages);
}
