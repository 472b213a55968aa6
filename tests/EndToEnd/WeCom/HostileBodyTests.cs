using System.Diagnostics;
using System.Globalization;
using System.Net;

namespace SalesBot.EndToEnd.Tests.WeCom;

/// <summary>Bodies that no platform sends, to a service that has just started; how long the refusal took is printed.</summary>
public sealed class HostileBodyTests(ITestOutputHelper output)
{
    private const int Repetitions = 5;
    private const int TenMegabytes = 10 * 1024 * 1024;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task TenMegabytes_AreRefused_BeforeAnythingElseWasCalled(bool isChunked)
    {
        await using var service = await RunningService.StartFilledAsync(
            Cancellation,
            new("SALESBOT_WeCom__Enabled", "true"),
            new("SALESBOT_WeCom__CorpId", "ww0123456789abcdef"),
            new("SALESBOT_WeCom__AgentId", "1000002"),
            new("SALESBOT_WeCom__Secret", "secret"),
            new("SALESBOT_WeCom__Token", "simTok2026"),
            new("SALESBOT_WeCom__EncodingAesKey", "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8"));
        for (var time = 0; time < Repetitions; time++)
        {
            using var body = new ByteArrayContent(new byte[TenMegabytes]);
            using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(Address(), UriKind.Relative)) { Content = body };
            request.Headers.TransferEncodingChunked = isChunked;
            var watch = Stopwatch.StartNew();
            using var response = await service.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, Cancellation);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(isChunked ? "chunked" : "announced")}, call {time + 1}: {watch.Elapsed.TotalMilliseconds:0.0} ms"));
            Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        }

        Assert.DoesNotContain("   at ", service.Output, StringComparison.Ordinal);
    }

    private static string Address() => string.Create(
        CultureInfo.InvariantCulture, $"wecom/callback?msg_signature={new string('0', 40)}&timestamp={DateTimeOffset.UtcNow.ToUnixTimeSeconds()}&nonce=1");
}
