using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.DingTalk.Mapping;
using SalesBot.Adapters.Tests.Common.Sending;
using SalesBot.Simulators;
using SalesBot.Simulators.DingTalk;

namespace SalesBot.Adapters.Tests.DingTalk.Sending;

public sealed class StormTests
{
    private const int Members = 100;
    private const int Messages = 500;

    [Fact]
    public async Task PushesThroughAStormOfFaults_AreNeverSeenTwiceAndEachSaysWhatBecameOfIt()
    {
        await using var dingTalk = await ConnectedDingTalk.StartAsync(Company);
        BreakAThirdOfTheCalls(dingTalk.Simulator.Faults, ConnectedDingTalk.BatchSend);
        var outbox = new ManualOutbox(dingTalk.Platform, dingTalk.Time);
        for (var number = 0; number < Messages; number++)
        {
            outbox.Add(Say.Notice(DingTalkChat.WithPerson($"rep{number % Members}"), $"第 #{number}# 条：跟进客户", $"brief/2026-03-11/{number}"));
        }

        await outbox.DrainAsync(TestContext.Current.CancellationToken);

        var sightings = Enumerable.Range(0, Members)
            .SelectMany(number => dingTalk.Simulator.Screens.FromBot(ChatKey.Person($"rep{number}")))
            .GroupBy(message => message.Text.Split('#')[1])
            .ToDictionary(group => group.Key, group => group.Count());
        var accepted = outbox.Ended.Where(ended => ended.Outcome is SendOutcome.Accepted).Select(ended => ended.Message.Text.Split('#')[1]).ToList();

        // A push that may have been taken is not said again: some stay unknown, and of all others it is known.
        Assert.All(sightings.Values, count => Assert.Equal(1, count));
        Assert.All(accepted, number => Assert.Equal(1, sightings[number]));
        Assert.Equal(Messages, outbox.Ended.Count);
        Assert.All(outbox.Ended, ended => Assert.True(ended.Outcome is SendOutcome.Accepted or SendOutcome.Unknown, ManualOutbox.ReasonOf(ended.Outcome)));
        Assert.All(outbox.Ended, ended => Assert.True(ended.Outcome is SendOutcome.Accepted || ManualOutbox.ReasonOf(ended.Outcome).Length > 0));
        Assert.InRange(accepted.Count, Messages / 2, Messages);
    }

    [Fact]
    public async Task CardsThroughAStormOfFaults_AreEachSeenOnce()
    {
        await using var dingTalk = await ConnectedDingTalk.WithCardsAsync(Company);
        BreakAThirdOfTheCalls(dingTalk.Simulator.Faults, ConnectedDingTalk.CreateCard);
        var outbox = new ManualOutbox(dingTalk.Platform, dingTalk.Time);
        for (var number = 0; number < Members; number++)
        {
            outbox.Add(Say.Warning(DingTalkChat.WithPerson($"rep{number}"), $"warning/{number}"));
        }

        await outbox.DrainAsync(TestContext.Current.CancellationToken);

        Assert.All(outbox.Ended, ended => Assert.IsType<SendOutcome.Accepted>(ended.Outcome));
        Assert.All(Enumerable.Range(0, Members), number => Assert.Single(dingTalk.Simulator.Screens.FromBot(ChatKey.Person($"rep{number}"))));
    }

    private static DingTalkSimulatorOptions Company(DingTalkSimulatorOptions options) => options with
    {
        Members = [.. Enumerable.Range(0, Members).Select(number => new SimulatedMember($"rep{number}", $"销售{number}"))],
        Limits = options.Limits with { CallsPerMonth = 100_000 },
    };

    private static void BreakAThirdOfTheCalls(FaultPlan faults, string send)
    {
        faults.Add(new FaultRule(send, FaultKind.ErrorCode) { Word = "Forbidden.AccessDenied.QpsLimitForAppkeyAndApi", Status = 403, Probability = 0.1 });
        faults.Add(new FaultRule(send, FaultKind.ErrorCode) { Word = "system.busy", Status = 429, Probability = 0.05 });
        faults.Add(new FaultRule(send, FaultKind.ServerError) { Probability = 0.03 });
        faults.Add(new FaultRule(send, FaultKind.ServerError) { Probability = 0.03, AfterEffect = true });
        faults.Add(new FaultRule(send, FaultKind.Reset) { Probability = 0.03 });
        faults.Add(new FaultRule(send, FaultKind.Reset) { Probability = 0.03, AfterEffect = true });
        faults.Add(new FaultRule(send, FaultKind.Truncated) { Probability = 0.03 });
        faults.Add(new FaultRule(send, FaultKind.Xml) { Probability = 0.02, AfterEffect = true });
        faults.Add(new FaultRule(send, FaultKind.ErrorCode) { Word = "InvalidAuthentication", Status = 400, Probability = 0.05 });
        faults.Add(new FaultRule(send, FaultKind.RevokedToken) { Probability = 0.01 });
        faults.Add(new FaultRule("/v1.0/oauth2/accessToken", FaultKind.ServerError) { Probability = 0.1 });
    }
}
