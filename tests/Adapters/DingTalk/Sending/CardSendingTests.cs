using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.DingTalk.Mapping;
using SalesBot.Simulators;

namespace SalesBot.Adapters.Tests.DingTalk.Sending;

/// <summary>Interactive cards, where there is a template.</summary>
public sealed class CardSendingTests
{
    private static readonly DingTalkChat Zhang = DingTalkChat.WithPerson("user001");

    [Fact]
    public async Task Warning_IsACardThatSaysWhatItsButtonsDo()
    {
        await using var dingTalk = await ConnectedDingTalk.WithCardsAsync();

        Assert.IsType<SendOutcome.Accepted>(await dingTalk.SendAsync(Say.Warning(Zhang)));

        var seen = Assert.Single(dingTalk.Simulator.Member("user001").Sees);
        Assert.Equal("华光股份 9 天没有进展", seen.Card!.Values["title"]);
        Assert.Equal("warning", seen.Card.Values["status"]);
        Assert.Equal(["催办", "再给一周"], seen.Card.Buttons.Select(button => button.Text));
        Assert.Equal(CardTrackId.Of(Say.Warning(Zhang)), seen.Card.OutTrackId);
    }

    [Fact]
    public async Task CardWhoseAnswerWasLost_IsRepeatedAndShownOnce()
    {
        await using var dingTalk = await ConnectedDingTalk.WithCardsAsync();
        dingTalk.Break(ConnectedDingTalk.CreateCard, FaultKind.Reset, times: 1, afterEffect: true);
        var message = Say.Warning(Zhang);

        Assert.IsType<SendOutcome.Unknown>(await dingTalk.SendAsync(message));
        Assert.True(dingTalk.Platform.Deduplicates(message));
        dingTalk.Time.Advance(TimeSpan.FromSeconds(2));
        Assert.IsType<SendOutcome.Accepted>(await dingTalk.SendAsync(message));

        Assert.Single(dingTalk.Simulator.Member("user001").Sees);
    }

    [Fact]
    public async Task TextWithoutButtons_IsNoCardAndNotSafeToRepeat()
    {
        await using var dingTalk = await ConnectedDingTalk.WithCardsAsync();
        var message = Say.Notice(Zhang, "今天 3 件");

        await dingTalk.SendAsync(message);

        Assert.Equal("text", Assert.Single(dingTalk.Simulator.Member("user001").Sees).Type);
        Assert.False(dingTalk.Platform.Deduplicates(message));
    }

    [Fact]
    public async Task OutcomeOfAPress_StandsInTheCardsPlaceForEverybody()
    {
        await using var dingTalk = await ConnectedDingTalk.WithCardsAsync();
        var warning = Say.Warning(Say.Group);
        await dingTalk.SendAsync(warning);

        Assert.IsType<SendOutcome.Accepted>(await dingTalk.SendAsync(Say.Outcome(Say.Group, CardTrackId.Of(warning))));

        foreach (var reader in new[] { "user001", "user002" })
        {
            var seen = Assert.Single(dingTalk.Simulator.Member(reader).SeesIn(ConnectedDingTalk.Group));
            var card = seen.CardOf(reader)!;
            Assert.Equal(("已催办：张伟", "已处理"), (card.Values["title"], card.Values["outcome"]));
            Assert.Empty(card.Buttons);
        }
    }

    [Fact]
    public async Task FewWordsInPlaceOfTheButtons_LeaveAllElseAsItWas()
    {
        await using var dingTalk = await ConnectedDingTalk.WithCardsAsync();
        var warning = Say.Warning(Zhang);
        await dingTalk.SendAsync(warning);

        Assert.IsType<SendOutcome.Accepted>(await dingTalk.SendAsync(Say.To("user001", "已由李敏 10:02 处理", "settled/1") with { Replaces = CardTrackId.Of(warning) }));

        var card = Assert.Single(dingTalk.Simulator.Member("user001").Sees).Card!;
        Assert.Equal(("华光股份 9 天没有进展", "已由李敏 10:02 处理"), (card.Values["title"], card.Values["outcome"]));
        Assert.Empty(card.Buttons);
    }

    [Fact]
    public async Task UpdateWhoseAnswerWasLost_IsSafeToRepeat()
    {
        await using var dingTalk = await ConnectedDingTalk.WithCardsAsync();
        var warning = Say.Warning(Zhang);
        await dingTalk.SendAsync(warning);
        dingTalk.Break(ConnectedDingTalk.UpdateCard, FaultKind.Reset, times: 1, afterEffect: true);
        var outcome = Say.Outcome(Zhang, CardTrackId.Of(warning));

        Assert.IsType<SendOutcome.Unknown>(await dingTalk.SendAsync(outcome));
        Assert.True(dingTalk.Platform.Deduplicates(outcome));
        Assert.IsType<SendOutcome.Accepted>(await dingTalk.SendAsync(outcome));

        Assert.Single(dingTalk.Simulator.Member("user001").Sees);
    }

    [Fact]
    public async Task CardThatIsNoMore_IsAnsweredByAMessage()
    {
        await using var dingTalk = await ConnectedDingTalk.WithCardsAsync();

        Assert.IsType<SendOutcome.Accepted>(await dingTalk.SendAsync(Say.Outcome(Zhang, "sb-00000000000000000000000000000000")));

        Assert.Contains("已催办", Assert.Single(dingTalk.Simulator.Member("user001").Sees).Text);
    }

    [Fact]
    public async Task PersonNamedInAGroup_IsToldByTheCard()
    {
        await using var dingTalk = await ConnectedDingTalk.WithCardsAsync();

        Assert.IsType<SendOutcome.Accepted>(await dingTalk.SendAsync(Say.Warning(Say.Group).Mentioning("user001", "张伟")));

        Assert.Equal(["user001"], Assert.Single(dingTalk.Simulator.Member("user001").SeesIn(ConnectedDingTalk.Group)).Mentions);
    }

    [Fact]
    public async Task TemplateThatIsNotThere_IsToldToOperatorsAndTheButtonsSpeakInstead()
    {
        await using var dingTalk = await ConnectedDingTalk.StartAsync(settings: new() { ["CardTemplateId"] = "nowhere.schema" });
        var message = Say.Warning(Zhang);

        Assert.IsType<SendOutcome.Accepted>(await dingTalk.SendAsync(message));

        Assert.Equal("actionCard", Assert.Single(dingTalk.Simulator.Member("user001").Sees).Type);
        Assert.Contains("CardTemplateId", Assert.Single(dingTalk.Log.Of(291)));
    }

    [Fact]
    public async Task CardThatWentAnotherWayAndMayHaveArrived_IsNotSafeToRepeat()
    {
        await using var dingTalk = await ConnectedDingTalk.StartAsync(settings: new() { ["CardTemplateId"] = "nowhere.schema" });
        dingTalk.Break(ConnectedDingTalk.BatchSend, FaultKind.Reset, times: 1, afterEffect: true);
        var message = Say.Warning(Zhang);

        Assert.IsType<SendOutcome.Unknown>(await dingTalk.SendAsync(message));

        Assert.False(dingTalk.Platform.Deduplicates(message));
    }

    [Fact]
    public async Task AnswerWithButtonsInAMonthThatIsUsedUp_GoesByTheSession()
    {
        await using var dingTalk = await ConnectedDingTalk.WithCardsAsync(options => options with { Limits = options.Limits with { CallsPerMonth = 0 } });
        await dingTalk.WritesAsync("user001");

        Assert.IsType<SendOutcome.Accepted>(await dingTalk.SendAsync(Say.Warning(Zhang) with { Kind = OutgoingKind.Reply }));

        Assert.Equal(("actionCard", "session"), (Assert.Single(dingTalk.Simulator.Member("user001").Sees).Type, dingTalk.Simulator.Member("user001").Sees[0].Way));
    }
}
