using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.WeCom.Mapping;
using SalesBot.Adapters.WeCom.Protocol.Api.Groups;
using SalesBot.Simulators;

namespace SalesBot.Adapters.Tests.WeCom.Sending;

/// <summary>Pictures and files, by each way that shows them.</summary>
public sealed class FileSendingTests
{
    private const string Zhangsan = "app:zhangsan";
    private const string Named = "📎 门头.png：这个聊天里发不了文件";

    private static readonly byte[] Picture = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1, 2, 3];
    private static readonly WeComChat Robot = WeComChat.RobotGroup("战报群");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("image/png", "image")]
    [InlineData("application/pdf", "file")]
    public async Task File_IsShownByTheApp(string mediaType, string type)
    {
        await using var wecom = await ConnectedWeCom.StartAsync();

        Assert.IsType<SendOutcome.Accepted>(await wecom.SendAsync(Show(wecom, WeComChat.WithApp("zhangsan"), mediaType: mediaType)));

        var seen = Assert.Single(wecom.Simulator.Screens.FromBot(Zhangsan));
        Assert.Equal((type, "门头.png"), (seen.Type, seen.Text));
    }

    [Fact]
    public async Task SameFileToTwoPeople_IsUploadedOnce()
    {
        await using var wecom = await ConnectedWeCom.StartAsync();

        await wecom.SendAsync(Show(wecom, WeComChat.WithApp("zhangsan"), "1"));
        await wecom.SendAsync(Show(wecom, WeComChat.WithApp("lisi"), "2"));

        Assert.Equal((1, 2), (wecom.Calls("media/upload"), wecom.Calls("message/send")));
    }

    [Fact]
    public async Task SameFileAskedForTwice_IsShownTwice_ThoughTheRequestWouldBeTheSame()
    {
        await using var wecom = await ConnectedWeCom.StartAsync();

        await wecom.SendAsync(Show(wecom, WeComChat.WithApp("zhangsan"), "1"));
        await wecom.SendAsync(Show(wecom, WeComChat.WithApp("zhangsan"), "2"));

        Assert.Equal(2, wecom.Simulator.Screens.FromBot(Zhangsan).Count);
        Assert.Empty(wecom.Simulator.Log.Drops);
    }

    [Fact]
    public async Task FileWhoseAnswerWasLost_IsShownOnceWhenItIsRepeated()
    {
        await using var wecom = await ConnectedWeCom.StartAsync();
        wecom.Break("message/send", FaultKind.Reset, times: 1, afterEffect: true);
        var message = Show(wecom, WeComChat.WithApp("zhangsan"));

        Assert.IsType<SendOutcome.Unknown>(await wecom.SendAsync(message));
        Assert.IsType<SendOutcome.Accepted>(await wecom.SendAsync(message));

        Assert.Single(wecom.Simulator.Screens.FromBot(Zhangsan));
    }

    [Fact]
    public async Task FileThatWeComNoLongerHas_IsUploadedOnceMore()
    {
        await using var wecom = await ConnectedWeCom.StartAsync();
        await wecom.SendAsync(Show(wecom, WeComChat.WithApp("zhangsan"), "1"));
        wecom.Break("message/send", FaultKind.ErrorCode, times: 1, code: 40007);

        Assert.IsType<SendOutcome.Accepted>(await wecom.SendAsync(Show(wecom, WeComChat.WithApp("lisi"), "2")));

        Assert.Equal(2, wecom.Calls("media/upload"));
        Assert.Single(wecom.Simulator.Screens.FromBot("app:lisi"));
    }

    [Fact]
    public async Task FileSentAgainAfterThreeDays_IsUploadedAgain()
    {
        await using var wecom = await ConnectedWeCom.StartAsync();
        await wecom.SendAsync(Show(wecom, WeComChat.WithApp("zhangsan"), "1"));

        wecom.Time.Advance(TimeSpan.FromDays(3));
        await wecom.SendAsync(Show(wecom, WeComChat.WithApp("lisi"), "2"));

        Assert.Equal(2, wecom.Calls("media/upload"));
        Assert.Empty(wecom.Simulator.Log.Refusals);
    }

    [Fact]
    public async Task UploadWhoseAnswerWasLost_IsPutOff_AndNotUnknown()
    {
        await using var wecom = await ConnectedWeCom.StartAsync();
        wecom.Break("media/upload", FaultKind.Reset, times: 1, afterEffect: true);
        var message = Show(wecom, WeComChat.WithApp("zhangsan"));

        Assert.IsType<SendOutcome.Deferred>(await wecom.SendAsync(message));
        Assert.IsType<SendOutcome.Accepted>(await wecom.SendAsync(message));

        Assert.Single(wecom.Simulator.Screens.FromBot(Zhangsan));
    }

    [Fact]
    public async Task FileThatWeComDoesNotTake_IsNamed()
    {
        await using var wecom = await ConnectedWeCom.StartAsync();
        var message = Show(wecom, WeComChat.WithApp("zhangsan")) with { File = wecom.Files.Keep("空.txt", "text/plain", 1, 2) };

        Assert.IsType<SendOutcome.Accepted>(await wecom.SendAsync(message));

        Assert.Contains(Named, Assert.Single(wecom.Simulator.Screens.FromBot(Zhangsan)).Text);
        Assert.Single(wecom.Log.Of(293));
    }

    [Fact]
    public async Task FileThatIsNotKeptAnyMore_IsNamed()
    {
        await using var wecom = await ConnectedWeCom.StartAsync();
        var message = Show(wecom, WeComChat.WithApp("zhangsan")) with { File = new OutgoingFile(new string('0', 64), "门头.png", "image/png", 11) };

        Assert.IsType<SendOutcome.Accepted>(await wecom.SendAsync(message));

        Assert.Contains(Named, Assert.Single(wecom.Simulator.Screens.FromBot(Zhangsan)).Text);
    }

    [Fact]
    public async Task GroupOfTheApp_IsShownTheFile()
    {
        await using var wecom = await ConnectedWeCom.StartAsync();
        await wecom.Get<GroupApi>().CreateAsync(new GroupCreation("华光项目", "zhangsan", ["zhangsan", "lisi"], "deal42"), Cancellation);

        Assert.IsType<SendOutcome.Accepted>(await wecom.SendAsync(Show(wecom, WeComChat.AppGroup("deal42"))));

        Assert.Equal("image", Assert.Single(wecom.Simulator.Screens.FromBot("appchat:deal42")).Type);
    }

    [Fact]
    public async Task Robot_ShowsAPictureWithoutAnUpload_AndAnyOtherFileAfterOne()
    {
        await using var wecom = await ConnectedWeCom.StartAsync();

        await wecom.SendAsync(Show(wecom, Robot, "1"));
        await wecom.SendAsync(Show(wecom, Robot, "2", "application/pdf"));
        await wecom.SendAsync(Show(wecom, Robot, "3", "application/pdf"));

        Assert.Equal(["image", "file", "file"], wecom.Simulator.Screens.FromBot("robot:战报群").Select(message => message.Type));
        Assert.Equal(1, wecom.Calls("webhook/upload_media"));
        Assert.Empty(wecom.Simulator.Log.Refusals);
    }

    [Fact]
    public async Task RobotsPictureOverTwoMegabytes_IsSentAsAFile()
    {
        await using var wecom = await ConnectedWeCom.StartAsync();
        var large = new byte[2 * 1024 * 1024 + 1];
        Picture.CopyTo(large, 0);

        await wecom.SendAsync(Show(wecom, Robot) with { File = wecom.Files.Keep("大图.png", "image/png", large) });

        Assert.Equal("file", Assert.Single(wecom.Simulator.Screens.FromBot("robot:战报群")).Type);
    }

    [Fact]
    public async Task IntelligentRobotsChat_IsShownTheFileByTheApp()
    {
        await using var wecom = await ConnectedWeCom.StartAsync();

        Assert.IsType<SendOutcome.Accepted>(await wecom.SendAsync(Show(wecom, WeComChat.WithAiBot("zhangsan"))));

        Assert.Equal("image", Assert.Single(wecom.Simulator.Screens.FromBot(Zhangsan)).Type);
    }

    private static OutgoingMessage Show(ConnectedWeCom wecom, WeComChat chat, string number = "1", string mediaType = "image/png") =>
        Say.In(chat, Named, $"reply/WeCom/{number}/0") with { File = wecom.Files.Keep("门头.png", mediaType, Picture) };
}
