using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.DingTalk.Mapping;
using SalesBot.Adapters.DingTalk.Mapping.Receiving;
using SalesBot.Adapters.Redis;
using SalesBot.Simulators;

namespace SalesBot.Adapters.Tests.DingTalk.Receiving;

/// <summary>Addresses at which a chat can be answered: whose they may be, and for how long.</summary>
public sealed class SessionWebhooksTests
{
    private static readonly ChatAddress Chat = DingTalkChat.WithPerson("user001").ToAddress();
    private static readonly Uri Webhook = new("https://oapi.dingtalk.com/robot/sendBySession?session=1");

    private readonly ManualTime time = new(DateTimeOffset.UnixEpoch);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Address_IsKeptUntilAMinuteBeforeItsEnd()
    {
        var webhooks = Webhooks();
        Assert.True(await webhooks.KeepAsync(Chat, Webhook, time.GetUtcNow().AddMinutes(90), Cancellation));

        time.Advance(TimeSpan.FromMinutes(88));
        Assert.Equal(Webhook, await webhooks.FindAsync(Chat, Cancellation));
        time.Advance(TimeSpan.FromMinutes(1));
        Assert.Null(await webhooks.FindAsync(Chat, Cancellation));
    }

    [Fact]
    public async Task AddressThatHasEnded_IsNotKept() => Assert.False(await Webhooks().KeepAsync(Chat, Webhook, time.GetUtcNow(), Cancellation));

    [Fact]
    public async Task AddressThatDingTalkNoLongerTakes_IsForgotten_UnlessThereIsANewerOne()
    {
        var webhooks = Webhooks();
        var newer = new Uri("https://oapi.dingtalk.com/robot/sendBySession?session=2");
        await webhooks.KeepAsync(Chat, newer, time.GetUtcNow().AddMinutes(90), Cancellation);

        await webhooks.DropAsync(Chat, Webhook, Cancellation);
        Assert.Equal(newer, await webhooks.FindAsync(Chat, Cancellation));
        await webhooks.DropAsync(Chat, newer, Cancellation);
        Assert.Null(await webhooks.FindAsync(Chat, Cancellation));
    }

    [Fact]
    public async Task GroupAndPersonOfOneId_HaveTheirOwn()
    {
        var webhooks = Webhooks();
        await webhooks.KeepAsync(Chat, Webhook, time.GetUtcNow().AddMinutes(90), Cancellation);

        Assert.Null(await webhooks.FindAsync(Chat with { Kind = ChatKind.Group }, Cancellation));
    }

    [Theory]
    [InlineData("https://oapi.dingtalk.com/robot/sendBySession?session=1", true)]
    [InlineData("https://api.DingTalk.com/x", true)]
    [InlineData("http://oapi.dingtalk.com/x", false)]
    [InlineData("https://oapi.dingtalk.com:8443/x", false)]
    [InlineData("https://dingtalk.com.evil.example/x", false)]
    [InlineData("https://evildingtalk.com/x", false)]
    [InlineData("https://oapi.dingtalk.com@evil.example/x", false)]
    [InlineData("http://169.254.169.254/latest", false)]
    public void AddressIsDingTalks_ByItsHost(string address, bool isDingTalks) => Assert.Equal(isDingTalks, new WebhookHosts(null).IsDingTalks(new Uri(address)));

    [Theory]
    [InlineData("http://127.0.0.1:5099/robot/sendBySession?session=1", true)]
    [InlineData("http://127.0.0.1:5098/robot/sendBySession?session=1", false)]
    [InlineData("https://oapi.dingtalk.com/robot/sendBySession?session=1", false)]
    public void WhereAnotherAddressStandsForDingTalk_OnlyThatOneIsUsed(string address, bool isDingTalks) =>
        Assert.Equal(isDingTalks, new WebhookHosts(new Uri("http://127.0.0.1:5099")).IsDingTalks(new Uri(address)));

    private SessionWebhooks Webhooks() => new(new MemoryCache(time), new WebhookHosts(null), time);
}
