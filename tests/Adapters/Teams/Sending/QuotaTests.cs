using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Teams.Mapping;
using SalesBot.Simulators.Teams;

namespace SalesBot.Adapters.Tests.Teams.Sending;

public sealed class QuotaTests
{
    [Fact]
    public async Task Limits_AreKeptBeforeTeamsSaysSo()
    {
        await using var teams = await ConnectedTeams.StartAsync();
        for (var number = 0; number < 200; number++)
        {
            var message = Say.Notice(Say.Group, $"{number}", $"notice/{number}");
            while (await teams.SendAsync(message) is SendOutcome.Deferred { IsQuota: true } full)
            {
                teams.Time.Advance(full.After);
            }
        }

        Assert.Equal(200, teams.Simulator.Person(ConnectedTeams.Li).SeesIn(ConnectedTeams.Group).Count);
        Assert.Empty(teams.Simulator.Log.Refusals);
    }

    [Fact]
    public async Task Tenant_IsAskedForLessThanFiftyThingsASecond()
    {
        var people = Enumerable.Range(0, 60).Select(number => new SimulatedPerson($"b7c1d2e3-0000-4aaa-9bbb-1{number:00000000000}", $"销售{number}")).ToList();
        await using var teams = await ConnectedTeams.StartAsync(options => options with { People = [.. people] });
        List<SendOutcome> outcomes = [];
        foreach (var person in people)
        {
            await teams.KeepAsync(TeamsChat.WithPerson(person.ObjectId), teams.Personal(person.ObjectId));
            outcomes.Add(await teams.SendAsync(Say.Notice(TeamsChat.WithPerson(person.ObjectId), "早上好", $"brief/{person.ObjectId}")));
        }

        Assert.Equal(45, outcomes.Count(outcome => outcome is SendOutcome.Accepted));
        Assert.All(outcomes.Skip(45), outcome => Assert.IsType<SendOutcome.Deferred>(outcome));
        Assert.Empty(teams.Simulator.Log.Refusals);
    }

    [Fact]
    public async Task ConversationThatTeamsShut_IsLeftAloneForAsLongAsItSays()
    {
        await using var teams = await ConnectedTeams.StartAsync();
        teams.Break(TeamsFaults.Throttled(TeamsRoutes.Send, TimeSpan.FromSeconds(17)));
        var message = Say.Notice(Say.Group, "1");

        var full = Assert.IsType<SendOutcome.Deferred>(await teams.SendAsync(message));
        Assert.Equal((TimeSpan.FromSeconds(17), true), (full.After, full.IsQuota));

        teams.Time.Advance(TimeSpan.FromSeconds(16));
        Assert.IsType<SendOutcome.Deferred>(await teams.SendAsync(message));
        Assert.Equal(1, teams.Calls(TeamsRoutes.Send));
        Assert.IsType<SendOutcome.Accepted>(await teams.SendAsync(Say.Notice(Say.Zhang, "2", "2")));

        teams.Time.Advance(TimeSpan.FromSeconds(1));
        Assert.IsType<SendOutcome.Accepted>(await teams.SendAsync(message));
    }

    [Fact]
    public async Task ConversationThatTeamsShutUntilAMoment_IsLeftAloneUntilThen()
    {
        await using var teams = await ConnectedTeams.StartAsync();
        teams.Break(TeamsFaults.ThrottledUntil(TeamsRoutes.Send, ConnectedTeams.Start.AddSeconds(40)));

        Assert.Equal(TimeSpan.FromSeconds(40), Assert.IsType<SendOutcome.Deferred>(await teams.SendAsync(Say.Notice(Say.Group, "1"))).After);
    }

    [Fact]
    public async Task MomentThatHasGoneBy_IsNoLeaveToGoOnAtOnce()
    {
        await using var teams = await ConnectedTeams.StartAsync();
        teams.Break(TeamsFaults.ThrottledUntil(TeamsRoutes.Send, ConnectedTeams.Start.AddMinutes(-5)));

        Assert.Equal(TimeSpan.FromSeconds(1), Assert.IsType<SendOutcome.Deferred>(await teams.SendAsync(Say.Notice(Say.Group, "1"))).After);
    }

    [Fact]
    public async Task ConversationThatTeamsShutWithoutSayingForHowLong_IsLeftAloneLongerEachTime()
    {
        await using var teams = await ConnectedTeams.StartAsync();
        teams.Break(TeamsFaults.Throttled(TeamsRoutes.Send), times: 6);
        var message = Say.Notice(Say.Group, "1");
        List<double> waits = [];
        while (await teams.SendAsync(message) is SendOutcome.Deferred { IsQuota: true } full)
        {
            waits.Add(full.After.TotalSeconds);
            teams.Time.Advance(full.After);
        }

        Assert.Equal([2, 4, 8, 16, 30, 30], waits);
        Assert.Empty(teams.Log.Of(292));
    }

    [Fact]
    public async Task CardToBeChanged_WaitsForTheConversationToo()
    {
        await using var teams = await ConnectedTeams.StartAsync();
        var card = Assert.IsType<SendOutcome.Accepted>(await teams.SendAsync(Say.Warning(Say.Group))).PlatformMessageId;
        teams.Break(TeamsFaults.Throttled(TeamsRoutes.Update, TimeSpan.FromSeconds(5)));

        var full = Assert.IsType<SendOutcome.Deferred>(await teams.SendAsync(Say.Outcome(Say.Group, card)));
        Assert.Equal((TimeSpan.FromSeconds(5), true), (full.After, full.IsQuota));

        teams.Time.Advance(TimeSpan.FromSeconds(5));
        Assert.IsType<SendOutcome.Accepted>(await teams.SendAsync(Say.Outcome(Say.Group, card)));
        Assert.Single(teams.Simulator.Person(ConnectedTeams.Li).SeesIn(ConnectedTeams.Group));
    }
}
