using SalesBot.Bot.Conversation;
using SalesBot.Bot.Tests.Samples;
using SalesBot.Bot.Texts;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.Sales;
using static SalesBot.Bot.Tests.Conversation.ScriptedReader;

namespace SalesBot.Bot.Tests.Conversation;

/// <summary>What is missing in one's deals is listed, and filled in on the list itself, one field at a time.</summary>
public sealed class CompletenessTests
{
    private readonly ChatScript script = new();
    private readonly Person rep;

    public CompletenessTests()
    {
        rep = script.Person("周子涵");
        script.Reader.Means("我的资料完整度", new CompletenessAction());
        script.Reader.Means("我的过程指标", new ProcessMetricsAction());
        script.Reader.Means("李敏的资料完整度", new CompletenessAction { Who = Slot(new Whom(script.Member("李敏").Id, null)) });
        script.Reader.Means("陆一鸣的资料完整度", new CompletenessAction { Who = Slot(new Whom(script.Member("陆一鸣").Id, null)) });
        script.Reader.Means("华东一组的资料完整度", new CompletenessAction { Who = Slot(new Whom(null, script.GroupOne)) });
    }

    [Fact]
    public async Task List_HasTheWorstFirst_AndAsksForOneThing()
    {
        var bot = await rep.Says("我的资料完整度");

        bot.IsLike("fix-list.zh");
        SampleCard.Check("figures-completeness", bot.Card);
        bot.Offers(Verbs.Fill, Verbs.FillNext);
        Assert.Single(bot.Card.Inputs);
    }

    [Fact]
    public async Task List_ReadsLikeEnglish()
    {
        var english = new ChatScript(language: Language.English);
        english.Reader.Means("my data completeness", new CompletenessAction());

        (await english.Person("周子涵").Says("my data completeness")).IsLike("fix-list.en");
    }

    [Fact]
    public async Task Card_IsFilledInFieldByField_InItsOwnPlace_AndEmpties()
    {
        var bot = await rep.Says("我的资料完整度");
        var (key, cards) = (bot.Card.Key, 0);
        while (bot.Card.Inputs is [var input])
        {
            bot = await rep.Presses(bot.Button(Verbs.Fill), (Keys.Value, input.Kind switch
            {
                Adapters.Contracts.Cards.CardInputKind.Amount => "80万",
                Adapters.Contracts.Cards.CardInputKind.Date => "2026-04-30",
                _ => "王总",
            }));
            Assert.Single(bot.Outcome.Replies);
            Assert.Equal(key, bot.Card.Key);
            Assert.InRange(++cards, 1, 20);
        }

        bot.Replies("资料完整度 100%：3 单都齐了");
        Assert.Equal("王总", script.Sales.Deal("P105").Evidence["trial"]);
        Assert.Equal(["王总"], script.Sales.Customer("华星科技有限公司").Contacts.Select(contact => contact.Name));
        Assert.Equal(Money.FromYuan(350_000), script.Sales.Deal("P101").Amount);
    }

    [Fact]
    public async Task NumberAndValue_FillWhatTheyName()
    {
        await rep.Says("我的资料完整度");

        var bot = await rep.Says("1 联系人 王总");
        Assert.Equal(["王总"], script.Sales.Customer("博远精密制造有限公司").Contacts.Select(contact => contact.Name));
        bot.Replies("【已保存】");

        await rep.Says("1 金额80万");
        Assert.Single(script.Sales.AllDeals, deal => deal.Amount == Money.FromYuan(800_000));
    }

    [Fact]
    public async Task BareAnswer_FillsWhatWasAsked()
    {
        var bot = await rep.Says("我的资料完整度");
        var deal = bot.Button(Verbs.Fill).Data[Keys.Deal];

        bot = await rep.Says("周五回访王总");

        Assert.Equal("周五回访王总", script.Sales.Deal(deal).NextStep!.What);
        Assert.Single(bot.Outcome.Replies);
    }

    [Fact]
    public async Task QuestionOfAnotherKind_IsNoAnswer()
    {
        var deal = (await rep.Says("我的资料完整度")).Button(Verbs.Fill).Data[Keys.Deal];

        var bot = await rep.Says("我的过程指标");

        bot.ChangesNothing();
        bot.Replies("过程指标");
        Assert.Null(script.Sales.Deal(deal).NextStep);
    }

    [Fact]
    public async Task Filler_IsNotTaken_AndAskedForAgain()
    {
        await rep.Says("我的资料完整度");

        var bot = await rep.Says("无");
        bot.ChangesNothing();
        bot.Replies("「无」不算");

        (await rep.Says("回访王总")).Replies("【已保存】");
    }

    [Fact]
    public async Task AmountThatCannotBeRead_ChangesNothing()
    {
        await rep.Says("我的资料完整度");

        (await rep.Says("1 金额 很多")).ChangesNothing();
    }

    [Fact]
    public async Task Skip_GoesOnToTheNext_AndComesRound()
    {
        var first = await rep.Says("我的资料完整度");
        var asked = new List<string>();
        var bot = first;
        do
        {
            asked.Add($"{bot.Button(Verbs.Fill).Data[Keys.Deal]} {bot.Button(Verbs.Fill).Data[Keys.Part]}");
            bot = await rep.Says("跳过");
        }
        while (asked.Count < 30 && !asked.Contains($"{bot.Button(Verbs.Fill).Data[Keys.Deal]} {bot.Button(Verbs.Fill).Data[Keys.Part]}", StringComparer.Ordinal));

        Assert.Equal(first.Button(Verbs.Fill).Data, bot.Button(Verbs.Fill).Data);
        bot.ChangesNothing();
    }

    [Fact]
    public async Task AnotherQuestion_EndsTheAsking()
    {
        script.Reader.Means("我的单子", new ListAction { Filter = Slot(DealFilter.Open) });
        await rep.Says("我的资料完整度");

        (await rep.Says("我的单子")).Replies("在跟的商机：3 单");
        (await rep.Says("回访王总")).ChangesNothing();
    }

    [Theory]
    [InlineData("我的过程指标")]
    [InlineData("新建商机")]
    [InlineData("阶段用时")]
    public async Task Command_IsNoAnswer(string text)
    {
        await rep.Says("我的资料完整度");

        (await rep.Says(text)).ChangesNothing();
    }

    [Fact]
    public async Task WhatWasFilledIn_CanBeUndone_OnTheList()
    {
        var bot = await rep.Says("我的资料完整度");
        bot = await rep.Presses(bot.Button(Verbs.Fill), (Keys.Value, "回访王总"));

        await rep.Presses(bot.Button(Verbs.Undo));

        Assert.All(script.Sales.AllDeals, deal => Assert.Null(deal.NextStep));
    }

    [Fact]
    public async Task Manager_SeesTheTeam_TheWorstFirst() => (await script.Person("沈国栋").Says("我的资料完整度")).IsLike("completeness-of-team.zh");

    [Fact]
    public async Task Manager_MayFillInForSomebodyBelow()
    {
        var bot = await script.Person("沈国栋").Says("陆一鸣的资料完整度");
        bot.Replies("陆一鸣 · 资料完整度 0%");

        await script.Person("沈国栋").Presses(bot.Button(Verbs.Fill), (Keys.Value, "回访王总"));
        Assert.Equal("回访王总", script.Sales.Deal("P110").NextStep!.What);
    }

    [Theory]
    [InlineData("周子涵", "李敏的资料完整度", "李敏的数据你看不到，可以问李敏、蒋雯。")]
    [InlineData("周子涵", "华东一组的资料完整度", "华东一组的数据你看不到，可以问沈国栋。")]
    [InlineData("蒋雯", "华东一组的资料完整度", "华东一组的数据你看不到，可以问沈国栋。")]
    public async Task WhoMayNot_IsToldWhomToAsk(string who, string text, string answer) => (await script.Person(who).Says(text)).Replies(answer);

    [Fact]
    public async Task Forged_Press_ForSomebodyElsesDeal_IsRefused()
    {
        var bot = await rep.Presses(Verbs.Fill, (Keys.Deal, "P120"), (Keys.Part, "Amount"), (Keys.List, "x"), (Keys.Value, "1万"));

        Assert.True(bot.Outcome.IsRefused);
        bot.ChangesNothing();
    }

    [Fact]
    public async Task InAGroup_TheListGoesToTheSpeakerAlone()
    {
        var bot = await script.PersonInGroup("周子涵", script.GroupOne).Says("我的资料完整度");

        Assert.Null(bot.Outcome.Replies[0].Card);
        Assert.Contains("资料完整度", script.Delivered[^1].Text, StringComparison.Ordinal);
    }
}
