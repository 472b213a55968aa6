using System.Net;
using System.Text;
using System.Web;
using System.Xml.Linq;
using SalesBot.Simulators;
using SalesBot.Simulators.WeCom;

namespace SalesBot.Adapters.Tests.Simulators.WeCom;

/// <summary>What the app is told, how often, and what it may answer.</summary>
public sealed class CallbackTests
{
    private static readonly Envelope Envelope = new("simTok2026", "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8");

    [Fact]
    public async Task Message_ComesSealedAndSigned()
    {
        await using var company = await Connected.StartAsync();
        var report = await company.Simulator.Member("ZhangSan").WritesAsync("跟进 ]]> 客户", Connected.Cancellation);

        Assert.True(report.IsDelivered);
        var message = Open(Assert.Single(company.Product.Calls));
        Assert.Equal(("zhangsan", "跟进 ]]> 客户", "7500000000000000001", "1000002"), (message.Element("FromUserName")!.Value, message.Element("Content")!.Value, message.Element("MsgId")!.Value, message.Element("AgentID")!.Value));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task FailedDelivery_ComesThreeTimesMore_WithTheSameMessageId(bool anew)
    {
        await using var company = await Connected.StartAsync(options => options with { Switches = new WeComSwitches { EncryptsRetriesAnew = anew, RetrySpacing = TimeSpan.Zero } });
        company.Product.Answer = (_, _, _) => Task.FromResult((HttpStatusCode.ServiceUnavailable, ""));

        Assert.False((await company.Simulator.Member("zhangsan").WritesAsync("hi", Connected.Cancellation)).IsDelivered);
        Assert.Equal(4, company.Product.Calls.Count);
        Assert.Single(company.Product.Calls.Select(call => Open(call).ToString()).Distinct());
        Assert.Equal(anew ? 4 : 1, company.Product.Calls.Select(call => call.Body).Distinct().Count());
    }

    [Fact]
    public async Task NoAnswerForFiveSeconds_IsAFailure()
    {
        await using var company = await Connected.StartAsync(options => options with { Switches = new WeComSwitches { RetrySpacing = TimeSpan.Zero } });
        var asked = new TaskCompletionSource();
        var isFirst = true;
        company.Product.Answer = async (_, _, cancellation) =>
        {
            if (isFirst)
            {
                isFirst = false;
                asked.SetResult();
                await Task.Delay(Timeout.Infinite, cancellation);
            }

            return (HttpStatusCode.OK, "");
        };

        var telling = company.Simulator.Member("zhangsan").WritesAsync("hi", Connected.Cancellation);
        await asked.Task;
        company.Time.Advance(TimeSpan.FromSeconds(5));

        Assert.Equal(new int?[] { null, 200 }, (await telling).Attempts.Select(attempt => attempt.StatusCode));
    }

    [Fact]
    public async Task Verification_WantsTheBarePlaintext()
    {
        await using var company = await Connected.StartAsync();
        var wrapped = "";
        company.Product.Answer = (url, _, _) =>
        {
            var query = HttpUtility.ParseQueryString(url.Query);
            Assert.Equal(query["msg_signature"], Envelope.Sign(query["timestamp"]!, query["nonce"]!, query["echostr"]!));
            return Task.FromResult((HttpStatusCode.OK, wrapped + Envelope.Open(query["echostr"]!).Message + wrapped));
        };
        var url = new Uri("http://product.test/other");
        Assert.Null(await company.Simulator.Administrator.SavesCallbackUrlAsync(url, Connected.Cancellation));
        wrapped = "\"";
        Assert.NotNull(await company.Simulator.Administrator.SavesCallbackUrlAsync(url, Connected.Cancellation));
    }

    [Fact]
    public async Task PassiveText_IsSeen_WhereAllIsRight()
    {
        await using var company = await Connected.StartAsync();
        company.Product.Answer = (_, _, _) => Task.FromResult((HttpStatusCode.OK, Reply("zhangsan", "text", new XElement("Content", "hello"))));
        var report = await company.Simulator.Member("zhangsan").OpensChatAsync(Connected.Cancellation);
        Assert.Null(report.ReplyTrouble);
        Assert.Equal("hello", Assert.Single(company.Simulator.Member("zhangsan").Sees).Text);
    }

    [Theory]
    [InlineData("lisi", "text", "sender and receiver are not swapped")]
    [InlineData("zhangsan", "update_button", "update_button is no reply to enter_agent")]
    public async Task WrongPassiveReply_ShowsNothing(string to, string type, string trouble)
    {
        await using var company = await Connected.StartAsync();
        company.Product.Answer = (_, _, _) => Task.FromResult((HttpStatusCode.OK, Reply(to, type, new XElement("Content", "hello"))));
        var report = await company.Simulator.Member("zhangsan").OpensChatAsync(Connected.Cancellation);
        Assert.Equal(trouble, report.ReplyTrouble);
        Assert.Empty(company.Simulator.Member("zhangsan").Sees);
    }

    [Fact]
    public async Task PassiveUpdate_ChangesThePressersCardOnly()
    {
        await using var company = await Connected.StartAsync();
        await company.SendCardAsync("zhangsan|lisi", """{"card_type":"button_interaction","task_id":"t1","main_title":{"title":"?"},"button_list":[{"text":"OK","key":"ok"}]}""");
        company.Product.Answer = (_, _, _) => Task.FromResult((HttpStatusCode.OK, Reply("zhangsan", "update_button", new XElement("Button", new XElement("ReplaceName", "好了")))));

        Assert.Null((await company.Simulator.Member("zhangsan").PressesAsync("ok", cancellationToken: Connected.Cancellation)).ReplyTrouble);

        Assert.Equal("好了", company.Simulator.Member("zhangsan").Sees[0].Card!.ReplacedBy);
        Assert.Null(company.Simulator.Member("lisi").Sees[0].Card!.ReplacedBy);
    }

    [Fact]
    public async Task ComposedMessages_ComeInAnyOrderAndAsOftenAsWanted()
    {
        await using var company = await Connected.StartAsync();
        var (first, second) = (company.Simulator.Member("zhangsan").Composes("one"), company.Simulator.Member("zhangsan").Composes("two"));
        foreach (var plaintext in new[] { second, first, first })
        {
            await company.Simulator.DeliverAsync(plaintext, Connected.Cancellation);
        }

        Assert.Equal(["two", "one", "one"], company.Product.Calls.Select(call => Open(call).Element("Content")!.Value));
    }

    [Fact]
    public async Task HostileManner_ChangesWhatIsSent()
    {
        await using var company = await Connected.StartAsync();
        await company.Simulator.PostAsync("<xml/>", new CallbackManner { Signature = "0", ReceiveId = "ww9", Body = Encoding.UTF8.GetBytes("<!DOCTYPE x>") }, Connected.Cancellation);
        var (url, body) = Assert.Single(company.Product.Calls);
        Assert.Equal(("0", "<!DOCTYPE x>"), (HttpUtility.ParseQueryString(url.Query)["msg_signature"], body));
    }

    [Fact]
    public async Task ChangedContacts_AreTold()
    {
        await using var company = await Connected.StartAsync();
        await company.Simulator.Administrator.RenamesMemberAsync("zhangsan", "zhangsan2", Connected.Cancellation);
        var told = Open(Assert.Single(company.Product.Calls));
        Assert.Equal(("sys", "update_user", "zhangsan2"), (told.Element("FromUserName")!.Value, told.Element("ChangeType")!.Value, told.Element("NewUserID")!.Value));
        Assert.Null(told.Element("AgentID"));
    }

    private static XElement Open((Uri Url, string Body) call)
    {
        var query = HttpUtility.ParseQueryString(call.Url.Query);
        var encrypted = XElement.Parse(call.Body).Element("Encrypt")!.Value;
        Assert.Equal(query["msg_signature"], Envelope.Sign(query["timestamp"]!, query["nonce"]!, encrypted));
        var (message, receiveId) = Envelope.Open(encrypted);
        Assert.Equal("ww0123456789abcdef", receiveId);
        return XElement.Parse(message);
    }

    private static string Reply(string to, string type, XElement more)
    {
        var plain = new XElement("xml", new XElement("ToUserName", to), new XElement("FromUserName", "ww0123456789abcdef"), new XElement("CreateTime", 1767225601), new XElement("MsgType", type), more);
        var encrypted = Envelope.Seal(plain.ToString(SaveOptions.DisableFormatting), "ww0123456789abcdef", new byte[16]);
        return new XElement(
            "xml", new XElement("Encrypt", encrypted), new XElement("MsgSignature", Envelope.Sign("1", "2", encrypted)), new XElement("TimeStamp", 1), new XElement("Nonce", 2)).ToString();
    }
}
