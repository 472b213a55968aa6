using SalesBot.Bot.Conversation;
using SalesBot.Bot.Texts;
using SalesBot.Bot.Understanding;
using static SalesBot.Bot.Tests.Conversation.ScriptedReader;

namespace SalesBot.Bot.Tests.Conversation;

public sealed class HelpTests
{
    private readonly ChatScript script = new();

    [Theory]
    [InlineData("周子涵", "help-for-rep.zh")]
    [InlineData("沈国栋", "help-for-manager.zh")]
    [InlineData("管理员", "help-for-administrator.zh")]
    public async Task Help_HasAtMostEightLines_ByRole(string name, string golden)
    {
        var bot = await script.Person(name).Says("帮助");

        Assert.InRange(bot.Text.Split('\n').Length, 1, 8);
        bot.IsLike(golden);
    }

    [Fact]
    public async Task HelpInEnglish_ReadsLikeEnglish() => (await new ChatScript(language: Language.English).Person("周子涵").Says("help")).IsLike("help-for-rep.en");

    [Theory]
    [InlineData("早", "今天有什么进展")]
    [InlineData("谢谢！", "不客气")]
    [InlineData("好的", "好。")]
    [InlineData("毛利复合增速", "没看懂，什么都没改。我能：")]
    [InlineData("华东谁第一，看排行榜", "我能：看排行")]
    [InlineData("\u0000\u0007", "没有收到文字")]
    public async Task WhatAsksForNothing_GetsAShortLine(string text, string line)
    {
        var bot = await script.Person("周子涵").Says(text);

        bot.ChangesNothing();
        bot.Replies(line);
    }

    [Fact]
    public void Stranger_LearnsHowToBeAdded_AndNothingElse() =>
        Golden.Check("stranger.zh", StrangerReply.For(Language.Chinese, "WeCom", "wangwei01").Text);

    [Fact]
    public async Task Reminder_SaysTheAbsoluteTime_AndCanBeUndone()
    {
        script.Reader.Means("明天上午提醒我给王总寄样", new RemindAction { At = Slot(ChatScript.Start.AddHours(23)), What = Slot("给王总寄样"), Customer = The(1) });
        var rep = script.Person("周子涵");

        var bot = await rep.Says("明天上午提醒我给王总寄样");
        bot.Changed("reminder →2026-03-12T09:00:00+08:00");
        bot.IsLike("reminder.zh");

        await rep.Says("撤销");
        Assert.Empty(script.Sales.AllReminders);
    }

    [Fact]
    public async Task ReminderInThePast_IsRefused_WithTheFix()
    {
        script.Reader.Means("昨天提醒我", new RemindAction { At = Slot(ChatScript.Start.AddDays(-1)), What = Slot("寄样") });

        var bot = await script.Person("周子涵").Says("昨天提醒我");

        bot.ChangesNothing();
        bot.Replies("3月10日（周二）10:00 已经过去");
    }
}
