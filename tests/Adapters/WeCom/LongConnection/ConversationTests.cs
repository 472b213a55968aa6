using System.Text;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.WeCom.Protocol.AiBot.LongConnection;
using SalesBot.Simulators.WeCom;

namespace SalesBot.Adapters.Tests.WeCom.LongConnection;

/// <summary>What people and the robot say to each other over the long connection.</summary>
public sealed class ConversationTests
{
    private static readonly TimeSpan WorkingPatience = TimeSpan.FromSeconds(2);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Message_IsStored_AndAnsweredByAFinishedStream()
    {
        await using var company = await LongCompany.StartAsync();
        var node = await company.ConnectAsync();

        var message = await company.SaysAsync(node, "zhangsan", "华星报价38万");
        Assert.Equal(("华星报价38万", "zhangsan", "aibot:zhangsan"), (message.Text, message.Sender, message.Chat.Id));
        Assert.IsType<SendOutcome.Accepted>(await node.SendAsync(LongCompany.Reply(message, "已记下")));

        var seen = Assert.Single(company.Bot.Sees("zhangsan"));
        Assert.Equal(("stream", "已记下", true), (seen.Type, seen.Text.TrimEnd(), seen.IsComplete));
        Assert.Empty(company.Simulator.Log.Refusals);
    }

    [Fact]
    public async Task MentionInAGroup_IsAnsweredThere()
    {
        await using var company = await LongCompany.StartAsync();
        company.Bot.MakesGroup("wrSim01", "zhangsan", "lisi");
        var node = await company.ConnectAsync();

        await company.Bot.WritesInGroupAsync("zhangsan", "wrSim01", "本周漏斗", cancellationToken: Cancellation);
        var message = await node.HearsAsync();
        Assert.Equal(("本周漏斗", "aibot:wrSim01", ChatKind.Group), (message.Text, message.Chat.Id, message.Chat.Kind));
        await node.SendAsync(LongCompany.Reply(message, "共 3 单"));
        await node.SendAsync(LongCompany.Notice("aibot:wrSim01", "本周战报", kind: ChatKind.Group));

        Assert.Equal(["共 3 单", "本周战报"], company.Bot.Sees("wrSim01").Select(seen => seen.Text.TrimEnd()));
    }

    [Fact]
    public async Task SlowAnswer_TakesThePlaceOfTheWordThatItIsWorkedOn()
    {
        await using var company = await LongCompany.StartAsync();
        var node = await company.ConnectAsync();

        var message = await company.SaysAsync(node, "zhangsan", "华星报价38万");
        await WorkingAsync(company);
        await node.SendAsync(LongCompany.Reply(message, "已记下"));

        var seen = Assert.Single(company.Bot.Sees("zhangsan"));
        Assert.Equal(("已记下", true, 2), (seen.Text.TrimEnd(), seen.IsComplete, seen.Version));
    }

    [Fact]
    public async Task AnswerThatTheRobotCannotGive_EndsTheWordThatItIsWorkedOn()
    {
        await using var company = await LongCompany.StartAsync();
        var node = await company.ConnectAsync(hasApp: true);
        var message = await company.SaysAsync(node, "zhangsan", "华星的照片");
        await WorkingAsync(company);

        await node.LeaveAsync(LongCompany.Reply(message, "已记下"));

        var seen = Assert.Single(company.Bot.Sees("zhangsan"));
        Assert.Equal(("see elsewhere", true), (seen.Text, seen.IsComplete));
    }

    [Fact]
    public async Task SlowCard_FollowsTheStreamThatItEnds()
    {
        await using var company = await LongCompany.StartAsync();
        var node = await company.ConnectAsync();

        var message = await company.SaysAsync(node, "zhangsan", "华星报价38万");
        await WorkingAsync(company);
        await node.SendAsync(LongCompany.Reply(message, "已记下\n［撤销］") with { Card = LongCompany.CardWith("已记下", "undo") });

        Assert.Collection(
            company.Bot.Sees("zhangsan"),
            stream => Assert.Equal(("已记下", true), (stream.Text, stream.IsComplete)),
            card => Assert.Equal("template_card", card.Type));
    }

    [Fact]
    public async Task AnswerAfterTheStreamsSixMinutes_IsAMessageOfItsOwn()
    {
        await using var company = await LongCompany.StartAsync(new WeComSwitches { SocketIdleLimit = TimeSpan.FromDays(1) });
        var node = await company.ConnectAsync();

        var message = await company.SaysAsync(node, "zhangsan", "华星报价38万");
        await WorkingAsync(company);
        company.Time.Advance(OpenConnection.PingInterval - WorkingPatience);
        for (var ping = 1; ping <= 14; ping++)
        {
            await PingedAsync(company, node, ping);
            company.Time.Advance(OpenConnection.PingInterval);
        }

        Assert.IsType<SendOutcome.Accepted>(await node.SendAsync(LongCompany.Reply(message, "已记下")));

        Assert.Equal(("markdown", "已记下"), (company.Bot.Sees("zhangsan")[^1].Type, company.Bot.Sees("zhangsan")[^1].Text.TrimEnd()));
        Assert.Contains(company.Simulator.Log.Refusals, refused => refused.Code == 846608);
    }

    [Fact]
    public async Task PressedCard_IsUpdatedInItsPlace()
    {
        await using var company = await LongCompany.StartAsync();
        var node = await company.ConnectAsync();

        var said = await company.SaysAsync(node, "zhangsan", "华星报价38万");
        await node.SendAsync(LongCompany.Reply(said, "确认吗") with { Card = LongCompany.CardWith("确认吗", "confirm") });
        await company.Bot.PressesAsync("zhangsan", "confirm?changeSet=7", cancellationToken: Cancellation);
        var press = await node.HearsAsync();
        Assert.Equal("confirm", press.Press!.Verb);
        Assert.IsType<SendOutcome.Accepted>(await node.SendAsync(LongCompany.Reply(press, "已确认") with { Card = LongCompany.CardWith("已确认", "undo") }));

        Assert.Contains("已确认", Assert.Single(company.Bot.Sees("zhangsan")).Text);
        Assert.Empty(company.Simulator.Log.Refusals);
    }

    [Fact]
    public async Task PressedCard_WhoseOutcomeHasNoButtons_IsUpdatedInItsPlaceAndCannotBePressedAgain()
    {
        await using var company = await LongCompany.StartAsync();
        var node = await company.ConnectAsync();
        var press = await PressedAsync(company, node);

        await node.SendAsync(LongCompany.Reply(press, "已撤销") with { Card = new Card { Purpose = CardPurpose.Receipt, Title = "已撤销 华星" } });

        var seen = Assert.Single(company.Bot.Sees("zhangsan"));
        Assert.Equal("done", Assert.Single(seen.Card!.Buttons).Key);
        await company.Bot.PressesAsync("zhangsan", "done", cancellationToken: Cancellation);
        Assert.Equal("在吗", (await company.SaysAsync(node, "zhangsan", "在吗")).Text);
        Assert.Empty(company.Simulator.Log.Refusals);
    }

    [Fact]
    public async Task PressedCard_ThatIsAnsweredInWords_ShowsWhoPressedIt()
    {
        await using var company = await LongCompany.StartAsync();
        var node = await company.ConnectAsync();
        var press = await PressedAsync(company, node);

        var label = LongCompany.Reply(press, "已由 张三 14:32 处理") with { Key = $"settled/WeCom/{press.Id}" };
        Assert.IsType<SendOutcome.Accepted>(await node.SendAsync(label));
        await node.SendAsync(LongCompany.Reply(press, "好，没有记。") with { Replaces = null });

        Assert.Collection(
            company.Bot.Sees("zhangsan"),
            card => Assert.Contains("已由 张三 14:32 处理", card.Text),
            words => Assert.Contains("没有记", words.Text));
    }

    [Fact]
    public async Task LabelThatComesTooLate_IsNotSaid()
    {
        await using var company = await LongCompany.StartAsync();
        var node = await company.ConnectAsync();
        var press = await PressedAsync(company, node);
        company.Time.Advance(TimeSpan.FromSeconds(6));

        Assert.IsType<SendOutcome.Accepted>(await node.SendAsync(LongCompany.Reply(press, "已由 张三 14:32 处理") with { Key = $"settled/WeCom/{press.Id}" }));

        Assert.Equal(1, Assert.Single(company.Bot.Sees("zhangsan")).Version);
    }

    [Fact]
    public async Task EncryptedAccount_IsThatOfThePerson()
    {
        await using var company = await LongCompany.StartAsync(new WeComSwitches { EncryptsAccounts = true });
        var node = await company.ConnectAsync(hasApp: true);

        var first = await company.SaysAsync(node, "zhangsan", "华星报价38万");
        var second = await company.SaysAsync(node, "zhangsan", "改成42万");
        await node.SendAsync(LongCompany.Reply(second, "已记下"));

        Assert.Equal(("zhangsan", "aibot:zhangsan", "zhangsan"), (first.Sender, first.Chat.Id, second.Sender));
        Assert.Equal(1, company.Simulator.Log.Calls("/cgi-bin/batch/openuserid_to_userid"));
        Assert.Single(company.Bot.Sees("zhangsan"));
    }

    [Fact]
    public async Task EncryptedAccount_WithoutAnApp_IsLeftAsItIs()
    {
        await using var company = await LongCompany.StartAsync(new WeComSwitches { EncryptsAccounts = true });
        var node = await company.ConnectAsync();

        Assert.Equal("wo-zhangsan", (await company.SaysAsync(node, "zhangsan", "华星报价38万")).Sender);
    }

    [Fact]
    public async Task PressAnsweredTooLate_IsAnsweredByAMessageOfItsOwn()
    {
        await using var company = await LongCompany.StartAsync();
        var node = await company.ConnectAsync();

        var said = await company.SaysAsync(node, "zhangsan", "华星报价38万");
        await node.SendAsync(LongCompany.Reply(said, "确认吗") with { Card = LongCompany.CardWith("确认吗", "confirm") });
        await company.Bot.PressesAsync("zhangsan", "confirm?changeSet=7", cancellationToken: Cancellation);
        var press = await node.HearsAsync();
        company.Time.Advance(TimeSpan.FromSeconds(6));
        Assert.IsType<SendOutcome.Accepted>(await node.SendAsync(LongCompany.Reply(press, "已确认") with { Card = LongCompany.CardWith("已确认", "undo") }));

        Assert.Equal(2, company.Bot.Sees("zhangsan").Count);
    }

    [Fact]
    public async Task Newcomer_IsWelcomed()
    {
        await using var company = await LongCompany.StartAsync();
        var node = await company.ConnectAsync();

        await company.Bot.OpensChatAsync("lisi", Cancellation);
        var entered = await node.HearsAsync();
        Assert.Equal(ChatOccasion.Entered, entered.Occasion);
        Assert.IsType<SendOutcome.Accepted>(await node.SendAsync(LongCompany.Reply(entered, "你好")));

        Assert.Equal("你好", Assert.Single(company.Bot.Sees("lisi")).Text.TrimEnd());
    }

    [Fact]
    public async Task NewcomerWhoIsWelcomedTooLate_IsNotReachedThisWay()
    {
        await using var company = await LongCompany.StartAsync();
        var node = await company.ConnectAsync();

        await company.Bot.OpensChatAsync("lisi", Cancellation);
        var entered = await node.HearsAsync();
        company.Time.Advance(TimeSpan.FromSeconds(6));

        Assert.IsType<SendOutcome.Unreachable>(await node.SendAsync(LongCompany.Reply(entered, "你好")));
    }

    [Fact]
    public async Task File_OpensWithTheKeyThatCameWithIt()
    {
        await using var company = await LongCompany.StartAsync();
        var node = await company.ConnectAsync();
        var content = Encoding.UTF8.GetBytes("报价单");

        await company.Bot.SendsFileAsync("zhangsan", "quote.txt", content, Cancellation);
        var attachment = Assert.Single((await node.HearsAsync()).Attachments);
        var fetched = Assert.IsType<FetchOutcome.Fetched>(await node.Platform.FetchAsync(attachment, Cancellation));

        Assert.Equal(content, fetched.File.Content.ToArray());
    }

    [Fact]
    public async Task MessageThatCannotBeStored_HasItsSenderToldOnceAMinute()
    {
        await using var company = await LongCompany.StartAsync();
        var node = await company.ConnectAsync();
        node.Inbox.IsUnavailable = true;

        await company.Bot.WritesAsync("zhangsan", "一", Cancellation);
        await company.Bot.WritesAsync("zhangsan", "二", Cancellation);
        await company.Bot.WritesAsync("lisi", "三", Cancellation);
        await SeenAsync(company, "lisi", 1);
        Assert.Single(company.Bot.Sees("zhangsan"));

        company.Time.Advance(TimeSpan.FromMinutes(1));
        await company.Bot.WritesAsync("zhangsan", "四", Cancellation);
        await SeenAsync(company, "zhangsan", 2);
        Assert.All(company.Bot.Sees("zhangsan"), seen => Assert.Equal(("not stored", true), (seen.Text.TrimEnd(), seen.IsComplete)));
    }

    [Fact]
    public async Task NothingThatIsLogged_HoldsWhatWasSaidOrTheSecret()
    {
        await using var company = await LongCompany.StartAsync();
        var node = await company.ConnectAsync();
        var message = await company.SaysAsync(node, "zhangsan", "华星报价38万");
        await node.SendAsync(LongCompany.Reply(message, "已记下"));
        await node.StopAsync();

        Assert.All(node.Log.Lines, line => Assert.DoesNotContain("华星", line));
        Assert.All(node.Log.Lines, line => Assert.DoesNotContain(company.Simulator.Options.Bot.Secret, line));
    }

    private static async Task<ChatMessage> PressedAsync(LongCompany company, ConnectedNode node)
    {
        var said = await company.SaysAsync(node, "zhangsan", "华星报价38万");
        await node.SendAsync(LongCompany.Reply(said, "确认吗") with { Card = LongCompany.CardWith("确认吗", "confirm") });
        await company.Bot.PressesAsync("zhangsan", "confirm?changeSet=7", cancellationToken: Cancellation);
        return await node.HearsAsync();
    }

    private static async Task WorkingAsync(LongCompany company)
    {
        await company.Time.SleepsAsync(WorkingPatience, 1);
        company.Time.Advance(WorkingPatience);
        await company.Simulator.Screens.WhenAsync("aibot:zhangsan", seen => seen is [{ Text: "working", IsComplete: false }], Cancellation);
    }

    /// <summary>Ends when the ping was answered: what is said after it is heard after its answer.</summary>
    private static async Task PingedAsync(LongCompany company, ConnectedNode node, int ping)
    {
        while (company.Simulator.Log.Calls(FrameCommands.Ping) < ping)
        {
            await Task.Yield();
        }

        await company.SaysAsync(node, "lisi", "在吗");
    }

    private static async Task SeenAsync(LongCompany company, string account, int count) =>
        await company.Simulator.Screens.WhenAsync("aibot:" + account, seen => seen.Count == count, Cancellation);
}
