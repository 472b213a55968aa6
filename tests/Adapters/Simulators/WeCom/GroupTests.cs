using System.Security.Cryptography;
using SalesBot.Simulators.WeCom;

namespace SalesBot.Adapters.Tests.Simulators.WeCom;

/// <summary>Groups that the app makes, and group robots.</summary>
public sealed class GroupTests
{
    private const string Hook = "/cgi-bin/webhook/send?key=sim-robot-key-1";
    private static readonly byte[] Picture = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    [Fact]
    public async Task AppChat_IsSeenFromItsFirstMessageOn()
    {
        await using var company = await Connected.StartAsync();
        Assert.Equal(0, await CreateAsync(company));
        Assert.DoesNotContain("appchat:deal42", company.Simulator.Screens.Chats);
        Assert.Equal(0, await company.CodeAsync("/cgi-bin/appchat/send", """{"chatid":"deal42","msgtype":"text","text":{"content":"hi"}}"""));
        Assert.Equal("hi", Assert.Single(company.Simulator.Screens.FromBot(ChatKey.AppChat("deal42"))).Text);
    }

    [Fact]
    public async Task AppChat_RefusesWhatItMust()
    {
        await using var company = await Connected.StartAsync(options => options with { OtherApps = [new SimulatedApp { AgentId = 1000003, Secret = "other" }] });
        await CreateAsync(company);
        Assert.Equal(86215, await CreateAsync(company));
        Assert.Equal(86003, await company.CodeAsync("/cgi-bin/appchat/send", """{"chatid":"none","msgtype":"text","text":{"content":"hi"}}"""));
        Assert.Equal(40008, await company.CodeAsync("/cgi-bin/appchat/send", """{"chatid":"deal42","msgtype":"template_card","template_card":{}}"""));
        Assert.Equal(86004, await company.CodeAsync("/cgi-bin/appchat/create", """{"name":"g","userlist":["zhangsan"]}"""));
        await company.RenewTokenAsync("other");
        Assert.Equal(86008, await company.CodeAsync("/cgi-bin/appchat/send", """{"chatid":"deal42","msgtype":"text","text":{"content":"hi"}}"""));
    }

    [Fact]
    public async Task AppChat_NeedsAnAppThatSeesTheRoot()
    {
        await using var company = await Connected.StartAsync(options => options with { App = options.App with { VisibleDepartments = [2] } });
        Assert.Equal(48002, await CreateAsync(company));
    }

    [Theory]
    [InlineData("/cgi-bin/webhook/send?key=wrong", """{"msgtype":"text","text":{"content":"hi"}}""", 93000)]
    [InlineData(Hook, """{"msgtype":"voice2"}""", 40008)]
    [InlineData(Hook, """{"msgtype":"template_card","template_card":{"card_type":"button_interaction"}}""", 42031)]
    [InlineData(Hook, """{"msgtype":"image","image":{"base64":"iVBORw0KGgo=","md5":"0"}}""", 301019)]
    [InlineData(Hook, """{"msgtype":"file","file":{"media_id":"no"}}""", 40007)]
    public async Task Robot_RefusesWhatItMust(string path, string body, int code)
    {
        await using var company = await Connected.StartAsync();
        Assert.Equal(code, await company.CodeAsync(path, body));
    }

    [Theory]
    [InlineData("text", 2048)]
    [InlineData("markdown", 4096)]
    [InlineData("markdown_v2", 4096)]
    public async Task Robot_RefusesWhatIsTooLong_AndCutsNothing(string type, int bytes)
    {
        await using var company = await Connected.StartAsync();
        Assert.Equal(0, await company.CodeAsync(Hook, Message(type, new string('a', bytes))));
        var answer = await company.PostAsync(Hook, Message(type, new string('a', bytes + 1)));
        Assert.Equal(40058, Connected.Code(answer));
        Assert.StartsWith($"{type}.content exceed max length {bytes}", (string)answer["errmsg"]!, StringComparison.Ordinal);
        Assert.Single(company.Simulator.Screens.FromBot(ChatKey.Robot("战报群")));
    }

    [Fact]
    public async Task Robot_ShowsPicturesWhoseChecksumFits()
    {
        await using var company = await Connected.StartAsync();
#pragma warning disable CA5351 // The platform's choice.
        var checksum = Convert.ToHexStringLower(MD5.HashData(Picture));
#pragma warning restore CA5351
        Assert.Equal(0, await company.CodeAsync(Hook, $$$"""{"msgtype":"image","image":{"base64":"{{{Convert.ToBase64String(Picture)}}}","md5":"{{{checksum}}}"}}"""));
    }

    [Fact]
    public async Task Robot_TakesTwentyMessagesAMinute()
    {
        await using var company = await Connected.StartAsync();
        for (var number = 0; number < 20; number++)
        {
            Assert.Equal(0, await company.CodeAsync(Hook, Message("text", $"{number}")));
        }

        Assert.Equal(45009, await company.CodeAsync(Hook, Message("text", "21")));
        company.Time.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(0, await company.CodeAsync(Hook, Message("text", "22")));
    }

    [Fact]
    public async Task RobotsFile_IsItsOwn()
    {
        await using var company = await Connected.StartAsync(options => options with { Robots = [.. options.Robots, new SimulatedRobot("other", "key2")] });
        var id = (string)(await company.UploadAsync("/cgi-bin/webhook/upload_media?key=key2&type=file", [1, 2, 3, 4, 5, 6]))["media_id"]!;
        var message = $$$"""{"msgtype":"file","file":{"media_id":"{{{id}}}"}}""";
        Assert.Equal(40007, await company.CodeAsync(Hook, message));
        Assert.Equal(0, await company.CodeAsync("/cgi-bin/webhook/send?key=key2", message));
    }

    private static Task<int> CreateAsync(Connected company) =>
        company.CodeAsync("/cgi-bin/appchat/create", """{"name":"Deal","owner":"zhangsan","userlist":["zhangsan","lisi"],"chatid":"deal42"}""");

    private static string Message(string type, string content) => $$$"""{"msgtype":"{{{type}}}","{{{type}}}":{"content":"{{{content}}}"}}""";
}
