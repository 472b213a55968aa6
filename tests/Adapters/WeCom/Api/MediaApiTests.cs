using System.Text;
using SalesBot.Adapters.Common.Wire;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Tests.WeCom.Sending;
using SalesBot.Adapters.WeCom.Mapping.Receiving;
using SalesBot.Adapters.WeCom.Protocol.Api.Media;
using SalesBot.Adapters.WeCom.Protocol.Api.Messages;
using SalesBot.Simulators;

namespace SalesBot.Adapters.Tests.WeCom.Api;

public sealed class MediaApiTests
{
    private static readonly UploadFile Quote = new(UploadKind.File, "报价单 \"A\".pdf", "application/pdf", "%PDF-1.7 quote"u8.ToArray());

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task UploadedFile_IsSentAndFetchedAgain()
    {
        await using var wecom = await ConnectedWeCom.StartAsync();
        var uploaded = Assert.IsType<ApiResult<UploadAnswer>.Ok>(await wecom.Get<MediaApi>().UploadAsync(Quote, Cancellation)).Value;

        var sent = await wecom.Get<MessageApi>().SendAsync(
            new AppMessage { ToUser = "zhangsan", AgentId = wecom.Simulator.Options.App.AgentId, MessageType = "file", File = new MediaPart(uploaded.MediaId!) },
            Cancellation);
        var fetched = await FetchAsync(wecom, uploaded.MediaId!);

        Assert.IsType<ApiResult<AppMessageAnswer>.Ok>(sent);
        Assert.Equal(Quote.Content.ToArray(), Assert.IsType<FetchOutcome.Fetched>(fetched).File.Content.ToArray());
        Assert.True(uploaded.CreatedAt > 0);
    }

    [Fact]
    public async Task ExpiredFile_IsGone()
    {
        await using var wecom = await ConnectedWeCom.StartAsync();
        var uploaded = Assert.IsType<ApiResult<UploadAnswer>.Ok>(await wecom.Get<MediaApi>().UploadAsync(Quote, Cancellation)).Value;

        wecom.Time.Advance(TimeSpan.FromDays(4));

        Assert.IsType<FetchOutcome.Gone>(await FetchAsync(wecom, uploaded.MediaId!));
    }

    [Fact]
    public async Task UnknownFile_IsGone()
    {
        await using var wecom = await ConnectedWeCom.StartAsync();

        Assert.Contains("40007", Assert.IsType<FetchOutcome.Gone>(await FetchAsync(wecom, "none")).Reason);
    }

    [Fact]
    public async Task BusyPlatform_IsAskedLater()
    {
        await using var wecom = await ConnectedWeCom.StartAsync();
        wecom.Break("media/get", FaultKind.ErrorCode, code: -1);

        Assert.IsType<FetchOutcome.Later>(await FetchAsync(wecom, "any"));
    }

    [Fact]
    public void Upload_QuotesTheFilesNameInUtf8()
    {
        var text = Encoding.UTF8.GetString(Quote.ToBody().Bytes.Span);

        Assert.Contains("name=\"media\"; filename=\"报价单 %22A%22.pdf\"; filelength=14\r\n", text);
        Assert.DoesNotContain("filename*", text);
    }

    [Fact]
    public void Upload_ChoosesALineThatTheFileDoesNotHold()
    {
        var body = (Quote with { Content = "salesbot-form-0"u8.ToArray() }).ToBody();

        Assert.EndsWith("salesbot-form-1", body.MediaType, StringComparison.Ordinal);
    }

    private static Task<FetchOutcome> FetchAsync(ConnectedWeCom wecom, string mediaId) =>
        wecom.Platform.FetchAsync(new ChatAttachment(ChatAttachmentKind.File, new MediaReference.Media(mediaId).ToString()), Cancellation);
}
