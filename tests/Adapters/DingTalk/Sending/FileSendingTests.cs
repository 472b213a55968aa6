using System.IO.Compression;
using System.Text;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Simulators;

namespace SalesBot.Adapters.Tests.DingTalk.Sending;

/// <summary>Files that the bot sends: as they are where DingTalk's chats show their kind, else in an archive.</summary>
public sealed class FileSendingTests
{
    private const string Upload = "/media/upload";

    private static readonly byte[] Table = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes("姓名,金额\r\n张伟,500.00\r\n")];

    [Fact]
    public async Task Table_ComesInAnArchive_ThatHoldsItAsItIs()
    {
        await using var dingTalk = await ConnectedDingTalk.StartAsync();
        var file = dingTalk.Files.Keep("结算 10月.csv", "text/csv", Table);

        Assert.IsType<SendOutcome.Accepted>(await dingTalk.SendAsync(Say.To("user001", "结算 10月，共 1 条") with { File = file }));

        var seen = Assert.Single(dingTalk.Simulator.Member("user001").Sees);
        Assert.Equal(("file", "［文件］结算 10月.zip", "zip"), (seen.Type, seen.Text, seen.Content.GetProperty("fileType").GetString()));
        using var archive = new ZipArchive(new MemoryStream(dingTalk.Simulator.UploadedFile(seen.Content.GetProperty("mediaId").GetString()!)!));
        var entry = Assert.Single(archive.Entries);
        using var content = new MemoryStream();
        await using (var opened = await entry.OpenAsync(TestContext.Current.CancellationToken))
        {
            await opened.CopyToAsync(content, TestContext.Current.CancellationToken);
        }

        Assert.Equal("结算 10月.csv", entry.Name);
        Assert.Equal(Table, content.ToArray());
    }

    [Fact]
    public async Task KindThatIsShown_ComesAsItIs()
    {
        await using var dingTalk = await ConnectedDingTalk.StartAsync();
        var file = dingTalk.Files.Keep("报价.pdf", "application/pdf", 37, 80, 68, 70, 45, 49);

        await dingTalk.SendAsync(Say.To("user001", "报价.pdf") with { File = file });

        var seen = Assert.Single(dingTalk.Simulator.Member("user001").Sees);
        Assert.Equal(("报价.pdf", "pdf"), (seen.Content.GetProperty("fileName").GetString(), seen.Content.GetProperty("fileType").GetString()));
        Assert.Equal([37, 80, 68, 70, 45, 49], dingTalk.Simulator.UploadedFile(seen.Content.GetProperty("mediaId").GetString()!)!);
    }

    [Fact]
    public async Task Picture_IsShown_AlsoInAGroup()
    {
        await using var dingTalk = await ConnectedDingTalk.StartAsync();
        var file = dingTalk.Files.Keep("现场.png", "image/png", 137, 80, 78, 71, 13, 10);

        Assert.IsType<SendOutcome.Accepted>(await dingTalk.SendAsync(Say.In(Say.Group, "现场.png") with { File = file }));

        Assert.Equal("image", Assert.Single(dingTalk.Simulator.Member("user001").SeesIn(ConnectedDingTalk.Group)).Type);
    }

    [Fact]
    public async Task FileThatIsKeptNoMore_IsTold()
    {
        await using var dingTalk = await ConnectedDingTalk.StartAsync();

        Assert.IsType<SendOutcome.Accepted>(await dingTalk.SendAsync(Say.To("user001", "结算 10月，共 1 条") with { File = new OutgoingFile(new string('0', 64), "结算 10月.csv", "text/csv", 10) }));

        Assert.Equal("结算 10月，共 1 条", Assert.Single(dingTalk.Simulator.Member("user001").Sees).Text);
        Assert.Equal(0, dingTalk.Calls(Upload));
    }

    [Fact]
    public async Task FileThatIsNotTaken_IsTold()
    {
        await using var dingTalk = await ConnectedDingTalk.StartAsync();
        dingTalk.Break(Upload, FaultKind.ErrorCode, times: 1, code: 40006);
        var file = dingTalk.Files.Keep("结算 10月.csv", "text/csv", Table);

        Assert.IsType<SendOutcome.Accepted>(await dingTalk.SendAsync(Say.To("user001", "结算 10月，共 1 条") with { File = file }));

        Assert.Equal("结算 10月，共 1 条", Assert.Single(dingTalk.Simulator.Member("user001").Sees).Text);
    }

    [Fact]
    public async Task UploadThatBreaksOff_IsTriedAgainLater_AndNothingIsSeenMeanwhile()
    {
        await using var dingTalk = await ConnectedDingTalk.StartAsync();
        dingTalk.Break(Upload, FaultKind.Reset, times: 1);
        var message = Say.To("user001", "结算 10月，共 1 条") with { File = dingTalk.Files.Keep("结算 10月.csv", "text/csv", Table) };

        Assert.IsNotType<SendOutcome.Accepted>(await dingTalk.SendAsync(message));
        Assert.Empty(dingTalk.Simulator.Member("user001").Sees);
        dingTalk.Time.Advance(TimeSpan.FromMinutes(1));
        Assert.IsType<SendOutcome.Accepted>(await dingTalk.SendAsync(message));

        Assert.Equal("file", Assert.Single(dingTalk.Simulator.Member("user001").Sees).Type);
    }
}
