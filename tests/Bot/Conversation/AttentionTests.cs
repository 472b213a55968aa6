using SalesBot.Bot.Conversation;
using SalesBot.Bot.Texts;
using SalesBot.Domain.Schedules;

namespace SalesBot.Bot.Tests.Conversation;

/// <summary>People say when they want to be spoken to, and are told what holds from then on. It is Wednesday, 11 March 2026, 10:00.</summary>
public sealed class AttentionTests
{
    private readonly ChatScript script = new(understands: true);

    private Person Rep => script.Person("周子涵");

    private Person Manager => script.Person("沈国栋");

    private PersonalAttention Set => script.Sales.Set.Of(Rep.Member);

    [Theory]
    [InlineData("静音 2天", "3月13日（周五）10:00")]
    [InlineData("静音2小时", "3月11日（周三）12:00")]
    [InlineData("静音半小时", "3月11日（周三）10:30")]
    [InlineData("静音两天", "3月13日（周五）10:00")]
    [InlineData("静音一周", "3月18日（周三）10:00")]
    [InlineData("静音到下周一", "3月16日（周一）08:30")]
    [InlineData("静音到明天下午3点", "3月12日（周四）15:00")]
    [InlineData("静音到18:00", "3月11日（周三）18:00")]
    [InlineData("静音到9点", "3月11日（周三）21:00")]
    [InlineData("静音", "3月12日（周四）08:30")]
    [InlineData("mute 2 days", "3月13日（周五）10:00")]
    [InlineData("mute until Monday", "3月16日（周一）08:30")]
    public async Task Mute_SaysBackUntilWhen(string text, string moment)
    {
        (await Rep.Says(text)).Replies($"已静音到 {moment}");
        Assert.Single(Set.Mutes);
    }

    [Theory]
    [InlineData("取消静音")]
    [InlineData("unmute")]
    public async Task Unmute_EndsIt(string text)
    {
        await Rep.Says("静音 2天");
        (await Rep.Says(text)).Replies("静音已取消");
        Assert.Empty(Set.Mutes);
    }

    [Theory]
    [InlineData("静音 90天")]
    [InlineData("静音到昨天")]
    public async Task MuteThatIsTooLongOrOver_IsRefused_WithAnExample(string text)
    {
        (await Rep.Says(text)).Replies("最长 31 天");
        Assert.Empty(Set.Mutes);
    }

    [Theory]
    [InlineData("不要早报", "早报恢复")]
    [InlineData("别发早报了", "恢复早报")]
    [InlineData("退订早报", "打开早报")]
    [InlineData("早报不要了", "还是要早报")]
    [InlineData("no brief", "resume brief")]
    public async Task Kind_IsNotWanted_AndWantedAgain(string off, string on)
    {
        (await Rep.Says(off)).Replies("以后不发「早报」");
        Assert.Equal([NoticeKind.Brief], Set.OptedOut);
        (await Rep.Says(on)).Replies("「早报」恢复了");
        Assert.Empty(Set.OptedOut);
    }

    [Fact]
    public async Task OneKind_IsMutedAlone()
    {
        (await Rep.Says("静音早报 3天")).Replies("「早报」已静音到 3月14日（周六）10:00");
        Assert.Equal([NoticeKind.Brief], Assert.Single(Set.Mutes).Kinds);
    }

    [Theory]
    [InlineData("不要预警")]
    [InlineData("静音预警 2天")]
    public async Task WhatALeaderHearsOfTheTeam_CannotBeClosed_OnlyWhatTheyHearOfTheirOwn_AndTheAnswerSaysWhy(string text)
    {
        (await Manager.Says(text)).Replies("团队的超期升级照常发：带团队的人要看到");
        Assert.False(script.Sales.Set.Of(Manager.Member).IsNone);
    }

    [Fact]
    public async Task MuteOfALeader_SaysThatEscalationsStillCome() => (await Manager.Says("静音 2天")).Replies("团队的超期升级照常发");

    [Theory]
    [InlineData("晚上8点后别发", 20, 0, 8, 30)]
    [InlineData("8点以后别发消息", 20, 0, 8, 30)]
    [InlineData("早上9点前别发", 21, 0, 9, 0)]
    [InlineData("免打扰 20:00-9:00", 20, 0, 9, 0)]
    [InlineData("免打扰晚上7点半到早上9点", 19, 30, 9, 0)]
    [InlineData("no messages after 8pm", 20, 0, 8, 30)]
    public async Task OwnQuietHours_TakeThePlaceOfTheCompanys(string text, int fromHour, int fromMinute, int toHour, int toMinute)
    {
        var quiet = new QuietHours(new TimeOnly(fromHour, fromMinute), new TimeOnly(toHour, toMinute));
        (await Rep.Says(text)).Replies($"免打扰改为 {quiet.From:HH:mm}–{quiet.To:HH:mm}");
        Assert.Equal(quiet, Set.Quiet);

        (await Rep.Says("取消免打扰")).Replies("免打扰用公司的：21:00–08:30");
        Assert.Null(Set.Quiet);
    }

    [Theory]
    [InlineData("我的时区 Europe/Berlin", "Europe/Berlin", "3月11日（周三）03:00")]
    [InlineData("我的时区 柏林", "Europe/Berlin", "3月11日（周三）03:00")]
    [InlineData("my time zone Asia/Tokyo", "Asia/Tokyo", "3月11日（周三）11:00")]
    public async Task OwnZone_SaysBackTheTimeThere(string text, string zone, string now)
    {
        var bot = await Rep.Says(text);
        bot.Replies(zone);
        bot.Replies(now);
        Assert.Equal(zone, Set.Zone);

        (await Rep.Says("我的时区 公司")).Replies("时区用公司的：Asia/Shanghai");
        Assert.Null(Set.Zone);
    }

    [Fact]
    public async Task UnknownZone_SaysHowToWriteOne() => (await Rep.Says("我的时区 Mars/Olympus")).Replies("Europe/Berlin");

    [Theory]
    [InlineData("下周一到周三请假", "3月16日（周一）–3月18日（周三）", "3月19日（周四）")]
    [InlineData("明天请假", "3月12日（周四）", "3月13日（周五）")]
    [InlineData("我休假到3月20日", "3月11日（周三）–3月20日（周五）", "3月23日（周一）")]
    [InlineData("请假 3月16日到18日", "3月16日（周一）–3月18日（周三）", "3月19日（周四）")]
    [InlineData("请假3天", "3月11日（周三）–3月13日（周五）", "3月16日（周一）")]
    [InlineData("明天起请假3天", "3月12日（周四）–3月16日（周一）", "3月17日（周二）")]
    [InlineData("明天到后天请假", "3月12日（周四）–3月13日（周五）", "3月16日（周一）")]
    [InlineData("我请假 明后两天", "3月12日（周四）–3月13日（周五）", "3月16日（周一）")]
    [InlineData("明天请假一天", "3月12日（周四）", "3月13日（周五）")]
    public async Task Leave_SaysBackItsDaysAndWhenTheCatchUpComes(string text, string days, string back)
    {
        var bot = await Rep.Says(text);
        bot.Replies($"已登记请假：{days}。");
        bot.Replies($"{back} 回来时合成一条");
        Assert.Single(Set.Leaves);
    }

    [Fact]
    public async Task Back_EndsALeave_OrTakesItBack()
    {
        await Rep.Says("下周一到周三请假");
        (await Rep.Says("销假")).Replies("已销假（3月16日（周一）–3月18日（周三））");
        Assert.Empty(Set.Leaves);
        (await Rep.Says("销假")).Replies("你没有登记请假");
    }

    [Fact]
    public async Task Manager_EntersLeaveForTheTeam_AndTheMemberIsTold()
    {
        (await Manager.Says("周子涵 下周一到周三请假")).Replies("已登记 周子涵 请假：3月16日（周一）–3月18日（周三）");
        Assert.Equal(Manager.Member.Id, Assert.Single(Set.Leaves).EnteredBy);
        Assert.Contains("沈国栋 为你登记了请假", Assert.Single(script.Delivered).Text, StringComparison.Ordinal);

        (await Manager.Says("周子涵 销假")).Replies("已为 周子涵 销假");
        Assert.Empty(Set.Leaves);
    }

    [Theory]
    [InlineData("陆一鸣")]
    [InlineData("蒋雯")]
    public async Task WhoDoesNotLeadSomebody_CannotEnterTheirLeave(string who)
    {
        (await script.Person(who).Says("给周子涵请假 下周一到周三")).Replies("由本人或其上级登记");
        Assert.True(Set.IsNone);
    }

    [Theory]
    [InlineData("下周一到周三请假的是华星的王总")]
    [InlineData("王总下周一请假")]
    [InlineData("静音功能怎么样")]
    [InlineData("免打扰是什么")]
    [InlineData("客户说不要早报价")]
    public async Task WhatOnlySoundsLikeIt_IsNoRequest(string text)
    {
        await Rep.Says(text);
        Assert.True(Set.IsNone);
    }

    [Fact]
    public async Task Settings_ShowAllOfIt_WithButtons()
    {
        await Rep.Says("静音 2天");
        await Rep.Says("不要早报");
        await Rep.Says("晚上8点后别发");
        await Rep.Says("下周一到周三请假");

        var card = await Rep.Says("我的提醒设置");
        foreach (var part in (string[])["20:00–08:30", "到 3月13日（周五）10:00", "早报", "3月16日（周一）–3月18日（周三）", "Asia/Shanghai（公司）", "一天最多主动发 20 条"])
        {
            card.Replies(part);
        }

        card.Offers(Verbs.Unmute, Verbs.BackFromLeave);
        await Rep.Presses(card.Button(Verbs.BackFromLeave));
        await Rep.Presses(card.Button(Verbs.Unmute));
        Assert.True(Set.Leaves.IsEmpty && Set.Mutes.IsEmpty);
    }

    [Fact]
    public async Task EnglishReader_IsAnsweredInEnglish()
    {
        var english = new ChatScript(language: Language.English, understands: true).Person("周子涵");
        (await english.Says("next Monday to Wednesday on leave")).Replies("Leave: Mon, Mar 16–Wed, Mar 18.");
        (await english.Says("my notification settings")).Replies("Mon, Mar 16–Wed, Mar 18");
    }
}
