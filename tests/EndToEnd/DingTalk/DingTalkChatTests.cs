using System.Collections.Immutable;
using SalesBot.Simulators.DingTalk;

namespace SalesBot.EndToEnd.Tests.DingTalk;

/// <summary>Deals change by chatting in DingTalk: the real service and a loopback platform. Each test takes a rep of its own.</summary>
public abstract class DingTalkChatTests(SharedDingTalkCompany shared)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private protected DingTalkCompany Company => shared.Company;

    [Fact]
    public async Task RepsMessage_UpdatesTheDeal_AndTheReplyIsInTheChat()
    {
        var rep = Company.Rep(0);

        var report = await rep.Chat.WritesAsync($"拜访了{rep.Customer}王总，谈了报价，金额120万，预计下周五签", Cancellation);

        Assert.True(report.IsDelivered);
        Assert.Contains("120万", (await SeesAsync(rep, 1))[0].Text, StringComparison.Ordinal);
        Assert.Contains("120万", await Company.StatusAsync(rep, Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SameMessageThreeTimes_HasOneEffect_AndOneReply()
    {
        var rep = Company.Rep(1);
        var message = rep.Chat.Composes($"拜访了{rep.Customer}王总");

        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Company.Platform.DeliverAsync(message, Cancellation)));
        await rep.Chat.WritesAsync("帮助", Cancellation);

        var seen = await SeesAsync(rep, 2);
        Assert.Contains(rep.Customer, seen[0].Text, StringComparison.Ordinal);
        Assert.DoesNotContain(rep.Company, seen[1].Text.Split('\n')[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task UndoPressedTwice_HasOneEffect_AndSaysSo()
    {
        var rep = Company.Rep(2);
        await rep.Chat.WritesAsync($"{rep.Customer}金额改成80万", Cancellation);
        await SeesAsync(rep, 1);

        await rep.Chat.PressesAsync("撤销", cancellationToken: Cancellation);
        await SeesAsync(rep, 2);
        Assert.Contains("50万", await Company.StatusAsync(rep, Cancellation), StringComparison.Ordinal);
        await rep.Chat.PressesAsync("撤销", cancellationToken: Cancellation);

        await SeesAsync(rep, 3);
        Assert.Contains("50万", await Company.StatusAsync(rep, Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ButtonsWordsSaidBySomebodyElse_HaveNoEffect()
    {
        var (rep, other) = (Company.Rep(3), Company.Rep(9));
        await rep.Chat.WritesAsync($"{rep.Customer}金额改成80万", Cancellation);
        var undo = (await SeesAsync(rep, 1))[0].Buttons.First(button => button.Text == "撤销");

        await other.Chat.WritesAsync(Uri.UnescapeDataString(undo.Url!.Split("content=")[1]), Cancellation);

        await SeesAsync(other, 1);
        Assert.Contains("80万", await Company.StatusAsync(rep, Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task MentionInTheGroup_IsAnsweredThere_AndWhatIsPrivateGoesToThePerson()
    {
        var rep = Company.Rep(4);

        await rep.Chat.WritesInGroupAsync(DingTalkCompany.GroupId, $"拜访了{rep.Customer}王总，金额改成80万", cancellationToken: Cancellation);

        await Company.Platform.Screens.WhenAsync(
            ChatKey.Group(DingTalkCompany.GroupId), messages => messages.Any(message => message.Text.Contains("私信", StringComparison.Ordinal)), Cancellation);
        Assert.Contains("80万", (await SeesAsync(rep, 1))[0].Text, StringComparison.Ordinal);
        Assert.DoesNotContain(rep.Chat.SeesIn(DingTalkCompany.GroupId), message => message.Text.Contains("80万", StringComparison.Ordinal));
    }

    [Fact]
    public async Task GroupInWhichSomebodyFromOutsideSpoke_GetsHelpAndNothingElse()
    {
        var rep = Company.Rep(10);

        await Company.Platform.Member("outsider").WritesInGroupAsync(DingTalkCompany.OpenGroupId, "报价多少？", cancellationToken: Cancellation);
        await rep.Chat.WritesInGroupAsync(DingTalkCompany.OpenGroupId, $"{rep.Customer}金额改成80万", cancellationToken: Cancellation);

        await Company.Platform.Screens.WhenAsync(
            ChatKey.Group(DingTalkCompany.OpenGroupId), messages => messages.Any(message => message.Text.Contains("这个群里有外部人员，这里只有帮助", StringComparison.Ordinal)), Cancellation);
        Assert.Contains("50万", await Company.StatusAsync(rep, Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task PressInTheGroup_SpeaksForThePerson_AndIsUndone()
    {
        var rep = Company.Rep(12);
        await rep.Chat.WritesInGroupAsync(DingTalkCompany.SmallGroupId, $"{rep.Customer}金额改成80万", cancellationToken: Cancellation);
        await SeesInSmallGroupAsync(1);

        await rep.Chat.PressesAsync("撤销", DingTalkCompany.SmallGroupId, Cancellation);

        await SeesInSmallGroupAsync(2);
        Assert.Contains("50万", await Company.StatusAsync(rep, Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SpokenReport_IsUnderstoodByItsWords()
    {
        var rep = Company.Rep(5);

        await rep.Chat.SpeaksAsync($"拜访了{rep.Customer}王总金额改成90万", Cancellation);

        await SeesAsync(rep, 1);
        Assert.Contains("90万", await Company.StatusAsync(rep, Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task PictureAfterTheReport_IsKeptWithTheVisit()
    {
        var rep = Company.Rep(6);
        await rep.Chat.WritesAsync($"拜访了{rep.Customer}", Cancellation);
        await SeesAsync(rep, 1);

        await rep.Chat.SendsPictureAsync([0xFF, 0xD8, 0xFF, 0xE0, 1, 2, 3, 4], cancellationToken: Cancellation);

        Assert.Contains("附件 1", (await SeesAsync(rep, 2))[1].Text, StringComparison.Ordinal);
        Assert.Contains("📎 1", await Company.StatusAsync(rep, Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stranger_IsToldHowToBeAdded_AndSeesNothing()
    {
        var stranger = Company.Platform.Member("stranger");

        await stranger.WritesAsync($"{Company.Rep(0).Customer}现在什么情况", Cancellation);

        var seen = await Company.Platform.Screens.WhenAsync(ChatKey.Person("stranger"), messages => messages.Count > 0, Cancellation);
        Assert.Contains("stranger", seen[0].Text, StringComparison.Ordinal);
        Assert.DoesNotContain("50万", seen[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SessionThatEndedBeforeTheReply_IsAnsweredByTheRobot()
    {
        var rep = Company.Rep(7);
        var message = rep.Chat.Composes($"{rep.Customer}金额改成70万");
        Company.Platform.EndSessions();

        await Company.Platform.DeliverAsync(message, Cancellation);

        Assert.Equal("robot", (await SeesAsync(rep, 1))[0].Way);
    }

    private Task<ImmutableList<SeenMessage>> SeesAsync(DingTalkRep rep, int count) =>
        Company.Platform.Screens.WhenAsync(ChatKey.Person(rep.Account), messages => messages.Count >= count, Cancellation);

    private Task<ImmutableList<SeenMessage>> SeesInSmallGroupAsync(int count) =>
        Company.Platform.Screens.WhenAsync(ChatKey.Group(DingTalkCompany.SmallGroupId), messages => messages.Count >= count, Cancellation);
}

/// <summary>In stream mode.</summary>
public sealed class DingTalkByStreamTests(DingTalkCompanyByStream shared) : DingTalkChatTests(shared), IClassFixture<DingTalkCompanyByStream>;

/// <summary>In HTTP mode.</summary>
public sealed class DingTalkByHttpTests(DingTalkCompanyByHttp shared) : DingTalkChatTests(shared), IClassFixture<DingTalkCompanyByHttp>;
