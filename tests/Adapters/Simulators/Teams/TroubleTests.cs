using SalesBot.Simulators;
using SalesBot.Simulators.Teams;

namespace SalesBot.Adapters.Tests.Simulators.Teams;

/// <summary>Limits, conflicts, and answers that are lost.</summary>
public sealed class TroubleTests
{
    [Fact]
    public async Task EightMessagesInASecond_AreTooManyForOneThread_AndNotForTwo()
    {
        await using var company = await Connected.StartAsync();
        for (var sent = 0; sent < 7; sent++)
        {
            Assert.Equal(201, (int?)(await company.SendAsync(company.Person.Chat, Connected.Text("x")))["status"]);
        }

        Assert.Equal((429, "Throttled"), Connected.Refusal(await company.SendAsync(company.Person.Chat, Connected.Text("x"))));
        Assert.Equal(201, (int?)(await company.SendAsync(Connected.Chat, Connected.Text("x")))["status"]);
        company.Time.Advance(TimeSpan.FromSeconds(2));
        Assert.Equal(201, (int?)(await company.SendAsync(company.Person.Chat, Connected.Text("x")))["status"]);
        Assert.Equal(8, company.Person.Sees.Count);
    }

    [Fact]
    public async Task RetryAfter_ComesInSeconds_AsADate_AndNotAtAll()
    {
        await using var company = await Connected.StartAsync(options => options with { Limits = SimulatedLimits.None with { Sends = [(1, TimeSpan.FromSeconds(30))] } });
        await company.SendAsync(company.Person.Chat, Connected.Text("x"));
        var forms = new List<string?>();
        for (var refused = 0; refused < 3; refused++)
        {
            forms.Add((string?)(await company.SendAsync(company.Person.Chat, Connected.Text("x")))["after"]);
        }

        Assert.Equal(["30", "Thu, 01 Jan 2026 00:00:30 GMT", null], forms);
    }

    [Fact]
    public async Task FiftyCallsInASecond_AreTheTenantsLimit()
    {
        await using var company = await Connected.StartAsync(options => options with { Limits = SimulatedLimits.None with { Everything = [(2, TimeSpan.FromSeconds(1))] } });
        await company.SendAsync(company.Person.Chat, Connected.Text("x"));
        await company.SendAsync(Connected.Chat, Connected.Text("x"));
        Assert.Equal((429, "Throttled"), Connected.Refusal(await company.SendAsync(Connected.Channel, Connected.Text("x"))));
    }

    [Fact]
    public async Task SecondWriteWhileOneIsUnderWay_MeetsAConflict()
    {
        await using var company = await Connected.StartAsync(options => options with { Switches = new TeamsSwitches { Conflicts = 1 } });
        company.Simulator.Faults.Add(new FaultRule(TeamsRoutes.Send, FaultKind.Delay) { Delay = TimeSpan.FromSeconds(1), Times = 1 });
        var slow = company.SendAsync(company.Person.Chat, Connected.Text("slow"));
        await company.Time.TimersAsync(1, Connected.Cancellation);
        Assert.Equal((412, "PreconditionFailed"), Connected.Refusal(await company.SendAsync(company.Person.Chat, Connected.Text("fast"))));
        Assert.Equal(201, (int?)(await company.SendAsync(Connected.Chat, Connected.Text("elsewhere")))["status"]);
        company.Time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(201, (int?)(await slow)["status"]);
    }

    [Fact]
    public async Task AcceptedAndThenBroken_IsSeenAllTheSame()
    {
        await using var company = await Connected.StartAsync();
        company.Simulator.Faults.Add(TeamsFaults.BrokenAfterwards(TeamsRoutes.Send, 504, BrokenBody.Empty) with { Times = 1 });
        company.Simulator.Faults.Add(TeamsFaults.LostAfterwards(TeamsRoutes.Send) with { Times = 1 });
        Assert.Equal(504, (int?)(await company.SendAsync(company.Person.Chat, Connected.Text("one")))["status"]);
        await Assert.ThrowsAsync<HttpRequestException>(() => company.SendAsync(company.Person.Chat, Connected.Text("two")));
        Assert.Equal(["one", "two"], company.Person.Sees.Select(message => message.Text));
    }

    [Fact]
    public async Task Broken_IsNotSeen_WhateverTheBody()
    {
        await using var company = await Connected.StartAsync();
        foreach (var body in Enum.GetValues<BrokenBody>())
        {
            company.Simulator.Faults.Add(TeamsFaults.Broken(TeamsRoutes.Send, 503, body) with { Times = 1 });
            Assert.Equal(503, (int?)(await company.SendAsync(company.Person.Chat, Connected.Text("x")))["status"]);
        }

        Assert.Empty(company.Person.Sees);
    }

    [Fact]
    public async Task Redirect_LeadsToATrap_ThatKnowsWhoCameWithAToken()
    {
        await using var company = await Connected.StartAsync();
        company.Simulator.Faults.Add(TeamsFaults.Elsewhere(TeamsRoutes.Send));
        Assert.Equal(307, (int?)(await company.SendAsync(company.Person.Chat, Connected.Text("x")))["status"]);
        Assert.Empty(company.Simulator.Log.Trapped);
        await company.CallAsync(HttpMethod.Post, company.Simulator.TrapUrl + "v3/conversations", "{}");
        Assert.True(Assert.Single(company.Simulator.Log.Trapped).HasToken);
    }

    [Fact]
    public async Task RevokedToken_MakesOneCallFail()
    {
        await using var company = await Connected.StartAsync();
        company.Simulator.Faults.Add(new FaultRule(TeamsRoutes.Send, FaultKind.RevokedToken) { Times = 1 });
        Assert.Equal(401, (int?)(await company.SendAsync(company.Person.Chat, Connected.Text("x")))["status"]);
        await company.RenewTokenAsync();
        Assert.Equal(201, (int?)(await company.SendAsync(company.Person.Chat, Connected.Text("x")))["status"]);
    }

    [Fact]
    public async Task AnonymousSimulator_AsksForNoToken_AndMindsOne()
    {
        await using var company = await Connected.StartAsync(options => options with { IsAnonymous = true });
        Assert.Equal(201, (int?)(await company.CallAsync(HttpMethod.Post, $"v3/conversations/{Connected.Part(company.Person.Chat)}/activities", Connected.Text("x"), ""))["status"]);
        Assert.Empty(company.Simulator.Log.Violations);
        await company.SendAsync(company.Person.Chat, Connected.Text("x"));
        Assert.Single(company.Simulator.Log.Violations);
        await company.Person.WritesAsync("hi", cancellationToken: Connected.Cancellation);
        Assert.False(company.Product.Headers[0].ContainsKey("Authorization"));
        Assert.Equal("true", company.Product.Headers[0]["x-ms-agents-playground"]);
    }
}
