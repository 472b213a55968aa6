using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Teams.Mapping;
using SalesBot.Adapters.Tests.Common.Sending;
using SalesBot.Simulators;
using SalesBot.Simulators.Teams;

namespace SalesBot.Adapters.Tests.Teams.Sending;

public sealed class StormTests
{
    private const int Members = 300;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task BriefToThreeHundred_ThroughAStormOfFaults_IsNeverSeenTwiceAndEachSaysWhatBecameOfIt()
    {
        await using var teams = await ConnectedTeams.StartAsync(Company);
        foreach (var person in teams.Simulator.Options.People)
        {
            await teams.KeepAsync(TeamsChat.WithPerson(person.ObjectId), teams.Personal(person.ObjectId));
        }

        ThrottleAThirdAndBreakMore(teams.Simulator.Faults);
        var outbox = new ManualOutbox(teams.Platform, teams.Time);
        foreach (var person in teams.Simulator.Options.People)
        {
            outbox.Add(Say.Warning(TeamsChat.WithPerson(person.ObjectId), $"brief/2026-03-11/{person.ObjectId}"));
        }

        await outbox.DrainAsync(Cancellation);

        var sightings = outbox.Ended.Select(ended => (ended.Outcome, Seen: teams.Simulator.Person(ended.Message.Chat.Id).Sees.Count)).ToList();

        // A brief that may have been taken is not said again: some stay unknown, and of all others it is known.
        Assert.Equal(Members, sightings.Count);
        Assert.All(sightings, brief => Assert.InRange(brief.Seen, 0, 1));
        Assert.All(sightings.Where(brief => brief.Outcome is SendOutcome.Accepted), brief => Assert.Equal(1, brief.Seen));
        Assert.All(sightings, brief => Assert.True(brief.Outcome is SendOutcome.Accepted or SendOutcome.Unknown, ManualOutbox.ReasonOf(brief.Outcome)));
        Assert.Contains(sightings, brief => brief is { Outcome: SendOutcome.Unknown, Seen: 1 });
        Assert.Contains(sightings, brief => brief is { Outcome: SendOutcome.Unknown, Seen: 0 });
        Assert.InRange(sightings.Count(brief => brief.Outcome is SendOutcome.Accepted), Members * 3 / 4, Members);
        Assert.InRange(teams.Simulator.Log.Refusals.Count(refusal => refusal.Status == 429), Members / 4, int.MaxValue);
        Assert.Empty(teams.Simulator.Log.Violations);
    }

    [Fact]
    public async Task BriefToThreeHundredWithoutFaults_IsDeliveredToAll_WithinTheLimits()
    {
        await using var teams = await ConnectedTeams.StartAsync(Company);
        var outbox = new ManualOutbox(teams.Platform, teams.Time);
        foreach (var person in teams.Simulator.Options.People)
        {
            await teams.KeepAsync(TeamsChat.WithPerson(person.ObjectId), teams.Personal(person.ObjectId));
            outbox.Add(Say.Warning(TeamsChat.WithPerson(person.ObjectId), $"brief/2026-03-11/{person.ObjectId}"));
        }

        await outbox.DrainAsync(Cancellation);

        Assert.All(outbox.Ended, ended => Assert.IsType<SendOutcome.Accepted>(ended.Outcome));
        Assert.All(teams.Simulator.Options.People, person => Assert.Single(teams.Simulator.Person(person.ObjectId).Sees));
        Assert.Empty(teams.Simulator.Log.Refusals);
    }

    [Fact]
    public async Task CardsChangedThroughAStormOfFaults_AreEachChanged()
    {
        await using var teams = await ConnectedTeams.StartAsync(options => Company(options) with { People = [.. Company(options).People.Take(100)] });
        var outbox = new ManualOutbox(teams.Platform, teams.Time);
        foreach (var person in teams.Simulator.Options.People)
        {
            var chat = TeamsChat.WithPerson(person.ObjectId);
            await teams.KeepAsync(chat, teams.Personal(person.ObjectId));
            var card = await SendAsync(teams, Say.Warning(chat, $"warning/{person.ObjectId}"));
            outbox.Add(Say.Outcome(chat, card, $"reply/Teams/{person.ObjectId}/0"));
        }

        BreakUpdates(teams.Simulator.Faults);
        await outbox.DrainAsync(Cancellation);

        Assert.All(outbox.Ended, ended => Assert.IsType<SendOutcome.Accepted>(ended.Outcome));
        Assert.All(teams.Simulator.Options.People, person => Assert.Contains("已催办", teams.Simulator.Person(person.ObjectId).Sees[^1].Text));
    }

    private static async Task<string> SendAsync(ConnectedTeams teams, OutgoingMessage message)
    {
        while (true)
        {
            switch (await teams.SendAsync(message))
            {
                case SendOutcome.Accepted { PlatformMessageId: { } id }:
                    return id;
                case SendOutcome.Deferred { IsQuota: true } full:
                    teams.Time.Advance(full.After);
                    break;
                case var outcome:
                    throw new InvalidOperationException(ManualOutbox.ReasonOf(outcome));
            }
        }
    }

    private static TeamsSimulatorOptions Company(TeamsSimulatorOptions options) => options with
    {
        People = [.. Enumerable.Range(0, Members).Select(number => new SimulatedPerson($"b7c1d2e3-0000-4aaa-9bbb-{number:000000000000}", $"销售{number}"))],
        GroupChats = ImmutableArray<SimulatedGroupChat>.Empty,
        Teams = ImmutableArray<SimulatedTeam>.Empty,
    };

    private static void ThrottleAThirdAndBreakMore(FaultPlan faults)
    {
        Add(TeamsFaults.Throttled(TeamsRoutes.Send, TimeSpan.FromSeconds(20)), 0.2);
        Add(TeamsFaults.Throttled(TeamsRoutes.Send), 0.1);
        Add(TeamsFaults.ThrottledUntil(TeamsRoutes.Send, ConnectedTeams.Start.AddSeconds(30)), 0.1);
        Add(TeamsFaults.LostAfterwards(TeamsRoutes.Send), 0.03);
        Add(new FaultRule(TeamsRoutes.Send, FaultKind.Reset), 0.03);
        Add(TeamsFaults.BrokenAfterwards(TeamsRoutes.Send, 504, BrokenBody.Page), 0.03);
        Add(TeamsFaults.Broken(TeamsRoutes.Send, 503, BrokenBody.Empty), 0.03);
        Add(TeamsFaults.Conflict(TeamsRoutes.Send), 0.05);
        Add(TeamsFaults.NoConversation(TeamsRoutes.Send) with { Times = 1 }, 1);
        Add(new FaultRule(TeamsRoutes.Send, FaultKind.RevokedToken), 0.03);
        Add(TeamsFaults.Broken(TeamsRoutes.Token), 0.2);

        void Add(FaultRule rule, double probability) => faults.Add(rule with { Probability = probability });
    }

    private static void BreakUpdates(FaultPlan faults)
    {
        Add(TeamsFaults.Throttled(TeamsRoutes.Update, TimeSpan.FromSeconds(3)), 0.2);
        Add(TeamsFaults.LostAfterwards(TeamsRoutes.Update), 0.05);
        Add(new FaultRule(TeamsRoutes.Update, FaultKind.Reset), 0.05);
        Add(TeamsFaults.BrokenAfterwards(TeamsRoutes.Update, 500), 0.03);
        Add(TeamsFaults.Broken(TeamsRoutes.Update), 0.05);
        Add(TeamsFaults.NoActivity(TeamsRoutes.Update), 0.03);
        Add(TeamsFaults.Conflict(TeamsRoutes.Update), 0.05);

        void Add(FaultRule rule, double probability) => faults.Add(rule with { Probability = probability });
    }
}
