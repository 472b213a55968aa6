using SalesBot.Adapters.Common.Wire.Tokens;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Tests.WeCom.Sending;
using SalesBot.Adapters.WeCom.Protocol.Api.Tokens;
using SalesBot.Simulators;

namespace SalesBot.Adapters.Tests.WeCom.Api;

public sealed class AccessTokensTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Twenty_ThatFindNoTokenTogether_FetchOne()
    {
        await using var wecom = await ConnectedWeCom.StartAsync();

        await SendTwentyAsync(wecom, "a");

        Assert.Equal(1, wecom.Calls("gettoken"));
    }

    [Fact]
    public async Task Twenty_ThatFindItExpiredTogether_FetchOneMore()
    {
        await using var wecom = await ConnectedWeCom.StartAsync();
        await SendTwentyAsync(wecom, "a");
        wecom.Time.Advance(TimeSpan.FromHours(3));

        await SendTwentyAsync(wecom, "b");

        Assert.Equal(2, wecom.Calls("gettoken"));
    }

    [Fact]
    public async Task Twenty_WhoseTokenIsRefusedTogether_FetchOneMoreAndAreAllSent()
    {
        await using var wecom = await ConnectedWeCom.StartAsync();
        await SendTwentyAsync(wecom, "a");
        wecom.Simulator.RevokeTokens();

        await SendTwentyAsync(wecom, "b");

        Assert.Equal(2, wecom.Calls("gettoken"));
    }

    [Fact]
    public async Task Token_IsReplacedFiveMinutesBeforeItsEnd()
    {
        await using var wecom = await ConnectedWeCom.StartAsync();
        await wecom.SendAsync(Say.To("zhangsan", "1", "1"));

        wecom.Time.Advance(TimeSpan.FromSeconds(7200 - 301));
        await wecom.SendAsync(Say.To("zhangsan", "2", "2"));
        Assert.Equal(1, wecom.Calls("gettoken"));

        wecom.Time.Advance(TimeSpan.FromSeconds(2));
        await wecom.SendAsync(Say.To("zhangsan", "3", "3"));
        Assert.Equal(2, wecom.Calls("gettoken"));
    }

    [Fact]
    public async Task OtherNode_UsesTheTokenThatIsThere()
    {
        await using var wecom = await ConnectedWeCom.StartAsync();
        var other = wecom.AnotherNode();

        await wecom.SendAsync(Say.To("zhangsan", "1", "1"));
        await other.SendAsync(Say.To("zhangsan", "2", "2"));

        Assert.Equal(1, wecom.Calls("gettoken"));
    }

    [Fact]
    public async Task NodeWhoseTokenWasRevoked_TakesTheOneThatAnotherNodeFetchedSince()
    {
        await using var wecom = await ConnectedWeCom.StartAsync();
        var other = wecom.AnotherNode();
        await wecom.SendAsync(Say.To("zhangsan", "1", "1"));
        await other.SendAsync(Say.To("zhangsan", "2", "2"));
        wecom.Simulator.RevokeTokens();

        await wecom.SendAsync(Say.To("zhangsan", "3", "3"));
        Assert.IsType<SendOutcome.Accepted>(await other.SendAsync(Say.To("zhangsan", "4", "4")));

        Assert.Equal(2, wecom.Calls("gettoken"));
    }

    [Fact]
    public async Task TokenRefusedTwice_PutsTheMessageOff()
    {
        await using var wecom = await ConnectedWeCom.StartAsync();
        wecom.Break("message/send", FaultKind.RevokedToken);

        var outcome = await wecom.SendAsync(Say.To("zhangsan", "1"));

        Assert.IsType<SendOutcome.Deferred>(outcome);
        Assert.Equal(2, wecom.Calls("message/send"));
    }

    [Fact]
    public async Task WrongSecret_IsToldOnceAndNotTriedForEachMessage()
    {
        await using var wecom = await ConnectedWeCom.StartAsync(settings: new() { ["Secret"] = "wrong-secret" });

        for (var number = 0; number < 10; number++)
        {
            var outcome = Assert.IsType<SendOutcome.Refused>(await wecom.SendAsync(Say.To("zhangsan", $"{number}", $"{number}")));
            Assert.Contains("WeCom:Secret is wrong", outcome.Reason);
        }

        Assert.Equal(1, wecom.Calls("gettoken"));
        Assert.Single(wecom.Log.Of(291));
    }

    [Fact]
    public async Task NoLogLine_HoldsASecret()
    {
        await using var wecom = await ConnectedWeCom.StartAsync();
        await wecom.SendAsync(Say.To("zhangsan", "1"));
        wecom.Break("message/send", FaultKind.ErrorCode, code: 60020);
        await wecom.SendAsync(Say.To("zhangsan", "2", "2"));
        var token = await wecom.Get<ITokenStore>().FindAsync(wecom.Get<TokenSource>().Name, Cancellation);

        Assert.NotNull(token);
        Assert.NotEmpty(wecom.Log.Lines);
        Assert.All(wecom.Log.Lines, line =>
        {
            Assert.DoesNotContain(token.Value, line);
            Assert.DoesNotContain(wecom.Simulator.Options.App.Secret, line);
        });
    }

    private static async Task SendTwentyAsync(ConnectedWeCom wecom, string round)
    {
        string[] members = ["zhangsan", "lisi", "wangwu"];
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 20).Select(number => wecom.SendAsync(Say.To(members[number % 3], $"{round}{number}", $"{round}{number}"))));
        Assert.All(outcomes, outcome => Assert.IsType<SendOutcome.Accepted>(outcome));
    }
}
