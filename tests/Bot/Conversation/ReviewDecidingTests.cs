using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Bot.Conversation;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Tests.Conversation;

/// <summary>What a review decides is recorded by talk or in the card: who does what until when.</summary>
public sealed class ReviewDecidingTests
{
    private readonly ChatScript script = new(understands: true);

    private Person Manager => script.Person("沈国栋");

    [Fact]
    public async Task DecisionByTalk_IsAReminderOfWhoDoesIt_AndTheyAreTold()
    {
        ShowAgenda("沈国栋", "P101");

        var bot = await Manager.Says("1 陆一鸣 周五前给方案");

        bot.Replies("已定：陆一鸣 来做");
        bot.Replies("3月13日（周五）");
        var reminder = Assert.Single(script.Sales.AllReminders);
        Assert.Equal((script.Member("陆一鸣").Id, new DecidedInReview(new DealId("P101"), script.Member("沈国栋").Id, new DateOnly(2026, 3, 11))), (reminder.For, reminder.Decided));
        Assert.Equal(new DateTimeOffset(2026, 3, 13, 9, 0, 0, TimeSpan.FromHours(8)), reminder.At);
        Assert.Contains("给方案", reminder.What, StringComparison.Ordinal);
        Assert.Contains("沈国栋 在复盘里定了一件事给你", Assert.Single(script.Delivered).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhoeverDecided_HearsThatItIsCancelled()
    {
        ShowAgenda("沈国栋", "P101");
        await Manager.Says("1 陆一鸣 周五前给方案");
        await script.Person("陆一鸣").Presses(Verbs.ReminderCancel, (Keys.Reminder, Assert.Single(script.Sales.AllReminders).Id.ToString()));
        Assert.Contains("陆一鸣 取消了复盘里定的事", script.Delivered[^1].Text, StringComparison.Ordinal);
        Assert.Equal("沈国栋", script.Delivered[^1].Chat.Id);
    }

    [Fact]
    public async Task WithoutAName_TheDealsOwnerDoesIt()
    {
        ShowAgenda("沈国栋", "P110");

        await Manager.Says("1 下周一约一次演示");

        Assert.Equal(script.Member("陆一鸣").Id, Assert.Single(script.Sales.AllReminders).For);
    }

    [Fact]
    public async Task DecisionInTheCard_IsTheSame_AndCanBeUndone()
    {
        ShowAgenda("沈国栋", "P101");
        var card = await Manager.Says("1");
        Assert.Equal([Keys.Member, Keys.Next, Keys.NextOn], card.Card.Inputs.Select(input => input.Key));

        var bot = await Manager.Presses(card.Button(Verbs.DecideSave), (Keys.Member, script.Member("周子涵").Id.ToString()), (Keys.Next, "给方案"), (Keys.NextOn, "2026-03-16"));

        bot.Replies("3月16日（周一）");
        Assert.Single(script.Sales.AllReminders);
        await Manager.Presses(bot.Button(Verbs.Undo));
        Assert.Empty(script.Sales.AllReminders);
    }

    [Theory]
    [InlineData("周子涵")]
    [InlineData("蒋雯")]
    [InlineData("管理员")]
    public async Task WhoDoesNotLeadTheOwner_DoesNotDecide(string name)
    {
        var bot = await script.Person(name).Presses(Verbs.DecideSave, (Keys.Deal, "P101"), (Keys.Next, "给方案"));

        bot.ChangesNothing();
        Assert.True(bot.Outcome.IsRefused);
        Assert.Empty(script.Sales.AllReminders);
    }

    [Fact]
    public async Task SomebodyElsesPeople_AreNotToldWhatToDo()
    {
        var bot = await Manager.Presses(Verbs.DecideSave, (Keys.Deal, "P101"), (Keys.Next, "给方案"), (Keys.Member, script.Member("李敏").Id.ToString()));

        bot.ChangesNothing();
        Assert.Empty(script.Sales.AllReminders);
    }

    [Fact]
    public async Task Export_SendsTheWeeksListAgain_ToWhomItWasSent()
    {
        (await Manager.Says("导出议程")).Replies("这周还没有给你的议程");

        var file = new OutgoingFile(new string('a', 64), "复盘议程-2026-03-09.csv", "text/csv", 10);
        script.Sales.Said.Add(new OutgoingMessage
        {
            Key = $"agenda/2026-03-09/{Manager.Member.Id}/file",
            Kind = OutgoingKind.Agenda,
            Chat = Manager.Chat,
            At = script.Now,
            File = file,
            Text = "议程全表（7 单）",
        });

        Assert.Equal(file, Assert.Single((await Manager.Says("导出议程")).Outcome.Replies).File);
        (await script.Person("蒋雯").Says("导出议程")).Replies("这周还没有给你的议程");
    }

    private void ShowAgenda(string to, string deal)
    {
        var data = ImmutableSortedDictionary<string, string>.Empty.Add(Keys.Deal, deal);
        var rows = new OfferedCard([new OfferedAction(Verbs.Decide, data, [deal], script.Sales.Deal(deal).Customer, new DealId(deal))], script.Now);
        script.Sales.Save(script.Member(to).Id, new ChatAddress("Playground", ChatKind.Direct, to), (ConversationState.Empty with { Offered = rows, Rows = rows }).ToJson());
    }
}
