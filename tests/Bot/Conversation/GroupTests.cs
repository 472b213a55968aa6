using SalesBot.Bot.Conversation;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.Sales;
using static SalesBot.Bot.Tests.Conversation.ScriptedReader;

namespace SalesBot.Bot.Tests.Conversation;

public sealed class GroupTests
{
    private readonly ChatScript script = new();

    public GroupTests()
    {
        script.Reader.Means("华星报价38万", Log(1, "P101") with { Amount = Yuan(380_000m) });
        script.Reader.Means("华星怎么样了", new StatusAction { Customer = The(1) });
        script.Reader.Means("华星签了", Win(1, "P101"));
    }

    [Fact]
    public async Task UnboundGroup_GetsHelpAndNothingElse()
    {
        var bot = await script.PersonInGroup("周子涵", null).Says("华星报价38万");

        bot.ChangesNothing();
        bot.Replies("这个群还没有绑定");
    }

    [Fact]
    public async Task WhatNotAllMaySee_GoesToThePerson_AndTheGroupGetsAShortLine()
    {
        var bot = await script.PersonInGroup("周子涵", script.GroupOne).Says("华星怎么样了");

        Assert.Equal("已私信给你。", bot.Text);
        var message = Assert.Single(script.Delivered);
        Assert.Equal("周子涵", message.Chat.Id);
        Assert.Contains("金额：35万", message.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WriteInAGroup_IsDone_WithTheReceiptInPrivate()
    {
        var bot = await script.PersonInGroup("周子涵", script.GroupOne).Says("华星报价38万");

        bot.Changed("amount 350000→380000");
        Assert.Equal("已记录，详情已私信给你。", bot.Text);
    }

    [Fact]
    public async Task DealThatEverybodyInTheGroupMaySee_IsShownThere()
    {
        var deal = script.Sales.Deal("P101");
        foreach (var member in script.Chart.Members)
        {
            deal = deal with { Collaborators = deal.Collaborators.Add(member.Id) };
        }

        script.Sales.Replace(deal);

        (await script.PersonInGroup("周子涵", script.GroupOne).Says("华星怎么样了")).Replies("金额：35万");
    }

    [Fact]
    public async Task QuestionFromAGroup_CanBeAnsweredInTheDirectChat()
    {
        await script.PersonInGroup("周子涵", script.GroupOne).Says("华星签了");

        await script.Person("周子涵").Says("确认");

        Assert.Equal(DealStatus.Won, script.Sales.Deal("P101").State.Status);
    }

    /// <summary>It takes the card's place for who pressed, and nobody else reads it.</summary>
    [Fact]
    public async Task FormOfWhatNotAllMaySee_IsShownInThePressedCard()
    {
        var bot = await script.PersonInGroup("周子涵", script.GroupOne).PressesInPlace(Verbs.Edit, (Keys.Deal, "P101"));

        Assert.Equal("修改 华星｜ERP二期", bot.Card.Title);
        Assert.Single(bot.Outcome.Replies);
        Assert.Empty(script.Delivered);
    }

    [Fact]
    public async Task SomebodyWhoMayNot_IsRefusedInThePressedCard()
    {
        var bot = await script.PersonInGroup("李敏", script.GroupOne).PressesInPlace(Verbs.EditSave, (Keys.Deal, "P101"), (Keys.Amount, "1万"));

        bot.ChangesNothing();
        Assert.True(bot.Outcome.IsRefused);
        Assert.Contains("周子涵", bot.Card.Title, StringComparison.Ordinal);
        Assert.Empty(script.Delivered);
    }

    [Fact]
    public async Task ReceiptOfWhatNotAllMaySee_GoesToThePerson_AlsoWhereTheFormStoodInTheCard()
    {
        var bot = await script.PersonInGroup("周子涵", script.GroupOne).PressesInPlace(Verbs.EditSave, (Keys.Deal, "P101"), (Keys.Amount, "36万"));

        Assert.Equal("已记录，详情已私信给你。", bot.Text);
        Assert.Single(script.Delivered);
    }
}
