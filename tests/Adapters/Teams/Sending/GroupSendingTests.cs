using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Teams.Mapping;
using SalesBot.Simulators.Teams;

namespace SalesBot.Adapters.Tests.Teams.Sending;

public sealed class GroupSendingTests
{
    [Fact]
    public async Task GroupChat_ReadsWhatIsSaidThere()
    {
        await using var teams = await ConnectedTeams.StartAsync();

        Assert.IsType<SendOutcome.Accepted>(await teams.SendAsync(Say.Warning(Say.Group)));

        Assert.Single(teams.Simulator.Person(ConnectedTeams.Li).SeesIn(ConnectedTeams.Group));
        Assert.Empty(teams.Simulator.Log.Violations);
    }

    [Fact]
    public async Task PersonWhoIsCalledByName_IsToldOfIt()
    {
        await using var teams = await ConnectedTeams.StartAsync();

        Assert.IsType<SendOutcome.Accepted>(await teams.SendAsync(Say.Notice(Say.Group, "华光该跟进了").Mentioning(ConnectedTeams.Zhang, "张伟")));

        var seen = Assert.Single(teams.Simulator.Person(ConnectedTeams.Li).SeesIn(ConnectedTeams.Group));
        Assert.Equal([ConnectedTeams.Zhang], seen.Mentions);
        Assert.Contains(teams.Simulator.Person(ConnectedTeams.Zhang).AccountId, seen.Content.GetRawText());
        Assert.Empty(teams.Simulator.Log.Violations);
    }

    [Fact]
    public async Task PersonWhoIsCalledByNameInACard_IsToldOfIt()
    {
        await using var teams = await ConnectedTeams.StartAsync();

        Assert.IsType<SendOutcome.Accepted>(await teams.SendAsync(Say.Warning(Say.Group).Mentioning(ConnectedTeams.Zhang, "张伟")));

        Assert.Equal([ConnectedTeams.Zhang], Assert.Single(teams.Simulator.Person(ConnectedTeams.Li).SeesIn(ConnectedTeams.Group)).Mentions);
        Assert.Empty(teams.Simulator.Log.Violations);
    }

    [Fact]
    public async Task AnswerInAChannel_StandsInTheThreadOfWhatItAnswers()
    {
        await using var teams = await ConnectedTeams.StartAsync();
        var thread = teams.WritesInChannel(ConnectedTeams.Zhang, "华光多少了");
        var answered = TeamsMessageId.Of("1", thread);

        Assert.IsType<SendOutcome.Accepted>(await teams.SendAsync(Say.In(Say.Channel, "38万", ReplyKey.Of(TeamsChat.Platform, answered.ToString(), 0))));

        Assert.Equal(TeamsChat.ThreadOf(thread), Assert.Single(teams.Simulator.Person(ConnectedTeams.Li).SeesIn(ConnectedTeams.Channel)).Root);
    }

    [Fact]
    public async Task ReportInAChannel_IsAPostOfItsOwn()
    {
        await using var teams = await ConnectedTeams.StartAsync();

        Assert.IsType<SendOutcome.Accepted>(await teams.SendAsync(Say.Warning(Say.Channel, "battle-report/2026-03-11")));

        var seen = Assert.Single(teams.Simulator.Person(ConnectedTeams.Li).SeesIn(ConnectedTeams.Channel));
        Assert.Equal(seen.Id, seen.Root);
    }

    [Fact]
    public async Task AnswerToAThreadThatIsNoMore_StandsInTheChannel_AndTheChannelIsStillWrittenTo()
    {
        await using var teams = await ConnectedTeams.StartAsync();
        var answered = TeamsMessageId.Of("1", ConnectedTeams.Channel + ";messageid=1700000000000");
        var message = Say.In(Say.Channel, "38万", ReplyKey.Of(TeamsChat.Platform, answered.ToString(), 0));

        Assert.IsType<SendOutcome.Deferred>(await teams.SendAsync(message));
        Assert.IsType<SendOutcome.Accepted>(await teams.SendAsync(message));
        Assert.IsType<SendOutcome.Accepted>(await teams.SendAsync(Say.Notice(Say.Channel, "战报")));

        Assert.Equal(2, teams.Simulator.Person(ConnectedTeams.Li).SeesIn(ConnectedTeams.Channel).Count);
    }

    [Fact]
    public async Task GroupThatTheBotWasTakenOutOf_IsUnreachable()
    {
        await using var teams = await ConnectedTeams.StartAsync(options => options with { GroupChats = [options.GroupChats[0] with { HasApp = false }] });

        Assert.IsType<SendOutcome.Unreachable>(await teams.SendAsync(Say.Notice(Say.Group, "1", "1")));
        Assert.IsType<SendOutcome.Unreachable>(await teams.SendAsync(Say.Notice(Say.Group, "2", "2")));

        Assert.Equal(1, teams.Calls(TeamsRoutes.Send));
    }

    [Fact]
    public async Task SeededChannel_IsWrittenToAtItsAddress()
    {
        await using var teams = await ConnectedTeams.StartAsync();
        var general = TeamsChat.InGroup(TeamsSimulatorOptions.FirstTeam);
        await teams.Store.KeepAsync(general, teams.Simulator.ServiceUrl, TestContext.Current.CancellationToken);

        Assert.IsType<SendOutcome.Accepted>(await teams.SendAsync(Say.Notice(general, "战报")));

        Assert.Single(teams.Simulator.Person(ConnectedTeams.Li).SeesIn(TeamsSimulatorOptions.FirstTeam));
    }

    [Fact]
    public async Task MessagesToOneConversationAtOnce_GoOneAfterTheOther()
    {
        await using var teams = await ConnectedTeams.StartAsync(options => options with { Switches = options.Switches with { Conflicts = 1 } });

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 6).Select(number => teams.SendAsync(Say.Notice(Say.Group, $"{number}", $"notice/{number}"))));

        Assert.All(outcomes, outcome => Assert.IsType<SendOutcome.Accepted>(outcome));
        Assert.Empty(teams.Simulator.Log.Refusals);
    }

    [Fact]
    public async Task WriteOfAnotherNodeAtTheSameMoment_PutsTheMessageOff()
    {
        await using var teams = await ConnectedTeams.StartAsync();
        teams.Break(TeamsFaults.Conflict(TeamsRoutes.Send));
        var message = Say.Notice(Say.Group, "1");

        Assert.IsType<SendOutcome.Deferred>(await teams.SendAsync(message));
        Assert.IsType<SendOutcome.Accepted>(await teams.SendAsync(message));

        Assert.Single(teams.Simulator.Person(ConnectedTeams.Li).SeesIn(ConnectedTeams.Group));
    }
}
