using System.Net;
using SalesBot.Adapters.Common.Wire;
using SalesBot.Adapters.Common.Wire.Tokens;
using SalesBot.Adapters.Teams.Protocol.Connector;
using SalesBot.Adapters.Teams.Protocol.Tokens;
using SalesBot.Adapters.Tests.WeCom.Api;
using SimulatedTime = SalesBot.Simulators.ManualTime;

namespace SalesBot.Adapters.Tests.Teams.Connector;

/// <summary>What each answer of a connector means, for what may be repeated and for what may not.</summary>
public sealed class ConnectorClientTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 11, 2, 0, 0, TimeSpan.Zero);
    private static readonly ConnectorPlace Place = new(new Uri("https://smba.trafficmanager.net/emea/"), "a:1QmZ");
    private static readonly ConnectorActivity Hello = new() { Text = "你好" };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(200, """{"id":"1776825925953"}""", "1776825925953")]
    [InlineData(201, """{"id":"1776825925953","more":[1]}""", "1776825925953")]
    [InlineData(202, "", null)]
    [InlineData(204, "", null)]
    [InlineData(201, "{}", null)]
    [InlineData(201, "<html>", null)]
    public async Task AnswerOfSuccess_IsTakenWhateverItHolds(int status, string body, string? id)
    {
        var sent = await SendAsync(status, body);

        Assert.Equal(id, Assert.IsType<ApiResult<ConnectorResource>.Ok>(sent).Value.Id);
    }

    [Theory]
    [InlineData(400, "BadSyntax", ApiErrorKind.Content)]
    [InlineData(400, "BadArgument", ApiErrorKind.Content)]
    [InlineData(403, "BotNotInConversationRoster", ApiErrorKind.Recipient)]
    [InlineData(403, "ConversationBlockedByUser", ApiErrorKind.Recipient)]
    [InlineData(403, "BotDisabledByAdmin", ApiErrorKind.Recipient)]
    [InlineData(403, "NotEnoughPermissions", ApiErrorKind.Configuration)]
    [InlineData(403, "InvalidBotApiHost", ApiErrorKind.Configuration)]
    [InlineData(403, "ServiceError", ApiErrorKind.Spent)]
    [InlineData(403, "SomethingNew", ApiErrorKind.Unknown)]
    [InlineData(404, "ConversationNotFound", ApiErrorKind.NotFound)]
    [InlineData(404, "ActivityNotFoundInConversation", ApiErrorKind.NotFound)]
    [InlineData(404, "MemberNotFoundInConversation", ApiErrorKind.Recipient)]
    [InlineData(412, "PreconditionFailed", ApiErrorKind.Busy)]
    [InlineData(413, "MessageSizeTooBig", ApiErrorKind.Content)]
    [InlineData(429, "Throttled", ApiErrorKind.Quota)]
    [InlineData(302, "", ApiErrorKind.Unknown)]
    public async Task Refusal_SaysWhatItAsksFor_AndThatNothingWasDone(int status, string code, ApiErrorKind kind)
    {
        var body = $$$"""{"error":{"code":"{{{code}}}","message":"Some words"}}""";

        var error = Assert.IsType<ApiResult<ConnectorResource>.Failed>(await SendAsync(status, body)).Error;

        Assert.Equal((kind, "Teams"), (error.Kind, error.Platform));
        Assert.Contains($"{status}", error.Code);
        Assert.Contains("Some words", error.Reason);
    }

    [Theory]
    [InlineData(403, "")]
    [InlineData(403, "<html>Forbidden</html>")]
    [InlineData(403, """{"message":"no"}""")]
    [InlineData(403, """{"error":"no"}""")]
    [InlineData(403, """{"error":{"code":403}}""")]
    [InlineData(403, "[]")]
    [InlineData(403, "null")]
    public async Task RefusalWhoseBodyIsOfNoKnownForm_IsARefusalAllTheSame(int status, string body) =>
        Assert.IsType<ApiResult<ConnectorResource>.Failed>(await SendAsync(status, body));

    [Theory]
    [InlineData(408)]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task TroubleAfterAMessage_LeavesItUnknownWhetherItWasSaid(int status)
    {
        Assert.IsType<ApiResult<ConnectorResource>.Unclear>(await SendAsync(status, """{"error":{"code":"ServiceError","message":"Unknown"}}"""));
        Assert.IsType<ApiResult<ConnectorResource>.Unclear>(await SendAsync(status, ""));
    }

    [Theory]
    [InlineData(408)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task TroubleAfterAChange_IsNothingDone(int status)
    {
        var api = Api(ScriptedHttp.Always((HttpStatusCode)status, "<html>"));

        Assert.IsType<ApiResult<ConnectorResource>.NotDone>(await api.UpdateAsync(Place, "1776", Hello, Cancellation));
    }

    [Theory]
    [InlineData("7", 7)]
    [InlineData("Wed, 11 Mar 2026 02:00:25 GMT", 25)]
    [InlineData(null, null)]
    public async Task Limit_SaysHowLongToWait_InSecondsOrAsAMoment(string? header, int? seconds)
    {
        var api = Api(new ScriptedHttp((_, _) =>
        {
            var answer = ScriptedHttp.Response(HttpStatusCode.TooManyRequests, """{"error":{"code":"Throttled","message":"Too many"}}""");
            if (header is not null)
            {
                answer.Headers.TryAddWithoutValidation("Retry-After", header);
            }

            return Task.FromResult(answer);
        }));

        var error = Assert.IsType<ApiResult<ConnectorResource>.Failed>(await api.SendAsync(Place, Hello, Cancellation)).Error;

        Assert.Equal(seconds is { } wait ? TimeSpan.FromSeconds(wait) : null, error.RetryAfter);
    }

    [Fact]
    public async Task ConnectionThatIsRefused_HasCarriedNothing()
    {
        var api = Api(new ScriptedHttp((_, _) => throw new HttpRequestException(HttpRequestError.ConnectionError)));

        Assert.IsType<ApiResult<ConnectorResource>.NotDone>(await api.SendAsync(Place, Hello, Cancellation));
    }

    [Fact]
    public async Task ConnectionThatBreaksUnderAMessage_LeavesItUnknown_AndUnderAChangeItIsNothingDone()
    {
        var api = Api(new ScriptedHttp(async (request, cancellationToken) =>
        {
            await request.Content!.CopyToAsync(Stream.Null, cancellationToken);
            throw new HttpRequestException(HttpRequestError.ResponseEnded);
        }));

        Assert.IsType<ApiResult<ConnectorResource>.Unclear>(await api.SendAsync(Place, Hello, Cancellation));
        Assert.IsType<ApiResult<ConnectorResource>.NotDone>(await api.UpdateAsync(Place, "1776", Hello, Cancellation));
    }

    [Fact]
    public async Task ChineseText_IsSentAsItIs()
    {
        var sent = "";
        var api = Api(new ScriptedHttp(async (request, cancellationToken) =>
        {
            sent = await request.Content!.ReadAsStringAsync(cancellationToken);
            return ScriptedHttp.Response(HttpStatusCode.Created, """{"id":"1"}""");
        }));

        await api.SendAsync(Place, Hello, Cancellation);

        Assert.Equal("""{"type":"message","text":"你好"}""", sent);
    }

    [Theory]
    [InlineData("https://evil.example/emea/")]
    [InlineData("https://smba.trafficmanager.net.evil.example/")]
    [InlineData("http://smba.trafficmanager.net/")]
    [InlineData("http://127.0.0.1/")]
    public async Task HostThatIsNotAllowed_IsNotCalled_AndNoTokenIsAskedFor(string serviceUrl)
    {
        var (calls, asked) = (0, new OneToken());
        var api = Api(
            new ScriptedHttp((_, _) =>
            {
                calls++;
                return Task.FromResult(ScriptedHttp.Response(HttpStatusCode.Created, "{}"));
            }),
            asked);

        var error = Assert.IsType<ApiResult<ConnectorResource>.Failed>(await api.SendAsync(Place with { ServiceUrl = new Uri(serviceUrl) }, Hello, Cancellation)).Error;

        Assert.Equal(ApiErrorKind.Configuration, error.Kind);
        Assert.DoesNotContain("evil", error.Reason);
        Assert.Equal((0, 0), (calls, asked.Asked));
    }

    [Fact]
    public async Task TokenThatIsRefused_IsRenewedAndTheCallRepeatedOnce()
    {
        List<string> tokens = [];
        var source = new OneToken();
        var api = Api(
            new ScriptedHttp((request, _) =>
            {
                tokens.Add(request.Headers.Authorization!.ToString());
                return Task.FromResult(ScriptedHttp.Response(HttpStatusCode.Unauthorized, ""));
            }),
            source);

        Assert.IsType<ApiResult<ConnectorResource>.Failed>(await api.SendAsync(Place, Hello, Cancellation));

        Assert.Equal(["Bearer token-1", "Bearer token-2"], tokens);
    }

    private static async Task<ApiResult<ConnectorResource>> SendAsync(int status, string body) =>
        await Api(ScriptedHttp.Always((HttpStatusCode)status, body)).SendAsync(Place, Hello, Cancellation);

    private static ConnectorApi Api(ScriptedHttp http, OneToken? source = null)
    {
        var time = new SimulatedTime(Now);
        var tokens = new AccessTokens(source ?? new OneToken(), new NoStore(), time);
        return new ConnectorApi(new ConnectorClient(new ServiceHosts([], isLoopbackOpen: false), new HttpTransport(http, "Teams", time), tokens));
    }

    private sealed class OneToken : ITokenSource
    {
        public int Asked { get; private set; }

        public string Name => "token";

        public Task<ApiResult<GrantedToken>> AskAsync(CancellationToken cancellationToken) =>
            Task.FromResult<ApiResult<GrantedToken>>(new ApiResult<GrantedToken>.Ok(new GrantedToken($"token-{++Asked}", TimeSpan.FromHours(1))));
    }

    private sealed class NoStore : ITokenStore
    {
        public Task<AccessToken?> FindAsync(string name, CancellationToken cancellationToken) => Task.FromResult<AccessToken?>(null);

        public Task KeepAsync(string name, AccessToken token, CancellationToken cancellationToken) => Task.CompletedTask;

        public Task DropAsync(string name, AccessToken token, CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
