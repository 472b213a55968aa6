using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Teams.Mapping;
using SalesBot.Adapters.Teams.Mapping.Sending;
using SalesBot.Simulators.Teams;

namespace SalesBot.Adapters.Tests.Teams.Sending;

public sealed class PersonSendingTests
{
    private static readonly ChatAddress Wang = TeamsChat.WithPerson(TeamsSimulatorOptions.ThirdPerson);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Text_IsSaidInThePersonsChat()
    {
        await using var teams = await ConnectedTeams.StartAsync();

        var accepted = Assert.IsType<SendOutcome.Accepted>(await teams.SendAsync(Say.In(Say.Zhang, "已保存 华光：金额 35万→38万")));

        var seen = Assert.Single(teams.Simulator.Person(ConnectedTeams.Zhang).Sees);
        Assert.Equal(("text", seen.Id), (seen.Type, accepted.PlatformMessageId));
        Assert.Contains("38万", seen.Text);
        Assert.Empty(teams.Simulator.Log.Violations);
    }

    [Fact]
    public async Task Card_IsAMessageWithoutText_AndTheNotificationSaysWhatItIs()
    {
        await using var teams = await ConnectedTeams.StartAsync();

        Assert.IsType<SendOutcome.Accepted>(await teams.SendAsync(Say.Warning(Say.Zhang)));

        var seen = Assert.Single(teams.Simulator.Person(ConnectedTeams.Zhang).Sees);
        Assert.Equal("card", seen.Type);
        Assert.Contains("华光股份 9 天没有进展", seen.Summary);
        Assert.Equal(["催办", "再给一周"], seen.Card!.Actions.Select(action => action.Title));
        Assert.Empty(teams.Simulator.Log.Violations);
    }

    [Fact]
    public async Task PersonOfWhomNothingWasHeard_IsUnreachable_SoThatAnotherWayIsTaken()
    {
        await using var teams = await ConnectedTeams.StartAsync();

        Assert.IsType<SendOutcome.Unreachable>(await teams.SendAsync(Say.Notice(Wang, "今天 3 件")));

        Assert.Equal(0, teams.Calls(TeamsRoutes.Create));
    }

    [Fact]
    public async Task PersonWhoWasSeenInAGroupOnly_IsWrittenToInAChatThatIsOpenedOnce()
    {
        await using var teams = await ConnectedTeams.StartAsync();
        await teams.KeepAsync(Wang, teams.Seen(TeamsSimulatorOptions.ThirdPerson));

        Assert.IsType<SendOutcome.Accepted>(await teams.SendAsync(Say.Notice(Wang, "今天 3 件", "brief/1")));
        Assert.IsType<SendOutcome.Accepted>(await teams.SendAsync(Say.Notice(Wang, "今天 2 件", "brief/2")));

        Assert.Equal(2, teams.Simulator.Person(TeamsSimulatorOptions.ThirdPerson).Sees.Count);
        Assert.Equal(1, teams.Calls(TeamsRoutes.Create));
        Assert.Equal(teams.Personal(TeamsSimulatorOptions.ThirdPerson), await teams.Get<TeamsReferences>().FindAsync(Wang, Cancellation));
    }

    [Fact]
    public async Task ChatWhoseOpeningBroke_IsOpenedAgain_SinceItIsTheSameOne()
    {
        await using var teams = await ConnectedTeams.StartAsync();
        await teams.KeepAsync(Wang, teams.Seen(TeamsSimulatorOptions.ThirdPerson));
        teams.Break(TeamsFaults.LostAfterwards(TeamsRoutes.Create));
        var message = Say.Notice(Wang, "今天 3 件");

        Assert.IsType<SendOutcome.Deferred>(await teams.SendAsync(message));
        Assert.IsType<SendOutcome.Accepted>(await teams.SendAsync(message));

        Assert.Single(teams.Simulator.Person(TeamsSimulatorOptions.ThirdPerson).Sees);
    }

    [Fact]
    public async Task PersonWhoseIdTheBotDoesNotKnow_IsUnreachable()
    {
        await using var teams = await ConnectedTeams.StartAsync();
        await teams.KeepAsync(Wang, teams.Seen(TeamsSimulatorOptions.ThirdPerson) with { User = "29:of-another-bot" });

        Assert.IsType<SendOutcome.Unreachable>(await teams.SendAsync(Say.Notice(Wang, "今天 3 件")));
    }

    [Fact]
    public async Task PersonWhoBlockedTheBot_IsUnreachable_AndIsNotAskedAgainUntilTheyWrite()
    {
        await using var teams = await ConnectedTeams.StartAsync();
        teams.Simulator.Person(ConnectedTeams.Zhang).Blocks();

        Assert.IsType<SendOutcome.Unreachable>(await teams.SendAsync(Say.Notice(Say.Zhang, "1", "1")));
        Assert.IsType<SendOutcome.Unreachable>(await teams.SendAsync(Say.Notice(Say.Zhang, "2", "2")));
        Assert.Equal(1, teams.Calls(TeamsRoutes.Send));

        teams.Simulator.Person(ConnectedTeams.Zhang).Blocks(isBlocked: false);
        await teams.KeepAsync(Say.Zhang, teams.Personal(ConnectedTeams.Zhang));
        Assert.IsType<SendOutcome.Accepted>(await teams.SendAsync(Say.Notice(Say.Zhang, "2", "2")));
    }

    [Fact]
    public async Task BotThatAnAdministratorHasDisabled_IsTriedAgainWithTheNextMessage()
    {
        await using var teams = await ConnectedTeams.StartAsync();
        teams.Simulator.Administrator.Disables();
        Assert.IsType<SendOutcome.Unreachable>(await teams.SendAsync(Say.Notice(Say.Zhang, "1", "1")));

        teams.Simulator.Administrator.Disables(isDisabled: false);
        Assert.IsType<SendOutcome.Accepted>(await teams.SendAsync(Say.Notice(Say.Zhang, "2", "2")));
    }

    [Fact]
    public async Task MessageWhoseAnswerWasLost_IsUnknown_AndNotSafeToRepeat()
    {
        await using var teams = await ConnectedTeams.StartAsync();
        teams.Break(TeamsFaults.LostAfterwards(TeamsRoutes.Send));
        var message = Say.Warning(Say.Zhang);

        var unknown = Assert.IsType<SendOutcome.Unknown>(await teams.SendAsync(message));

        Assert.NotEmpty(unknown.Reason);
        Assert.False(teams.Platform.Deduplicates(message));
        Assert.Single(teams.Simulator.Person(ConnectedTeams.Zhang).Sees);
    }

    [Theory]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task TroubleThatMayHaveComeAfterTheMessage_IsUnknown(int status)
    {
        await using var teams = await ConnectedTeams.StartAsync();
        teams.Break(TeamsFaults.BrokenAfterwards(TeamsRoutes.Send, status, BrokenBody.Page));

        Assert.IsType<SendOutcome.Unknown>(await teams.SendAsync(Say.Notice(Say.Zhang, "今天 3 件")));

        Assert.Single(teams.Simulator.Person(ConnectedTeams.Zhang).Sees);
    }

    [Fact]
    public async Task ConversationThatIsNotFoundForAMoment_IsTriedOnceMore()
    {
        await using var teams = await ConnectedTeams.StartAsync();
        teams.Break(TeamsFaults.NoConversation(TeamsRoutes.Send));
        var message = Say.Notice(Say.Zhang, "今天 3 件");

        var later = Assert.IsType<SendOutcome.Deferred>(await teams.SendAsync(message));
        Assert.Equal(TimeSpan.FromSeconds(1), later.After);
        Assert.IsType<SendOutcome.Accepted>(await teams.SendAsync(message));
    }

    [Fact]
    public async Task ConversationThatIsNoMore_IsUnreachable_AndNotTriedAgain()
    {
        await using var teams = await ConnectedTeams.StartAsync();
        await teams.KeepAsync(Say.Zhang, teams.Personal(ConnectedTeams.Zhang) with { Conversation = "a:1no-more" });
        var message = Say.Notice(Say.Zhang, "今天 3 件");

        Assert.IsType<SendOutcome.Deferred>(await teams.SendAsync(message));
        Assert.IsType<SendOutcome.Unreachable>(await teams.SendAsync(message));
        Assert.IsType<SendOutcome.Unreachable>(await teams.SendAsync(message with { Key = "notice/2" }));

        Assert.Equal(2, teams.Calls(TeamsRoutes.Send));
    }

    [Fact]
    public async Task DatabaseThatDoesNotAnswer_PutsTheMessageOff_BeforeAnythingIsSent()
    {
        await using var teams = await ConnectedTeams.StartAsync();
        teams.Store.IsDown = true;

        Assert.IsType<SendOutcome.Deferred>(await teams.SendAsync(Say.Notice(Say.Zhang, "今天 3 件")));

        Assert.Equal(0, teams.Calls(TeamsRoutes.Send));
    }

    [Fact]
    public async Task MessageThatTeamsFindsMalformed_IsRefusedAndToldToOperatorsOnce()
    {
        await using var teams = await ConnectedTeams.StartAsync();
        teams.Break(TeamsFaults.Refusal(TeamsRoutes.Send, 413, "MessageSizeTooBig"), times: 2);

        Assert.IsType<SendOutcome.Refused>(await teams.SendAsync(Say.Notice(Say.Zhang, "1", "1")));
        Assert.IsType<SendOutcome.Refused>(await teams.SendAsync(Say.Notice(Say.Zhang, "2", "2")));

        Assert.Single(teams.Log.Of(293));
    }

    [Fact]
    public async Task ConnectorOfTheOtherCloud_IsTakenFromThenOn()
    {
        await using var teams = await ConnectedTeams.StartAsync();
        teams.Break(TeamsFaults.Refusal(TeamsRoutes.Send, 403, "InvalidBotApiHost"));

        Assert.IsType<SendOutcome.Deferred>(await teams.SendAsync(Say.Notice(Say.Zhang, "1")));

        Assert.Equal("https://smba.infra.gcc.teams.microsoft.com/teams", (await teams.Get<TeamsReferences>().FindAsync(Say.Zhang, Cancellation))!.ServiceUrl);
    }

    [Fact]
    public async Task ChatOfAnotherPlatform_IsRefused()
    {
        await using var teams = await ConnectedTeams.StartAsync();

        Assert.IsType<SendOutcome.Refused>(await teams.SendAsync(Say.In(new ChatAddress(PlatformName.WeCom, ChatKind.Direct, "zhangsan"), "1")));
    }
}
