using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.WeCom.Protocol.AiBot.LongConnection;

namespace SalesBot.Adapters.Tests.WeCom.LongConnection;

/// <summary>Who has the connection, and what becomes of it when it breaks.</summary>
public sealed class HoldingTests
{
    private static readonly TimeSpan LookInterval = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan RenewEvery = TimeSpan.FromSeconds(10);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task SecondNode_LeavesTheRobotToTheFirst_AndTakesOverWhenItStops()
    {
        await using var company = await LongCompany.StartAsync();
        var first = await company.ConnectAsync();
        var second = await company.AddAsync("second");
        await company.Time.SleepsAsync(LookInterval, 1);
        Assert.Empty(first.Platform.ServedElsewhere);
        Assert.NotEmpty(second.Platform.ServedElsewhere);

        await first.StopAsync();
        company.Time.Advance(LookInterval);
        await second.Log.WhenAsync(LongCompany.Made);

        Assert.Empty(second.Platform.ServedElsewhere);
        Assert.NotEmpty(first.Platform.ServedElsewhere);
        var message = await company.SaysAsync(second, "zhangsan", "你好");
        Assert.IsType<SendOutcome.Accepted>(await second.SendAsync(LongCompany.Reply(message, "你好")));
        Assert.Equal(0, first.Log.Count(LongCompany.Replaced));
    }

    [Fact]
    public async Task NodeWhoseConnectionAnotherTook_GivesItsLeaseUp_AndDoesNotTakeItBack()
    {
        await using var company = await LongCompany.StartAsync();
        var node = await company.ConnectAsync();
        var stranger = await company.AddAsync("stranger", new SharedLeases(company.Time));
        await stranger.Log.WhenAsync(LongCompany.Made);
        await node.Log.WhenAsync(LongCompany.Replaced);

        Assert.Null(company.Leases.Holder);
        Assert.NotEmpty(node.Platform.ServedElsewhere);
        await company.Time.SleepsAsync(TimeSpan.FromMinutes(10), 1);
        company.Time.Advance(TimeSpan.FromMinutes(1));
        await company.SaysAsync(stranger, "zhangsan", "你好");
        Assert.Equal((1, 1), (node.Log.Count(LongCompany.Made), stranger.Log.Count(LongCompany.Made)));
    }

    [Fact]
    public async Task NodeThatLosesItsLease_ClosesTheConnection()
    {
        await using var company = await LongCompany.StartAsync();
        var node = await company.ConnectAsync();
        await company.Time.SleepsAsync(RenewEvery, 1);

        company.Leases.GiveTo("another");
        company.Time.Advance(RenewEvery);
        await company.Bot.DisconnectedAsync(Cancellation);

        Assert.Equal("another", company.Leases.Holder);
        await company.Time.SleepsAsync(LookInterval, 1);
        Assert.NotEmpty(node.Platform.ServedElsewhere);
    }

    [Fact]
    public async Task NodeThatCannotRenewItsLease_ClosesTheConnectionBeforeAnotherMayHaveIt()
    {
        await using var company = await LongCompany.StartAsync();
        await company.ConnectAsync();
        await company.Time.SleepsAsync(RenewEvery, 1);

        company.Leases.IsUnavailable = true;
        company.Time.Advance(RenewEvery * 2);
        await company.Bot.DisconnectedAsync(Cancellation);

        Assert.Equal("first", company.Leases.Holder);
    }

    [Fact]
    public async Task LostConnection_IsMadeAgain()
    {
        await using var company = await LongCompany.StartAsync();
        var node = await company.ConnectAsync();

        company.Bot.BreaksConnection();
        await node.Log.WhenAsync(LongCompany.Lost);
        Assert.True(Assert.IsType<SendOutcome.Deferred>(await node.SendAsync(LongCompany.Notice("aibot:zhangsan", "早上好"))).IsQuota);
        await company.Time.AdvanceAfterAsync(IsFirstWait, TimeSpan.FromSeconds(1));
        await node.Log.WhenAsync(LongCompany.Made, 2);

        var message = await company.SaysAsync(node, "zhangsan", "你好");
        Assert.IsType<SendOutcome.Accepted>(await node.SendAsync(LongCompany.Reply(message, "你好")));
    }

    [Fact]
    public async Task ConnectionThatOnlySeemsToLive_IsMadeAgainAfterTwoPings()
    {
        await using var company = await LongCompany.StartAsync();
        var node = await company.ConnectAsync();
        await company.Time.SleepsAsync(OpenConnection.PingInterval, 1);
        company.Bot.LeavesConnectionHalfOpen();

        for (var ping = 0; ping < 2; ping++)
        {
            var before = company.Time.Sleeps(OpenConnection.Patience);
            company.Time.Advance(OpenConnection.PingInterval - (ping * OpenConnection.Patience));
            await company.Time.SleepsAsync(OpenConnection.Patience, before + 1);
            company.Time.Advance(OpenConnection.Patience);
        }

        await node.Log.WhenAsync(LongCompany.Lost);
        await company.Time.AdvanceAfterAsync(IsFirstWait, TimeSpan.FromSeconds(1));
        await node.Log.WhenAsync(LongCompany.Made, 2);
        await company.SaysAsync(node, "zhangsan", "你好");
    }

    [Fact]
    public async Task AnswerThatGotNoAcknowledgement_IsShownOnceWhenItIsRepeated()
    {
        await using var company = await LongCompany.StartAsync();
        var node = await company.ConnectAsync();
        var message = await company.SaysAsync(node, "zhangsan", "你好");
        company.Bot.LeavesConnectionHalfOpen();
        var before = company.Time.Sleeps(OpenConnection.Patience);

        var sending = node.SendAsync(LongCompany.Reply(message, "你好"));
        await company.Time.SleepsAsync(OpenConnection.Patience, before + 1);
        company.Time.Advance(OpenConnection.Patience);
        Assert.IsType<SendOutcome.Unknown>(await sending);
        company.Bot.BreaksConnection();
        await node.Log.WhenAsync(LongCompany.Lost);
        await company.Time.AdvanceAfterAsync(IsFirstWait, TimeSpan.FromSeconds(1));
        await node.Log.WhenAsync(LongCompany.Made, 2);
        Assert.IsType<SendOutcome.Accepted>(await node.SendAsync(LongCompany.Reply(message, "你好")));
        Assert.IsType<SendOutcome.Accepted>(await node.SendAsync(LongCompany.Reply(message, "你好")));

        Assert.Equal("你好", Assert.Single(company.Bot.Sees("zhangsan")).Text.TrimEnd());
    }

    [Fact]
    public async Task RobotThatIsNotLetIn_TriesFiveTimes_ThenTellsOperatorsOnce()
    {
        await using var company = await LongCompany.StartAsync();
        var node = await company.AddAsync("first", secret: "of-another-robot");
        for (var attempt = 1; attempt < LongConnectionClient.MostRefusals; attempt++)
        {
            await node.Log.WhenAsync(LongCompany.Lost, attempt);
            var longest = TimeSpan.FromSeconds(1 << (attempt - 1));
            await company.Time.AdvanceAfterAsync(slept => slept >= longest / 2 && slept <= longest, longest);
        }

        await node.Log.WhenAsync(LongCompany.Refused);
        await company.Time.SleepsAsync(TimeSpan.FromMinutes(10), 1);

        Assert.Equal(LongConnectionClient.MostRefusals, company.Simulator.Log.Refusals.Length);
        Assert.Equal(1, node.Log.Count(LongCompany.Refused));
        Assert.Null(company.Leases.Holder);
        Assert.Empty(node.Platform.ServedElsewhere);
        Assert.IsType<SendOutcome.Unreachable>(await node.SendAsync(LongCompany.Notice("aibot:zhangsan", "早上好")));
        Assert.All(node.Log.Lines, line => Assert.DoesNotContain("of-another-robot", line));
    }

    [Fact]
    public async Task NodeThatStops_ClosesTheConnection_AndGivesItsLeaseBack()
    {
        await using var company = await LongCompany.StartAsync();
        var node = await company.ConnectAsync();

        await node.StopAsync();
        await company.Bot.DisconnectedAsync(Cancellation);

        Assert.Null(company.Leases.Holder);
        Assert.True(Assert.IsType<SendOutcome.Deferred>(await node.SendAsync(LongCompany.Notice("aibot:zhangsan", "早上好"))).IsQuota);
        Assert.Equal(0, node.Log.Count(LongCompany.Lost));
    }

    private static bool IsFirstWait(TimeSpan slept) => slept >= TimeSpan.FromSeconds(0.5) && slept <= TimeSpan.FromSeconds(1);
}
