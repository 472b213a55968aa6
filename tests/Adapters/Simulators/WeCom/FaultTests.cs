using SalesBot.Simulators;
using SalesBot.Simulators.WeCom;

namespace SalesBot.Adapters.Tests.Simulators.WeCom;

/// <summary>Calls that go wrong as a test plans it.</summary>
public sealed class FaultTests
{
    private const string Send = "/cgi-bin/message/send";

    [Fact]
    public async Task ErrorCode_ComesWithoutEffect_AsOftenAsPlanned()
    {
        await using var company = await Connected.StartAsync();
        company.Simulator.Faults.Add(new FaultRule(Send, FaultKind.ErrorCode) { Code = -1, Times = 1 });
        Assert.Equal(-1, Connected.Code(await company.SendTextAsync("zhangsan", "hi")));
        Assert.Equal(0, Connected.Code(await company.SendTextAsync("zhangsan", "hi")));
        Assert.Single(company.Simulator.Member("zhangsan").Sees);
    }

    [Theory]
    [InlineData(FaultKind.Reset)]
    [InlineData(FaultKind.ServerError)]
    [InlineData(FaultKind.Truncated)]
    public async Task LostAnswer_HasItsEffectAllTheSame(FaultKind kind)
    {
        await using var company = await Connected.StartAsync();
        company.Simulator.Faults.Add(new FaultRule(Send, kind) { AfterEffect = true, Times = 1 });
        await Assert.ThrowsAnyAsync<Exception>(() => company.SendTextAsync("zhangsan", "hi"));
        Assert.Single(company.Simulator.Member("zhangsan").Sees);
    }

    [Theory]
    [InlineData(FaultKind.Reset)]
    [InlineData(FaultKind.ServerError)]
    public async Task LostCall_HasNoEffect(FaultKind kind)
    {
        await using var company = await Connected.StartAsync();
        company.Simulator.Faults.Add(new FaultRule("*", kind));
        await Assert.ThrowsAnyAsync<Exception>(() => company.SendTextAsync("zhangsan", "hi"));
        company.Simulator.Faults.Clear();
        Assert.Empty(company.Simulator.Member("zhangsan").Sees);
    }

    [Fact]
    public async Task RevokedToken_IsRefusedAndStaysSo()
    {
        await using var company = await Connected.StartAsync();
        company.Simulator.Faults.Add(new FaultRule(Send, FaultKind.RevokedToken) { Times = 1 });
        Assert.Equal(40014, Connected.Code(await company.SendTextAsync("zhangsan", "hi")));
        Assert.Equal(40014, Connected.Code(await company.SendTextAsync("zhangsan", "hi")));
    }

    [Fact]
    public async Task Delay_IsByTheSimulatorsClock()
    {
        await using var company = await Connected.StartAsync();
        company.Simulator.Faults.Add(new FaultRule(Send, FaultKind.Delay) { Delay = TimeSpan.FromHours(1) });
        var sending = company.SendTextAsync("zhangsan", "hi");
        await company.Time.TimersAsync(1, Connected.Cancellation);
        Assert.False(sending.IsCompleted);
        company.Time.Advance(TimeSpan.FromHours(1));
        Assert.Equal(0, Connected.Code(await sending));
    }

    [Fact]
    public async Task TooManyCallsAtOnce_AreRefused()
    {
        await using var company = await Connected.StartAsync(options => options with { Limits = new SimulatedLimits { ApiAtOnce = 1 } });
        company.Simulator.Faults.Add(new FaultRule(Send, FaultKind.Delay) { Delay = TimeSpan.FromSeconds(1), Times = 1 });
        var first = company.SendTextAsync("zhangsan", "one");
        await company.Time.TimersAsync(1, Connected.Cancellation);
        Assert.Equal(45033, Connected.Code(await company.SendTextAsync("zhangsan", "two")));
        company.Time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(0, Connected.Code(await first));
    }

    [Fact]
    public void SameSeed_StrikesAlike()
    {
        Assert.Equal(Strikes(new FaultPlan(7)), Strikes(new FaultPlan(7)));

        static List<bool> Strikes(FaultPlan plan)
        {
            plan.Add(new FaultRule("*", FaultKind.Reset) { Probability = 0.3 });
            return [.. Enumerable.Range(0, 100).Select(_ => plan.Strike("/x") is not null)];
        }
    }
}
