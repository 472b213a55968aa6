using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Teams.Mapping;
using SalesBot.Simulators;
using SalesBot.Simulators.Teams;

namespace SalesBot.Adapters.Tests.Teams.Sending;

/// <summary>What came of a press, in the place of the card.</summary>
public sealed class CardReplacingTests
{
    [Fact]
    public async Task OutcomeOfAPress_StandsInTheCardsPlaceForEverybody()
    {
        await using var teams = await ConnectedTeams.StartAsync();
        var card = await WarnAsync(teams, Say.Group);

        Assert.IsType<SendOutcome.Accepted>(await teams.SendAsync(Say.Outcome(Say.Group, card)));

        var seen = Assert.Single(teams.Simulator.Person(ConnectedTeams.Li).SeesIn(ConnectedTeams.Group));
        Assert.Equal((card, 1), (seen.Id, seen.Updates));
        Assert.Contains("已催办：张伟", seen.Text);
        Assert.Empty(seen.Card!.Actions);
        Assert.Empty(teams.Simulator.Log.Violations);
    }

    [Fact]
    public async Task CardInAThread_IsChangedThere()
    {
        await using var teams = await ConnectedTeams.StartAsync();
        var thread = teams.WritesInChannel(ConnectedTeams.Zhang, "华光");
        var answered = TeamsMessageId.Of("1", thread);
        var shown = await teams.SendAsync(Say.Warning(Say.Channel, ReplyKey.Of(TeamsChat.Platform, answered.ToString(), 0)));
        var handle = TeamsCardHandle.Of(((SendOutcome.Accepted)shown).PlatformMessageId!, thread);

        Assert.IsType<SendOutcome.Accepted>(await teams.SendAsync(Say.Outcome(Say.Channel, handle.ToString())));

        Assert.Contains("已催办", Assert.Single(teams.Simulator.Person(ConnectedTeams.Li).SeesIn(ConnectedTeams.Channel)).Text);
        Assert.Contains(teams.Simulator.Log.Requests, request => request.What == TeamsRoutes.Update && request.Path.Contains("messageid%3D", StringComparison.Ordinal));
    }

    [Fact]
    public async Task FewWordsInPlaceOfTheButtons_StandInTheCardsPlace()
    {
        await using var teams = await ConnectedTeams.StartAsync();
        var card = await WarnAsync(teams, Say.Zhang);

        Assert.IsType<SendOutcome.Accepted>(await teams.SendAsync(Say.In(Say.Zhang, "已由李敏 10:02 处理", "settled/Teams/1") with { Replaces = card }));

        var seen = Assert.Single(teams.Simulator.Person(ConnectedTeams.Zhang).Sees);
        Assert.Contains("已由李敏 10:02 处理", seen.Text);
        Assert.Empty(seen.Card!.Actions);
    }

    [Fact]
    public async Task FewWordsForACardThatIsNoMore_AreNotSaidOtherwise()
    {
        await using var teams = await ConnectedTeams.StartAsync();
        var words = Say.In(Say.Zhang, "已由李敏 10:02 处理", "settled/Teams/1") with { Replaces = "1700000000000" };

        Assert.IsType<SendOutcome.Deferred>(await teams.SendAsync(words));
        Assert.IsType<SendOutcome.Accepted>(await teams.SendAsync(words));

        Assert.Empty(teams.Simulator.Person(ConnectedTeams.Zhang).Sees);
    }

    [Fact]
    public async Task CardThatIsNotFoundForAMoment_IsTriedOnceMore()
    {
        await using var teams = await ConnectedTeams.StartAsync();
        var card = await WarnAsync(teams, Say.Zhang);
        teams.Break(TeamsFaults.NoActivity(TeamsRoutes.Update));
        var outcome = Say.Outcome(Say.Zhang, card);

        Assert.IsType<SendOutcome.Deferred>(await teams.SendAsync(outcome));
        Assert.IsType<SendOutcome.Accepted>(await teams.SendAsync(outcome));

        Assert.Equal(1, Assert.Single(teams.Simulator.Person(ConnectedTeams.Zhang).Sees).Updates);
    }

    [Theory]
    [InlineData(UnknownActivityForm.NotFound)]
    [InlineData(UnknownActivityForm.BadRequest)]
    [InlineData(UnknownActivityForm.ServiceError)]
    public async Task CardThatIsNoMore_IsFollowedByAMessage_HoweverTeamsSaysIt(UnknownActivityForm form)
    {
        await using var teams = await ConnectedTeams.StartAsync(options => options with { Switches = options.Switches with { UnknownActivity = form } });
        var outcome = Say.Outcome(Say.Zhang, "1700000000000");

        var became = await teams.SendAsync(outcome);
        for (var attempt = 0; became is SendOutcome.Deferred && attempt < 10; attempt++)
        {
            teams.Time.Advance(TimeSpan.FromSeconds(4));
            became = await teams.SendAsync(outcome);
        }

        Assert.IsType<SendOutcome.Accepted>(became);
        Assert.Contains("已催办", Assert.Single(teams.Simulator.Person(ConnectedTeams.Zhang).Sees).Text);
    }

    [Fact]
    public async Task CardThatSomebodyDeleted_IsFollowedByAMessage()
    {
        await using var teams = await ConnectedTeams.StartAsync();
        var card = await WarnAsync(teams, Say.Zhang);
        teams.Break(TeamsFaults.Refusal(TeamsRoutes.Update, 403, "ServiceError"));

        Assert.IsType<SendOutcome.Accepted>(await teams.SendAsync(Say.Outcome(Say.Zhang, card)));

        Assert.Equal(2, teams.Simulator.Person(ConnectedTeams.Zhang).Sees.Count);
    }

    [Fact]
    public async Task UpdateWhoseAnswerWasLost_IsSafeToRepeat()
    {
        await using var teams = await ConnectedTeams.StartAsync();
        var card = await WarnAsync(teams, Say.Zhang);
        teams.Break(new FaultRule(TeamsRoutes.Update, FaultKind.Reset) { AfterEffect = true });
        var outcome = Say.Outcome(Say.Zhang, card);

        Assert.IsType<SendOutcome.Deferred>(await teams.SendAsync(outcome));
        Assert.True(teams.Platform.Deduplicates(outcome));
        Assert.IsType<SendOutcome.Accepted>(await teams.SendAsync(outcome));

        Assert.Single(teams.Simulator.Person(ConnectedTeams.Zhang).Sees);
    }

    [Fact]
    public async Task OutcomeThatWentAsAMessageAndMayHaveArrived_IsNotSafeToRepeat()
    {
        await using var teams = await ConnectedTeams.StartAsync();
        teams.Break(TeamsFaults.Refusal(TeamsRoutes.Update, 403, "ServiceError"));
        teams.Break(TeamsFaults.LostAfterwards(TeamsRoutes.Send));
        var outcome = Say.Outcome(Say.Zhang, "1700000000000");

        Assert.IsType<SendOutcome.Unknown>(await teams.SendAsync(outcome));

        Assert.False(teams.Platform.Deduplicates(outcome));
    }

    private static async Task<string> WarnAsync(ConnectedTeams teams, ChatAddress chat) =>
        Assert.IsType<SendOutcome.Accepted>(await teams.SendAsync(Say.Warning(chat))).PlatformMessageId!;
}
