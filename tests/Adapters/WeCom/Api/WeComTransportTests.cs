using System.Net;
using SalesBot.Adapters.Common.Wire;
using SalesBot.Adapters.WeCom.Protocol.Api.Transport;
using SimulatedTime = SalesBot.Simulators.ManualTime;

namespace SalesBot.Adapters.Tests.WeCom.Api;

public sealed class WeComTransportTests
{
    private static readonly Uri Address = new("http://127.0.0.1:1/cgi-bin/message/send?access_token=SECRET");
    private static readonly ApiRequest Post = new("message/send", Address) { Body = RequestBody.Json("{}"u8.ToArray()) };
    private static readonly ApiRequest Get = new("user/get", Address);

    [Fact]
    public async Task AnsweredRequest_GivesItsBytes()
    {
        var result = await ExchangeAsync(ScriptedHttp.Always(HttpStatusCode.OK, "{}"), Post);

        Assert.Equal("{}"u8.ToArray(), Assert.IsType<ApiResult<HttpAnswer>.Ok>(result).Value.Body.ToArray());
    }

    [Fact]
    public async Task RefusedConnection_MeansThatNothingWasDone() =>
        Assert.IsType<ApiResult<HttpAnswer>.NotDone>(await ExchangeAsync(new ScriptedHttp((_, _) => throw new HttpRequestException(HttpRequestError.ConnectionError)), Post));

    [Fact]
    public async Task BrokenConnectionAfterTheBody_LeavesOpenWhatWasDone() =>
        Assert.IsType<ApiResult<HttpAnswer>.Unclear>(await ExchangeAsync(AfterTheBody(_ => throw new HttpRequestException(HttpRequestError.ResponseEnded)), Post));

    [Fact]
    public async Task BrokenQuestion_DidNothing() =>
        Assert.IsType<ApiResult<HttpAnswer>.NotDone>(await ExchangeAsync(new ScriptedHttp((_, _) => throw new HttpRequestException(HttpRequestError.ResponseEnded)), Get));

    [Theory]
    [InlineData(HttpStatusCode.InternalServerError, false)]
    [InlineData(HttpStatusCode.ServiceUnavailable, false)]
    [InlineData(HttpStatusCode.TooManyRequests, false)]
    [InlineData(HttpStatusCode.BadGateway, true)]
    [InlineData(HttpStatusCode.GatewayTimeout, true)]
    public async Task ServerError_IsUnclearOnlyWhereAGatewayHadPassedTheRequestOn(HttpStatusCode status, bool isUnclear)
    {
        var result = await ExchangeAsync(AfterTheBody(_ => ScriptedHttp.Response(status, "<html>")), Post);

        Assert.Equal(isUnclear, result is ApiResult<HttpAnswer>.Unclear);
        Assert.Equal(!isUnclear, result is ApiResult<HttpAnswer>.NotDone);
    }

    [Theory]
    [InlineData(HttpStatusCode.NotFound)]
    [InlineData(HttpStatusCode.Redirect)]
    public async Task StatusThatWeComDoesNotUse_IsAFault(HttpStatusCode status) =>
        Assert.Equal((int)status, Assert.IsType<ApiResult<HttpAnswer>.Failed>(await ExchangeAsync(ScriptedHttp.Always(status, ""), Post)).Error.Number);

    [Fact]
    public async Task RequestWithoutAnAnswer_EndsWithItsBudget()
    {
        var time = new SimulatedTime(DateTimeOffset.UnixEpoch);
        var exchange = new WeComTransport(new ScriptedHttp(NeverAnswers), time).ExchangeAsync(Post, TestContext.Current.CancellationToken);
        await time.TimersAsync(1, TestContext.Current.CancellationToken);

        time.Advance(HttpTransport.Budget);

        Assert.IsType<ApiResult<HttpAnswer>.Unclear>(await exchange);
    }

    [Fact]
    public async Task CallersOwnCancellation_IsThrown()
    {
        using var stopping = new CancellationTokenSource();
        var exchange = new WeComTransport(new ScriptedHttp(NeverAnswers), new SimulatedTime(DateTimeOffset.UnixEpoch)).ExchangeAsync(Post, stopping.Token);

        await stopping.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => exchange);
    }

    [Fact]
    public async Task LongAnswer_IsReadNoFurtherThanWanted()
    {
        var result = await ExchangeAsync(ScriptedHttp.Always(HttpStatusCode.OK, new string('x', 100_000)), Get with { MostBytes = 1_000 });

        var answer = Assert.IsType<ApiResult<HttpAnswer>.Ok>(result).Value;
        Assert.Equal((1_000, true), (answer.Body.Length, answer.IsCut));
    }

    [Fact]
    public async Task Reasons_HoldNoSecret()
    {
        var result = await ExchangeAsync(AfterTheBody(request => throw new HttpRequestException(HttpRequestError.Unknown, request.RequestUri!.ToString())), Post);

        Assert.DoesNotContain("SECRET", Assert.IsType<ApiResult<HttpAnswer>.Unclear>(result).Reason);
        Assert.DoesNotContain("SECRET", Post.ToString());
    }

    private static ScriptedHttp AfterTheBody(Func<HttpRequestMessage, HttpResponseMessage> answer) => new(async (request, cancellationToken) =>
    {
        await request.Content!.CopyToAsync(Stream.Null, cancellationToken);
        return answer(request);
    });

    private static async Task<HttpResponseMessage> NeverAnswers(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        await request.Content!.CopyToAsync(Stream.Null, cancellationToken);
        await Task.Delay(Timeout.Infinite, cancellationToken);
        throw new InvalidOperationException();
    }

    private static Task<ApiResult<HttpAnswer>> ExchangeAsync(ScriptedHttp http, ApiRequest request) =>
        new WeComTransport(http, new SimulatedTime(DateTimeOffset.UnixEpoch)).ExchangeAsync(request, TestContext.Current.CancellationToken);
}
