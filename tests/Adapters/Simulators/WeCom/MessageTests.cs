using SalesBot.Simulators.WeCom;

namespace SalesBot.Adapters.Tests.Simulators.WeCom;

/// <summary>Messages of the app to members.</summary>
public sealed class MessageTests
{
    private const string Twice = ""","enable_duplicate_check":1,"duplicate_check_interval":1800""";

    [Fact]
    public async Task Text_IsSeenByItsReceivers_AndInvalidOnesAreNamedInLowerCase()
    {
        await using var company = await Connected.StartAsync(options => options with
        {
            Members = [.. options.Members, new SimulatedMember("SunQi", "孙七") { IsLicensed = false }],
        });

        var answer = await company.SendTextAsync("ZhangSan|Nobody|sunqi", "你好");

        Assert.Equal(0, Connected.Code(answer));
        Assert.Equal("nobody", (string?)answer["invaliduser"]);
        Assert.Equal("sunqi", (string?)answer["unlicenseduser"]);
        Assert.Equal("你好", Assert.Single(company.Simulator.Member("zhangsan").Sees).Text);
    }

    [Theory]
    [InlineData("nobody", 81013)]
    [InlineData("", 82001)]
    public async Task MessageToNobody_IsRefused(string to, int code)
    {
        await using var company = await Connected.StartAsync();
        Assert.Equal(code, Connected.Code(await company.SendTextAsync(to, "hi")));
    }

    [Fact]
    public async Task MoreThanAThousandReceivers_AreRefused()
    {
        await using var company = await Connected.StartAsync();
        Assert.Equal(40032, Connected.Code(await company.SendTextAsync(string.Join('|', Enumerable.Range(0, 1001)), "hi")));
    }

    [Fact]
    public async Task MemberOutsideTheScope_IsInvalid()
    {
        await using var company = await Connected.StartAsync(options => options with { App = options.App with { VisibleDepartments = [2] } });
        Assert.Equal("wangwu", (string?)(await company.SendTextAsync("zhangsan|wangwu", "hi"))["invaliduser"]);
    }

    [Theory]
    [InlineData(true, 2046)]
    [InlineData(false, 2048)]
    public async Task LongText_IsCutByBytes_WithoutASign(bool wholeCharacters, int bytes)
    {
        await using var company = await Connected.StartAsync(options => options with { Switches = new WeComSwitches { CutsAtWholeCharacter = wholeCharacters } });

        Assert.Equal(0, Connected.Code(await company.SendTextAsync("zhangsan", new string('长', 683))));

        var seen = Assert.Single(company.Simulator.Member("zhangsan").Sees);
        Assert.Equal(2049 - bytes, seen.BytesCut);
        Assert.StartsWith(new string('长', 682), seen.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"msgtype":"sticker"}""", 40008)]
    [InlineData("""{"msgtype":"text","text":{"content":""}}""", 44004)]
    [InlineData("""{"msgtype":"text","text":{"content":"a\u0007b"}}""", 40033)]
    [InlineData("""{"msgtype":"image","image":{"media_id":"no"}}""", 40007)]
    [InlineData("""{"msgtype":"news","news":{"articles":[]}}""", 41033)]
    [InlineData("""{"msgtype":"textcard","textcard":{"title":"t","description":"d"}}""", 40058)]
    public async Task WrongBody_IsRefused(string body, int code)
    {
        await using var company = await Connected.StartAsync();
        Assert.Equal(code, await company.CodeAsync("/cgi-bin/message/send", """{"touser":"zhangsan","agentid":1000002,""" + body[1..]));
        Assert.Equal(code, Assert.Single(company.Simulator.Log.Refusals).Code);
    }

    [Fact]
    public async Task IdenticalRequest_IsSwallowedWithinItsInterval()
    {
        await using var company = await Connected.StartAsync();
        var member = company.Simulator.Member("zhangsan");
        var first = await company.SendTextAsync("zhangsan", "hi", Twice);
        var second = await company.SendTextAsync("zhangsan", "hi", Twice);
        Assert.Equal(((string?)first["msgid"], 1), ((string?)second["msgid"], member.Sees.Count));

        await company.SendTextAsync("zhangsan", "hi ", Twice);
        Assert.Equal(2, member.Sees.Count);

        company.Time.Advance(TimeSpan.FromSeconds(1800));
        await company.SendTextAsync("zhangsan", "hi", Twice);
        Assert.Equal(3, member.Sees.Count);
    }

    [Fact]
    public async Task IdenticalRequest_IsDeliveredAgain_WhereTheCheckIsOff()
    {
        await using var company = await Connected.StartAsync();
        await company.SendTextAsync("zhangsan", "hi");
        await company.SendTextAsync("zhangsan", "hi");
        Assert.Equal(2, company.Simulator.Member("zhangsan").Sees.Count);
    }

    [Fact]
    public async Task ThirtyFirstMessageInAMinute_VanishesWithErrcode0()
    {
        await using var company = await Connected.StartAsync();
        for (var number = 1; number <= 31; number++)
        {
            Assert.Equal(0, Connected.Code(await company.SendTextAsync("zhangsan", $"{number}")));
        }

        Assert.Equal(30, company.Simulator.Member("zhangsan").Sees.Count);
        Assert.Equal("app:zhangsan", Assert.Single(company.Simulator.Log.Drops).Chat);
        company.Time.Advance(TimeSpan.FromMinutes(1));
        await company.SendTextAsync("zhangsan", "32");
        Assert.Equal(31, company.Simulator.Member("zhangsan").Sees.Count);
    }

    [Fact]
    public async Task Recall_TakesAMessageBackWithinADay()
    {
        await using var company = await Connected.StartAsync();
        var first = (string)(await company.SendTextAsync("zhangsan", "one"))["msgid"]!;
        var second = (string)(await company.SendTextAsync("zhangsan", "two"))["msgid"]!;
        Assert.Equal(0, await company.CodeAsync("/cgi-bin/message/recall", $$"""{"msgid":"{{first}}"}"""));
        Assert.Equal("two", Assert.Single(company.Simulator.Member("zhangsan").Sees).Text);

        company.Time.Advance(TimeSpan.FromHours(25));
        await company.RenewTokenAsync(company.Simulator.Options.App.Secret);
        Assert.Equal(40058, await company.CodeAsync("/cgi-bin/message/recall", $$"""{"msgid":"{{second}}"}"""));
    }

    [Fact]
    public async Task ReaderInThePlugin_SeesTextButNoMarkdown()
    {
        await using var company = await Connected.StartAsync(options => options with { Members = [new SimulatedMember("zhangsan", "张三") { ReadsInPlugin = true }] });
        await company.SendTextAsync("zhangsan", "text");
        await company.PostAsync("/cgi-bin/message/send", """{"touser":"zhangsan","agentid":1000002,"msgtype":"markdown","markdown":{"content":"**m**"}}""");
        Assert.Equal("text", Assert.Single(company.Simulator.Member("zhangsan").Sees).Text);
    }
}
