using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Bot.Conversation;
using SalesBot.Bot.Schedules;
using SalesBot.Domain.BattleReports;
using SalesBot.Domain.Incentives;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Tests.Schedules.BattleReports;

/// <summary>Who hears of a win, when, and how often.</summary>
public sealed class WinTests : IAsyncLifetime
{
    private SellingCompany? company;

    private SellingCompany Company => company!;

    public async ValueTask InitializeAsync() => company = await SellingCompany.CreateAsync();

    public async ValueTask DisposeAsync() => await company!.DisposeAsync();

    [Fact]
    public async Task Receipt_SaysWhenChatsHearOfIt_AndOffersNowAndNotAtAll()
    {
        var receipt = await Company.WinAsync("zhou", "华星", "2026-03-11 10:00");
        Assert.Contains("喜报 3月11日（周三）10:02 发到 5 个群", receipt, StringComparison.Ordinal);
        Assert.Contains("1 撤销 2 立即发 3 不发", receipt, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ConfirmedWin_IsToldAfterItsHold_InTheChatsOfItsGroupAndAbove_OnEveryPlatform_OnceEach()
    {
        await Company.WinAsync("zhou", "华星", "2026-03-11 10:00");
        await Company.LookAsync("2026-03-11 10:01:59");
        Assert.Empty(await Company.ToldAsync(OutgoingKind.Win));

        await Company.LookAsync("2026-03-11 10:02");
        await Company.LookAsync("2026-03-11 10:02:01");
        await Company.LookAsync("2026-03-11 11:00");
        Assert.Equal(SellingCompany.ChatsOfFirst, (await Company.ToldAsync(OutgoingKind.Win)).Select(SellingCompany.ChatOf).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Card_SaysWhoWonWhatAndHow_AndWhereThatPutsRepAndTeam()
    {
        await Company.EnterAsync("金桥", "P104", SellingCompany.Li, 900_000, won: new DateOnly(2026, 3, 4));
        await Company.SayAsync("zhou", "拜访了华星，谈了合同", "2026-03-10 15:00");
        await Company.TellAsync();

        var told = (await Company.ToldAsync(OutgoingKind.Win)).First(message => message.Chat is { Platform: "WeCom", Id: "一组" });
        Assert.Equal(
            """
            🎉 喜报｜周子涵 签下 华星 38万
            商机：ERP二期
            怎么赢的：历时 38 天，拜访 1 次
            本月：第 1 单，共 38万，签约额组内第 2
            华东一组：本月共 128万 · 各组第 1
            周子涵 的第一单！
            @我 说「点赞」祝贺，说「感谢 同事名」道谢。
            """.ReplaceLineEndings("\n"),
            told.Text);
        Assert.Equal([Verbs.WinCheer], told.Card!.Actions.Select(action => action.Verb));
    }

    [Fact]
    public async Task Medal_ThatTheWinHasEarned_StandsOnItsCard_AndNoneOfAnotherDeal()
    {
        await Company.EnterAsync(draft => draft.Grant(Medal("早先的勋章", "P999")), "2026-03-10 09:00");
        await Company.WinAsync("zhou", "华星", "2026-03-11 10:00");
        await Company.EnterAsync(draft => draft.Grant(Medal("首个大单", "P101")), "2026-03-11 10:00:30");
        await Company.LookAsync("2026-03-11 10:02");

        Assert.All(await Company.ToldAsync(OutgoingKind.Win), message => Assert.Contains("🏅 周子涵 获得勋章：首个大单\n", message.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Owner_WhoSaysNow_IsNotKeptWaiting()
    {
        await Company.WinAsync("zhou", "华星", "2026-03-11 10:00");
        Assert.Contains("喜报马上发", await Company.SayAsync("zhou", "现在发", "2026-03-11 10:00:20"), StringComparison.Ordinal);
        await Company.LookAsync("2026-03-11 10:00:21");
        Assert.Equal(5, (await Company.ToldAsync(OutgoingKind.Win)).Count);
    }

    [Fact]
    public async Task Owner_WhoSaysNotAtAll_IsHeeded_AndMayThinkBetter()
    {
        await Company.WinAsync("zhou", "华星", "2026-03-11 10:00");
        Assert.Contains("喜报不发", await Company.SayAsync("zhou", "不用发", "2026-03-11 10:01"), StringComparison.Ordinal);
        await Company.LookAsync("2026-03-11 12:00");
        Assert.Empty(await Company.ToldAsync(OutgoingKind.Win));

        await Company.SayAsync("zhou", "立即发", "2026-03-11 12:01");
        await Company.LookAsync("2026-03-11 12:01");
        Assert.Equal(5, (await Company.ToldAsync(OutgoingKind.Win)).Count);
    }

    [Theory]
    [InlineData("喜报别发")]
    [InlineData("喜报先别发，等合同盖章")]
    [InlineData("华星的喜报先不发")]
    [InlineData("先别发喜报，等客户同意")]
    [InlineData("喜报先压一下")]
    [InlineData("不用发了")]
    public async Task Owner_SaysInOwnWords_ThatItIsNotToBeTold(string text)
    {
        await Company.WinAsync("zhou", "华星", "2026-03-11 10:00");
        await Company.SayAsync("zhou", "谢谢", "2026-03-11 10:00:20");

        Assert.Contains("喜报不发", await Company.SayAsync("zhou", text, "2026-03-11 10:01"), StringComparison.Ordinal);

        await Company.LookAsync("2026-03-11 12:00");
        Assert.Empty(await Company.ToldAsync(OutgoingKind.Win));
    }

    [Theory]
    [InlineData("喜报里隐去客户名")]
    [InlineData("喜报里别提客户名字")]
    [InlineData("华星的喜报里不要出现客户名称")]
    public async Task Owner_SaysInOwnWords_ThatTheCustomerIsNotToBeNamed(string text)
    {
        await Company.WinAsync("zhou", "华星", "2026-03-11 10:00");

        Assert.Contains("喜报里不写客户名", await Company.SayAsync("zhou", text, "2026-03-11 10:01"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Owner_WhoseWinWasTold_OrWhoHasNone_HearsThat()
    {
        Assert.Contains("没有等着发的喜报", await Company.SayAsync("lu", "喜报别发", "2026-03-11 09:00"), StringComparison.Ordinal);
        await Company.TellAsync();
        Assert.Contains("喜报已经发出", await Company.SayAsync("zhou", "喜报别发", "2026-03-11 11:00"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Buttons_AreForThoseWhoMay_AForgedPressIsRefused()
    {
        await Company.WinAsync("zhou", "华星", "2026-03-11 10:00");
        var data = SellingCompany.DataOf(await Company.NewestAsync(SellingCompany.Zhou));
        await Company.PressAsync("lu", Verbs.WinNot, data, "2026-03-11 10:01");
        await Company.PressAsync("zhou", Verbs.WinApprove, data, "2026-03-11 10:01");
        Assert.Equal(OwnersWish.None, (await Company.NewestAsync(SellingCompany.Zhou)).Wish);

        await Company.PressAsync("shen", Verbs.WinNot, data, "2026-03-11 10:01");
        Assert.Equal(OwnersWish.NotAtAll, (await Company.NewestAsync(SellingCompany.Zhou)).Wish);
    }

    [Fact]
    public async Task WinThatIsUndoneInTime_IsNeverTold()
    {
        await Company.WinAsync("zhou", "华星", "2026-03-11 10:00");
        Assert.EndsWith("喜报不会发出。", await Company.SayAsync("zhou", "撤销", "2026-03-11 10:01"), StringComparison.Ordinal);
        await Company.LookAsync("2026-03-11 10:10");
        Assert.Empty(await Company.ToldAsync(OutgoingKind.Win));
    }

    [Fact]
    public async Task WinThatIsUndoneAfterwards_IsCorrectedQuietly_OnceInEachChatThatHeardOfIt()
    {
        await Company.TellAsync();
        Assert.EndsWith("群里会收到更正。", await Company.SayAsync("zhou", "撤销", "2026-03-11 10:05"), StringComparison.Ordinal);
        await Company.LookAsync("2026-03-11 10:05:01");
        await Company.LookAsync("2026-03-11 10:06");

        var told = await Company.ToldAsync(OutgoingKind.Win);
        Assert.Equal(SellingCompany.ChatsOfFirst, told.Skip(5).Select(SellingCompany.ChatOf).Order(StringComparer.Ordinal));
        Assert.All(told.Skip(5), message => Assert.StartsWith("更正：周子涵 的 华星 喜报撤回", message.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task AmountThatIsPutRightAfterwards_IsPutRight_OnceInEachChatThatReadIt()
    {
        await Company.TellAsync();
        await Company.SayAsync("zhou", "华星金额改成30万", "2026-03-11 10:05");
        var receipt = await Company.SayAsync("zhou", "确认", "2026-03-11 10:05");
        await Company.LookAsync("2026-03-11 10:05:01");
        await Company.LookAsync("2026-03-11 10:06");

        var corrections = (await Company.ToldAsync(OutgoingKind.Win)).Skip(5).ToList();
        Assert.NotEmpty(corrections);
        Assert.Contains($"喜报已发到 {corrections.Count} 个群，那里会更正金额。", receipt, StringComparison.Ordinal);
        Assert.All(corrections, message => Assert.Matches("^更正：.*30万", message.Text.Split('\n')[0]));
        Assert.All(corrections, message => Assert.Contains("签约金额已更正", message.Text, StringComparison.Ordinal));
        Assert.Equal(corrections.Count, corrections.DistinctBy(message => message.Chat).Count());
    }

    [Fact]
    public async Task AmountThatIsPutRight_AndThenTakenBack_IsPutRightAgain()
    {
        await Company.TellAsync();
        var told = (await Company.ToldAsync(OutgoingKind.Win)).Where(message => message.Text.Contains('万', StringComparison.Ordinal)).ToList();
        await Company.SayAsync("zhou", "华星金额改成30万", "2026-03-11 10:05");
        await Company.SayAsync("zhou", "确认", "2026-03-11 10:05");
        await Company.LookAsync("2026-03-11 10:05:01");
        var first = (await Company.ToldAsync(OutgoingKind.Win)).Skip(5).ToList();
        await Company.SayAsync("zhou", "撤销", "2026-03-11 10:06");
        await Company.LookAsync("2026-03-11 10:06:01");

        var second = (await Company.ToldAsync(OutgoingKind.Win)).Skip(5 + first.Count).ToList();
        Assert.Equal(first.Select(message => message.Chat), second.Select(message => message.Chat));
        Assert.All(second, message => Assert.Equal($"更正：{told.First(original => original.Chat == message.Chat).Card!.Title}", message.Card!.Title));
    }

    [Fact]
    public async Task WinThatFellThrough_IsCorrected_OnceSomebodyHasConfirmedIt()
    {
        await Company.TellAsync();
        await Company.SayAsync("zhou", "华星丢了，客户反悔", "2026-03-12 10:00");
        await Company.SayAsync("zhou", "确认", "2026-03-12 10:00");
        Assert.Equal(DealStatus.Lost, (await Company.FindAsync("P101")).State.Status);
        await Company.LookAsync("2026-03-12 10:00:01");
        Assert.Equal(10, (await Company.ToldAsync(OutgoingKind.Win)).Count);
    }

    [Fact]
    public async Task WinOfTheEvening_IsToldInTheMorning_AndItsCorrectionToo()
    {
        await Company.WinAsync("zhou", "华星", "2026-03-11 20:59");
        await Company.LookAsync("2026-03-11 21:01");
        Assert.Empty(await Company.ToldAsync(OutgoingKind.Win));
        await Company.LookAsync("2026-03-12 08:30");
        Assert.Equal(5, (await Company.ToldAsync(OutgoingKind.Win)).Count);
    }

    [Fact]
    public async Task AmountThatIsCorrectedWhileItIsHeld_IsTheOneThatIsTold()
    {
        await Company.WinAsync("zhou", "华星", "2026-03-11 10:00");
        await Company.SayAsync("zhou", "不对，是36万", "2026-03-11 10:01");
        await Company.SayAsync("zhou", "确认", "2026-03-11 10:01");
        await Company.LookAsync("2026-03-11 10:03");
        var told = await Company.ToldAsync(OutgoingKind.Win);
        Assert.Equal(5, told.Count);
        Assert.All(told, message => Assert.StartsWith("🎉 喜报｜周子涵 签下 华星 36万", message.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task ManyWinsAtOnce_AreOneCard_ListingAll()
    {
        for (var number = 0; number < 4; number++)
        {
            await Company.EnterAsync($"连签{(char)('甲' + number)}", $"P20{number}", SellingCompany.Zhou, 100_000);
        }

        await Company.WinAsync("zhou", "华星", "2026-03-11 10:00");
        foreach (var (number, second) in new[] { (0, "10"), (1, "20"), (2, "30"), (3, "40") })
        {
            await Company.WinAsync("zhou", $"连签{(char)('甲' + number)}", $"2026-03-11 10:00:{second}");
        }

        foreach (var moment in new[] { "10:02:00", "10:02:10", "10:02:20", "10:02:30", "10:02:40", "10:02:50" })
        {
            await Company.LookAsync($"2026-03-11 {moment}");
        }

        var told = (await Company.ToldAsync(OutgoingKind.Win)).Where(message => message.Chat is { Platform: "WeCom", Id: "一组" }).ToList();
        var only = Assert.Single(told);
        Assert.StartsWith("🎉 喜报｜5 单连签，共 78万", only.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FourthWinWithinTenMinutes_ComesOnACardThatListsAll()
    {
        for (var number = 0; number < 3; number++)
        {
            await Company.EnterAsync($"连签{(char)('甲' + number)}", $"P20{number}", SellingCompany.Zhou, 100_000);
        }

        foreach (var (customer, minute) in new[] { ("华星", 0), ("连签甲", 2), ("连签" + (char)('甲' + 1), 4), ("连签" + (char)('甲' + 2), 6) })
        {
            await Company.WinAsync("zhou", customer, $"2026-03-11 10:0{minute}");
            await Company.LookAsync($"2026-03-11 10:0{minute + 2}:00");
        }

        var told = (await Company.ToldAsync(OutgoingKind.Win)).Where(message => message.Chat is { Platform: "WeCom", Id: "一组" }).ToList();
        Assert.Equal(4, told.Count);
        Assert.StartsWith("🎉 喜报｜4 单连签，共 68万", told[^1].Text, StringComparison.Ordinal);
        Assert.Contains("华星", told[^1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NodesThatLookAtOnce_TellEachChatOnce()
    {
        await Company.WinAsync("zhou", "华星", "2026-03-11 10:00");
        var at = new JobTime(SellingCompany.At("2026-03-11 10:02"), IsStaged: false);
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => Company.WinJob().RunAsync(at, TestContext.Current.CancellationToken))));
        Assert.Equal(5, (await Company.ToldAsync(OutgoingKind.Win)).Count);
    }

    [Fact]
    public async Task CustomerThatIsNotToBeNamed_IsNot()
    {
        await Company.WinAsync("zhou", "华星", "2026-03-11 10:00");
        await Company.SayAsync("zhou", "隐去客户名", "2026-03-11 10:01");
        await Company.LookAsync("2026-03-11 10:02");
        Assert.All(await Company.ToldAsync(OutgoingKind.Win), message =>
        {
            Assert.StartsWith("🎉 喜报｜周子涵 签下 某客户 38万", message.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("ERP", message.Text, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task CustomerThatIsNotToBeNamed_IsCalledByItsKind_WhereTheCompanyHasSaidHow()
    {
        await using var masking = await SellingCompany.CreateAsync(new BattleReportOptions { MaskedNames = { new MaskedNameOptions { Name = "某药企", Words = { "制药" } }, new MaskedNameOptions { Name = "某头部客户" } } });
        await masking.WinAsync("zhou", "华星", "2026-03-11 10:00");
        await masking.SayAsync("zhou", "隐去客户名", "2026-03-11 10:01");
        await masking.LookAsync("2026-03-11 10:02");
        await masking.SayAsync("zhou", "撤销", "2026-03-11 10:03");
        await masking.LookAsync("2026-03-11 10:04");

        var told = await masking.ToldAsync(OutgoingKind.Win);
        Assert.All(told.Take(5), message => Assert.StartsWith("🎉 喜报｜周子涵 签下 某头部客户 38万", message.Text, StringComparison.Ordinal));
        Assert.Equal(5, told.Skip(5).Count(message => message.Text.StartsWith("更正：周子涵 的 某头部客户 喜报撤回", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Cheer_IsCountedOnceAPerson_NeverForOneself_AndShownOnTheCard()
    {
        var data = SellingCompany.DataOf(await Company.TellAsync());
        Assert.Contains("不能给自己点赞", await Company.PressAsync("zhou", Verbs.WinCheer, data, "2026-03-11 10:03", "一组", "handle"), StringComparison.Ordinal);
        Assert.Contains("1 人点赞：李敏", await Company.PressAsync("li", Verbs.WinCheer, data, "2026-03-11 10:03", "一组", "handle"), StringComparison.Ordinal);
        Assert.Contains("已经点过赞", await Company.PressAsync("li", Verbs.WinCheer, data, "2026-03-11 10:04", "一组", "handle"), StringComparison.Ordinal);
        Assert.Contains("2 人点赞：李敏、沈国栋", await Company.PressAsync("shen", Verbs.WinCheer, data, "2026-03-11 10:05", "一组", "handle"), StringComparison.Ordinal);
        Assert.Contains("已为 周子涵 点赞", await Company.SayAsync("han", "点赞", "2026-03-11 10:06"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cheer_OfSomebodyWhoseChatsHaveNotHeardOfIt_IsRefused()
    {
        var data = SellingCompany.DataOf(await Company.TellAsync());
        await Company.PressAsync("lu", Verbs.WinCheer, data, "2026-03-11 10:03", "二组", "handle");
        var said = await Company.Database.ReadAsync(async (session, token) => await session.Applause.OfWinAsync((await Company.NewestAsync(SellingCompany.Zhou)).ChangeSet, token), TestContext.Current.CancellationToken);
        Assert.Empty(said);
    }

    [Fact]
    public async Task Undo_AfterACheer_TakesBackWhatWasEntered()
    {
        var data = SellingCompany.DataOf(await Company.TellAsync());
        await Company.SayAsync("li", "远景金额改成60万", "2026-03-11 10:02");
        await Company.PressAsync("li", Verbs.WinCheer, data, "2026-03-11 10:03", "一组", "handle");
        await Company.SayAsync("li", "撤销", "2026-03-11 10:04");
        Assert.Equal(Money.FromYuan(500_000), (await Company.FindAsync("P102")).Amount);
    }

    [Fact]
    public async Task Thanks_Count_ButNotToOneself_NotTwice_AndNotToAndFro()
    {
        await Company.TellAsync();
        Assert.Contains("已感谢 李敏", await Company.SayAsync("zhou", "感谢李敏一起拜访", "2026-03-11 10:10"), StringComparison.Ordinal);
        Assert.Contains("已经感谢过", await Company.SayAsync("zhou", "感谢李敏一起拜访", "2026-03-11 10:11"), StringComparison.Ordinal);
        Assert.Contains("不计入协作之星", await Company.SayAsync("li", "感谢周子涵", "2026-03-11 10:12"), StringComparison.Ordinal);
        Assert.Contains("周子涵 感谢你：华星 这一单多亏你帮忙", (await Company.ToldAsync(OutgoingKind.Notice)).Select(message => message.Text));
    }

    [Fact]
    public async Task Thanks_AreTakenBackByUndo()
    {
        await Company.TellAsync("2026-03-11 09:00", "2026-03-11 09:02");
        await Company.SayAsync("zhou", "感谢李敏一起拜访", "2026-03-11 10:10");
        Assert.Contains("感谢：李敏 → 已撤回", await Company.SayAsync("zhou", "撤销", "2026-03-11 10:11"), StringComparison.Ordinal);
        Assert.Contains("已感谢 李敏", await Company.SayAsync("zhou", "感谢李敏一起拜访", "2026-03-11 10:12"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Approval_WhereItIsWanted_IsAskedOfTheOneAbove_AndTheWinIsToldOnceAgreed()
    {
        await using var careful = await SellingCompany.CreateAsync(new BattleReportOptions { NeedsApproval = true });
        await careful.WinAsync("zhou", "华星", "2026-03-11 10:00");
        await careful.LookAsync("2026-03-11 10:02");
        await careful.LookAsync("2026-03-11 10:03");
        Assert.Empty(await careful.ToldAsync(OutgoingKind.Win));
        var asked = Assert.Single(await careful.ToldAsync(OutgoingKind.Notice));
        Assert.Equal(SellingCompany.Shen.Id, asked.To);

        await careful.PressAsync("li", Verbs.WinApprove, asked.Card!.Actions[0].Data, "2026-03-11 10:04");
        await careful.LookAsync("2026-03-11 10:04");
        Assert.Empty(await careful.ToldAsync(OutgoingKind.Win));

        await careful.SayAsync("shen", "1", "2026-03-11 10:05");
        await careful.LookAsync("2026-03-11 10:05");
        Assert.Equal(5, (await careful.ToldAsync(OutgoingKind.Win)).Count);
    }

    [Fact]
    public async Task Approval_IsAskedOfTheNextAbove_WhereTheFirstIsNotReached()
    {
        await using var careful = await SellingCompany.CreateAsync(new BattleReportOptions { NeedsApproval = true });
        await careful.BindAsync(SellingCompany.Shen, account: null);
        await careful.WinAsync("zhou", "华星", "2026-03-11 10:00");
        await careful.LookAsync("2026-03-11 10:02");
        Assert.Equal(SellingCompany.Han.Id, Assert.Single(await careful.ToldAsync(OutgoingKind.Notice)).To);
        Assert.Empty(await careful.ToldAsync(OutgoingKind.Win));
    }

    [Fact]
    public async Task Approval_WaitsUntilSomebodyIsReached_AndTheOwnerHearsThatOnce()
    {
        await using var careful = await SellingCompany.CreateAsync(new BattleReportOptions { NeedsApproval = true });
        await careful.BindAsync(SellingCompany.Shen, account: null);
        await careful.BindAsync(SellingCompany.Han, account: null);
        await careful.WinAsync("zhou", "华星", "2026-03-11 10:00");
        await careful.LookAsync("2026-03-11 10:02");
        await careful.LookAsync("2026-03-11 11:02");
        var owner = Assert.Single(await careful.ToldAsync(OutgoingKind.Notice));
        Assert.Equal(SellingCompany.Zhou.Id, owner.To);
        Assert.Contains("喜报先不发：找不到能同意的上级", owner.Text, StringComparison.Ordinal);
        Assert.Empty(await careful.ToldAsync(OutgoingKind.Win));

        await careful.BindAsync(SellingCompany.Shen, "shen");
        await careful.LookAsync("2026-03-11 12:02");
        Assert.Equal(SellingCompany.Shen.Id, (await careful.ToldAsync(OutgoingKind.Notice))[^1].To);
    }

    [Fact]
    public async Task WinsOfOneEvening_AreOneCardInTheMorning()
    {
        await Company.WinAsync("zhou", "华星", "2026-03-11 22:00");
        await Company.WinAsync("li", "远景", "2026-03-11 23:00");
        await Company.LookAsync("2026-03-12 08:30");
        var told = (await Company.ToldAsync(OutgoingKind.Win)).Where(message => SellingCompany.ChatOf(message) == "WeCom 一组");
        Assert.Matches("周子涵(.|\n)*李敏|李敏(.|\n)*周子涵", Assert.Single(told).Text);
    }

    [Fact]
    public async Task SmallWin_IsNotTold_AndAChatHearsWhatItIsSetTo()
    {
        await using var choosy = await SellingCompany.CreateAsync(new BattleReportOptions
        {
            LeastAmount = 200_000,
            Chats =
            {
                new BattleChatOptions { Platform = "WeCom", Id = "全公司", LeastAmount = 1_000_000 },
                new BattleChatOptions { Platform = "WeCom", Id = "华东", Wins = false },
                new BattleChatOptions { Platform = "Teams", Id = "一组", Amounts = AmountsShown.None, MaskCustomers = true, Language = "en" },
            },
        });
        await choosy.WinAsync("lu", "博凯", "2026-03-11 10:00");
        await choosy.WinAsync("zhou", "华星", "2026-03-11 10:00");
        await choosy.LookAsync("2026-03-11 10:02");

        var told = await choosy.ToldAsync(OutgoingKind.Win);
        Assert.Equal(["DingTalk 一组", "Teams 一组", "WeCom 一组"], told.Select(SellingCompany.ChatOf).Order(StringComparer.Ordinal));
        var masked = told.First(message => message.Chat.Platform == "Teams");
        Assert.StartsWith("🎉 周子涵 has won a customer\nHow: 38 days\nThis month: win 1, place 1 in the group", masked.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Helpers_AreNamed_AndThankedWithOneTap_WhichTheCardShows()
    {
        await Company.EnterAsync(draft => draft.AddCollaborator(DealOf("P101"), SellingCompany.Li.Id), "2026-03-03 09:00");
        var data = SellingCompany.DataOf(await Company.TellAsync(), SellingCompany.Li);
        var told = (await Company.ToldAsync(OutgoingKind.Win)).First(message => message.Chat is { Platform: "WeCom", Id: "一组" });
        Assert.Contains("协作：李敏", told.Text, StringComparison.Ordinal);
        Assert.Equal([Verbs.WinCheer, Verbs.WinThank], told.Card!.Actions.Select(action => action.Verb));
        Assert.Contains("周子涵 感谢 李敏", await Company.PressAsync("zhou", Verbs.WinThank, data, "2026-03-11 10:03", "一组", "handle"), StringComparison.Ordinal);
        Assert.Contains("已经感谢过", await Company.PressAsync("zhou", Verbs.WinThank, data, "2026-03-11 10:04", "一组", "handle"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Headline_MayBeTheCompanysOwn()
    {
        await using var loud = await SellingCompany.CreateAsync(new BattleReportOptions { Headlines = { "🎉 {owner} 拿下 {customer} {amount}！" } });
        await loud.TellAsync();
        Assert.All(await loud.ToldAsync(OutgoingKind.Win), message => Assert.StartsWith("🎉 周子涵 拿下 华星 38万！", message.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task NoHold_IsNoWaiting()
    {
        await using var quick = await SellingCompany.CreateAsync(new BattleReportOptions { Hold = TimeSpan.Zero });
        await quick.WinAsync("zhou", "华星", "2026-03-11 10:00");
        await quick.LookAsync("2026-03-11 10:00");
        Assert.Equal(5, (await quick.ToldAsync(OutgoingKind.Win)).Count);
    }

    private static Reward Medal(string name, string deal) => new()
    {
        Id = new RewardId(Guid.NewGuid()),
        Rule = new RewardRuleId("medal"),
        Version = 1,
        Name = name,
        Occasion = RewardOccasion.Win,
        Member = SellingCompany.Zhou.Id,
        On = new DateOnly(2026, 3, 11),
        Medal = name,
        Deal = new DealId(deal),
        Source = Subject.Of(new DealId(deal)),
        Cause = new SalesEventKey(new ChangeSetId(Guid.NewGuid()), 1),
    };

    private static Deal DealOf(string id) => new()
    {
        Id = new DealId(id),
        Customer = default,
        Title = "ERP二期",
        Owner = SellingCompany.Zhou.Id,
        Position = new StagePosition(new StageId("contract"), new DateOnly(2026, 3, 2)),
        CreatedOn = new DateOnly(2026, 2, 2),
    };
}
