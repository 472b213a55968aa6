using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Teams.Mapping;
using SalesBot.Adapters.Teams.Mapping.Sending;
using SalesBot.Adapters.Tests.WeCom.Hosting;
using SalesBot.Simulators.Teams;

namespace SalesBot.Adapters.Tests.Teams.Sending;

/// <summary>People who never wrote to the bot are known from the groups that it is in.</summary>
public sealed class MemberLearningTests
{
    private static readonly ChatAddress Wang = TeamsChat.WithPerson(TeamsSimulatorOptions.ThirdPerson);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task MemberWhoNeverWrote_IsWrittenToOnceTheirGroupWasRead()
    {
        await using var teams = await ConnectedTeams.StartAsync();

        await teams.Get<MemberLearning>().LearnAsync(Say.Channel, Cancellation);

        Assert.IsType<SendOutcome.Accepted>(await teams.SendAsync(Say.Notice(Wang, "今天 3 件")));
        Assert.Single(teams.Simulator.Person(TeamsSimulatorOptions.ThirdPerson).Sees);
    }

    [Fact]
    public async Task AllPagesOfTheMembers_AreRead_AndTheOpenChatsStayAsTheyAre()
    {
        await using var teams = await ConnectedTeams.StartAsync(options => options with { Switches = options.Switches with { MembersOnAPage = 1 } });

        await teams.Get<MemberLearning>().LearnAsync(Say.Group, Cancellation);

        var references = teams.Get<TeamsReferences>();
        Assert.Equal(teams.Personal(ConnectedTeams.Zhang), await references.FindAsync(Say.Zhang, Cancellation));
        Assert.Equal(teams.Seen(TeamsSimulatorOptions.ThirdPerson), await references.FindAsync(Wang, Cancellation));
        Assert.Null(await references.FindAsync(TeamsChat.WithPerson(TeamsSimulatorOptions.Anonymous), Cancellation));
    }

    [Fact]
    public async Task GuestAmongTheMembers_IsReportedOnceADay_WithoutANameOrAWord()
    {
        await using var teams = await ConnectedTeams.StartAsync();

        await teams.Get<MemberLearning>().LearnAsync(Say.Group, Cancellation);
        await teams.Get<MemberLearning>().LearnAsync(Say.Group, Cancellation);

        var seen = Assert.Single(((RecordingInbox)teams.Get<IChatInbox>()).Messages);
        Assert.Equal((ChatOccasion.OutsiderSeen, Say.Group, "outsider", ""), (seen.Occasion, seen.Chat, seen.Sender, seen.Text));
    }

    [Fact]
    public async Task ColleaguesAlone_AreNoOutsiders()
    {
        await using var teams = await ConnectedTeams.StartAsync();

        await teams.Get<MemberLearning>().LearnAsync(Say.Channel, Cancellation);

        Assert.Empty(((RecordingInbox)teams.Get<IChatInbox>()).Messages);
    }

    [Fact]
    public async Task MembersThatMayNotBeRead_AreToldOfToOperators_AndNothingElseHappens()
    {
        await using var teams = await ConnectedTeams.StartAsync();
        teams.Break(TeamsFaults.NotInstalled(TeamsRoutes.Members), times: 3);
        var learning = teams.Get<MemberLearning>().LearnAsync(Say.Channel, Cancellation);
        while (!learning.IsCompleted)
        {
            await Task.WhenAny(learning, teams.Time.TimersAsync(1, Cancellation));
            teams.Time.Advance(TimeSpan.FromSeconds(30));
        }

        await learning;

        Assert.Single(teams.Log.Of(540));
        Assert.Null(await teams.Get<TeamsReferences>().FindAsync(Wang, Cancellation));
    }

    [Fact]
    public async Task Group_IsReadWhenItIsHeardOfFirst_AndAgainAfterTheBotWasTakenOut()
    {
        await using var teams = await ConnectedTeams.StartAsync();
        var references = teams.Get<TeamsReferences>();
        var general = TeamsChat.InGroup(TeamsSimulatorOptions.FirstTeam);
        await using var heard = references.NewGroups(Cancellation).GetAsyncEnumerator(Cancellation);

        await references.KeepAsync(general, teams.Of(general.Id), Cancellation);
        await references.KeepAsync(general, teams.Of(general.Id) with { Locale = "en-GB" }, Cancellation);
        await references.MarkGoneAsync(general, Cancellation);
        await references.KeepAsync(general, teams.Of(general.Id), Cancellation);
        List<ChatAddress> groups = [];
        for (var number = 0; number < 4; number++)
        {
            await heard.MoveNextAsync();
            groups.Add(heard.Current);
        }

        // The first two are those that every test here begins with.
        Assert.Equal([Say.Group, Say.Channel, general, general], groups);
    }
}
