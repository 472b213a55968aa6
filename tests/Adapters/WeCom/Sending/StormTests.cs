using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Tests.Common.Sending;
using SalesBot.Simulators;
using SalesBot.Simulators.WeCom;

namespace SalesBot.Adapters.Tests.WeCom.Sending;

public sealed class StormTests
{
    private const int Members = 200;
    private const int Messages = 1_000;

    [Fact]
    public async Task ThousandMessagesThroughAStormOfFaults_AreEachSeenOnceOrListedWithTheirReason()
    {
        await using var wecom = await ConnectedWeCom.StartAsync(options => options with
        {
            Members = [.. Enumerable.Range(0, Members).Select(number => new SimulatedMember($"rep{number}", $"销售{number}"))],
        });
        BreakAThirdOfTheCalls(wecom.Simulator.Faults);
        var outbox = new ManualOutbox(wecom.Platform, wecom.Time);
        for (var number = 0; number < Messages; number++)
        {
            outbox.Add(Say.To($"rep{number % Members}", $"第 #{number}# 条：跟进客户", $"brief/2026-03-11/{number}"));
        }

        await outbox.DrainAsync(TestContext.Current.CancellationToken);

        var sightings = Enumerable.Range(0, Members)
            .SelectMany(number => wecom.Simulator.Screens.FromBot(ChatKey.App($"rep{number}")))
            .GroupBy(message => message.Text.Split('#')[1])
            .ToDictionary(group => group.Key, group => group.Count());
        var accepted = outbox.Ended.Where(ended => ended.Outcome is SendOutcome.Accepted).Select(ended => ended.Message.Text.Split('#')[1]).ToList();

        // None twice; what is called accepted was seen; what was not is listed, each with a reason.
        Assert.All(sightings.Values, count => Assert.Equal(1, count));
        Assert.All(accepted, number => Assert.Equal(1, sightings[number]));
        Assert.Equal(Messages, outbox.Ended.Count);
        Assert.All(outbox.Ended, ended => Assert.True(ended.Outcome is SendOutcome.Accepted || ManualOutbox.ReasonOf(ended.Outcome).Length > 0));
        Assert.InRange(accepted.Count, Messages - 1, Messages);

        // Nothing came over a limit: what WeCom swallowed were repetitions.
        Assert.All(wecom.Simulator.Log.Drops, drop => Assert.Equal("app", drop.Chat));
    }

    [Fact]
    public async Task MemberWhoGetsAHundredMessagesAtOnce_GetsThemAllOverTheMinutes()
    {
        await using var wecom = await ConnectedWeCom.StartAsync();
        var outbox = new ManualOutbox(wecom.Platform, wecom.Time);
        for (var number = 0; number < 100; number++)
        {
            outbox.Add(Say.To("zhangsan", $"第 {number} 条", $"{number}"));
        }

        await outbox.DrainAsync(TestContext.Current.CancellationToken);

        Assert.Equal(100, wecom.Simulator.Screens.FromBot("app:zhangsan").Count);
        Assert.Empty(wecom.Simulator.Log.Drops);
        Assert.True(wecom.Time.GetUtcNow() - ConnectedWeCom.Start >= TimeSpan.FromMinutes(3));
    }

    private static void BreakAThirdOfTheCalls(FaultPlan faults)
    {
        const string Send = "/cgi-bin/message/send";
        faults.Add(new FaultRule(Send, FaultKind.ErrorCode) { Code = 45009, Probability = 0.15 });
        faults.Add(new FaultRule(Send, FaultKind.ServerError) { Probability = 0.1 });
        faults.Add(new FaultRule(Send, FaultKind.ServerError) { Probability = 0.08, AfterEffect = true });
        faults.Add(new FaultRule(Send, FaultKind.Reset) { Probability = 0.05 });
        faults.Add(new FaultRule(Send, FaultKind.Reset) { Probability = 0.05, AfterEffect = true });
        faults.Add(new FaultRule(Send, FaultKind.Truncated) { Probability = 0.05 });
        faults.Add(new FaultRule(Send, FaultKind.ErrorCode) { Code = 40014, Probability = 0.05 });
        faults.Add(new FaultRule(Send, FaultKind.RevokedToken) { Probability = 0.002 });
        faults.Add(new FaultRule("/cgi-bin/gettoken", FaultKind.ServerError) { Probability = 0.1 });
    }
}
