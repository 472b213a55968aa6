using System.Globalization;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Conversation;
using SalesBot.Bot.Texts;
using SalesBot.Domain.Schedules;

namespace SalesBot.Bot.Tests.Conversation;

/// <summary>An administrator asks what did not get through, and has it sent again where that is safe.</summary>
public sealed class UndeliveredTests
{
    private readonly ChatScript script = new();

    [Theory]
    [InlineData("未送达")]
    [InlineData("哪些没送到？")]
    [InlineData("undelivered")]
    public async Task Administrator_IsToldToWhomWhenAndWhy_ButNotWhatWasSaid(string request)
    {
        Lists(Failed(1, "周子涵"), Unknown(2, "陆一鸣"));

        var bot = await Administrator.Says(request);

        bot.Replies("未送达 2 条（近 7 天）");
        bot.Replies("重发 周子涵 · 3月11日（周三）09:00 · WeCom · 通知 · 60021 the member is outside");
        bot.Replies("陆一鸣 · 3月11日（周三）09:00 · WeCom · 通知 · reset");
        bot.DoesNotSay("38万");
        bot.Offers(Verbs.Repeat);
    }

    [Fact]
    public async Task WhatFailed_IsSentAgain_ByButtonOrByNumber()
    {
        Lists(Failed(1, "周子涵"), Failed(2, "陆一鸣"));
        var asked = await Administrator.Says("未送达");

        var pressed = await Administrator.Presses(asked.Card.Actions[0]);
        var typed = await Administrator.Says("2");

        pressed.Replies("正在重发给 周子涵");
        Assert.Equal((1, 2), (Assert.Single(pressed.Outcome.Repeated), Assert.Single(typed.Outcome.Repeated)));
    }

    [Fact]
    public async Task WhatMayHaveArrived_OrIsNoLongerListed_IsNotSentAgain()
    {
        Lists(Unknown(2, "陆一鸣"));

        foreach (var id in new[] { "2", "3", "x" })
        {
            Assert.Empty((await Administrator.Presses(Verbs.Repeat, (Keys.Message, id))).Outcome.Repeated);
        }
    }

    [Fact]
    public async Task MoreThanTen_AreShownTenAtATime()
    {
        Lists([.. Enumerable.Range(1, 12).Select(number => Failed(number, "周子涵"))]);

        var first = await Administrator.Says("未送达");
        var second = await Administrator.Says("更多");

        Assert.Equal((11, 2), (first.Card.Actions.Length, second.Card.Actions.Length));
        Assert.Equal("11", second.Card.Actions[0].Data[Keys.Message]);
    }

    [Fact]
    public async Task WhoeverHasNoAccount_IsListedWithWhatTheyWereNotTold()
    {
        script.Sales.Told.Unreached.AddRange([new(script.Member("周子涵").Id, StandardSchedules.Brief, 1), new(script.Member("周子涵").Id, StandardSchedules.Reminder, 2)]);
        Lists(Failed(1, "陆一鸣"));

        var bot = await Administrator.Says("未送达");

        bot.Replies("未送达 4 条（近 7 天）");
        bot.Replies("周子涵 · 早报、提醒 ×2");
    }

    [Fact]
    public async Task NothingUndelivered_IsSaid() => (await Administrator.Says("未送达")).Replies("近 7 天没有未送达的消息");

    [Fact]
    public async Task SomebodyElse_IsToldNothing_AndSendsNothing()
    {
        Lists(Failed(1, "周子涵"));
        var manager = script.Person("沈国栋");

        (await manager.Says("未送达")).DoesNotSay("60021");
        Assert.Empty((await manager.Presses(Verbs.Repeat, (Keys.Message, "1"))).Outcome.Repeated);
        (await manager.Presses(Verbs.MoreUndelivered, (Keys.From, "0"))).DoesNotSay("60021");
    }

    [Fact]
    public async Task InAGroup_NothingOfItIsSaid()
    {
        Lists(Failed(1, "周子涵"));

        (await script.PersonInGroup("管理员", script.GroupOne).Says("未送达")).DoesNotSay("60021");
    }

    [Fact]
    public async Task InEnglish_ItReadsLikeEnglish()
    {
        var english = new ChatScript(language: Language.English);
        english.Sales.Undelivered.Add(Failed(1, "周子涵"));

        var bot = await english.Person("管理员").Says("undelivered");

        bot.Replies("Undelivered: 1 (last 7 days)");
        bot.Replies("Resend 周子涵 · Wed, Mar 11, 09:00 · WeCom · notice · 60021");
    }

    private Person Administrator => script.Person("管理员");

    private void Lists(params OutboxRecord[] records) => script.Sales.Undelivered.AddRange(records);

    private OutboxRecord Failed(int number, string to) => new(number, Message(number, to), OutboxState.Failed, null, "60021 the member is outside the app's visible scope");

    private OutboxRecord Unknown(int number, string to) => new(number, Message(number, to), OutboxState.Unknown, null, "reset");

    private OutgoingMessage Message(int number, string to) => new()
    {
        Key = string.Create(CultureInfo.InvariantCulture, $"brief/{number}"),
        Kind = OutgoingKind.Notice,
        Chat = new ChatAddress("WeCom", ChatKind.Direct, "zhangsan"),
        To = script.Member(to).Id,
        At = ChatScript.Start.AddHours(-1).ToUniversalTime(),
        Text = "华星 38万",
    };
}
