using SalesBot.Adapters.Common.Sending;
using SalesBot.Adapters.Common.Wire;
using SalesBot.Adapters.Common.Wire.Tokens;
using SalesBot.Adapters.Redis;
using SalesBot.Adapters.Teams.Protocol.Files;
using SalesBot.Adapters.Teams.Protocol.Tokens;
using SalesBot.Adapters.Tests.Teams.Hosting;
using SalesBot.Adapters.Tests.Teams.Tokens;
using SalesBot.Simulators;

namespace SalesBot.Adapters.Tests.Teams.Files;

/// <summary>Where files are fetched, and who gets the bot's token for it.</summary>
public sealed class FileDownloadsTests : IAsyncLifetime
{
    private const int Most = 1_000;

    private readonly ManualTime time = new(CallbackHost.Start);
    private readonly NumberedTokens tokens = new();
    private FileHost host = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => host = await FileHost.StartAsync();

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task UploadedFile_IsFetchedWithoutAToken()
    {
        var file = Assert.IsType<ApiResult<HttpAnswer>.Ok>(await GetAsync("download:" + host.Url("/file?tempauth=x"))).Value;

        Assert.Equal(("application/pdf", 14), (file.MediaType, file.Body.Length));
        Assert.Equal([""], host.Asked);
        Assert.Equal(0, tokens.Given);
    }

    [Fact]
    public async Task PastedPicture_IsFetchedWithTheToken()
    {
        Assert.IsType<ApiResult<HttpAnswer>.Ok>(await GetAsync("connector:" + host.Url("/file")));

        Assert.Equal(["Bearer t-1"], host.Asked);
    }

    [Fact]
    public async Task TokenThatIsNotTaken_IsRenewedOnce()
    {
        host.Refused = "Bearer t-1";

        Assert.IsType<ApiResult<HttpAnswer>.Ok>(await GetAsync("connector:" + host.Url("/file")));
        Assert.Equal(["Bearer t-1", "Bearer t-2"], host.Asked);
    }

    [Fact]
    public async Task OnThisMachineWithoutTokens_NoneIsSent()
    {
        Assert.IsType<ApiResult<HttpAnswer>.Ok>(await GetAsync("connector:" + host.Url("/file"), new ServiceHosts([], isLoopbackOpen: true)));

        Assert.Equal([""], host.Asked);
    }

    [Theory]
    [InlineData("connector:https://evil.example/x")]
    [InlineData("download:https://evil.example/x")]
    [InlineData("download:http://contoso.sharepoint.com/x")]
    [InlineData("download:file:///etc/passwd")]
    [InlineData("download:https://contoso.sharepoint.com@evil.example/x")]
    [InlineData("connector:https://contoso.sharepoint.com/x")]
    [InlineData("connector:https://account.blob.core.windows.net/x")]
    [InlineData("somewhere")]
    [InlineData("")]
    public async Task AddressThatIsNotSafe_IsNotCalled_AndCostsNoToken(string reference)
    {
        var error = Assert.IsType<ApiResult<HttpAnswer>.Failed>(await GetAsync(reference, new ServiceHosts([], isLoopbackOpen: false))).Error;

        Assert.Equal(ApiErrorKind.Media, error.Kind);
        Assert.DoesNotContain("evil", error.Reason, StringComparison.Ordinal);
        Assert.Equal(0, tokens.Given);
    }

    [Fact]
    public async Task ThisMachine_IsNotCalledWhereNobodyNamedIt()
    {
        Assert.IsType<ApiResult<HttpAnswer>.Failed>(await GetAsync("download:" + host.Url("/file"), new ServiceHosts([], isLoopbackOpen: false)));

        Assert.Empty(host.Asked);
    }

    [Fact]
    public async Task Redirection_IsNotFollowed()
    {
        Assert.IsType<ApiResult<HttpAnswer>.Failed>(await GetAsync("connector:" + host.Url("/elsewhere")));

        Assert.Empty(host.Asked);
    }

    [Fact]
    public async Task LargerFile_IsRefused() =>
        Assert.Contains("larger than 5 bytes", Assert.IsType<ApiResult<HttpAnswer>.Failed>(await GetAsync("download:" + host.Url("/file"), most: 5)).Error.Reason, StringComparison.Ordinal);

    [Fact]
    public async Task FileThatIsGone_IsGone_AndOneThatCannotBeHadNowIsNot()
    {
        Assert.IsType<ApiResult<HttpAnswer>.Failed>(await GetAsync("download:" + host.Url("/gone")));
        Assert.IsType<ApiResult<HttpAnswer>.NotDone>(await GetAsync("download:" + host.Url("/busy")));
    }

    private Task<ApiResult<HttpAnswer>> GetAsync(string reference, ServiceHosts? hosts = null, int most = Most)
    {
        var access = new AccessTokens(tokens, new SharedTokens(new MemoryCache(time), time), time);
        return new FileDownloads(hosts ?? new ServiceHosts(["127.0.0.1"], isLoopbackOpen: false), new HttpTransport(new OwnClients(), "files", time), access).GetAsync(reference, most, Cancellation);
    }
}
