using System.Text;
using System.Text.Json.Nodes;

namespace SalesBot.Simulators.DingTalk;

/// <summary>Takes calls in: meets them with the planned faults, checks token, permission, address and limits, and hands them to their desk.</summary>
internal sealed class ApiDoor(Tenant tenant, TokenDesk tokens, FaultPlan faults, IEnumerable<ApiRoute> routes)
{
    private readonly Dictionary<(string Method, string Path), ApiRoute> routes = routes.ToDictionary(route => (route.Method, route.Path));

    public async Task<bool> TryAnswerAsync(HttpContext context)
    {
        var path = context.Request.Path.Value ?? "";
        if (!routes.TryGetValue((context.Request.Method, path), out var route))
        {
            return false;
        }

        tenant.Log.Called(path);
        tenant.Log.Called(route.Method + " " + path);
        if (IsBanned(context))
        {
            await LostAnswers.WritePageAsync(context, StatusCodes.Status403Forbidden, "punished by x5");
            return true;
        }

        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        var call = new ApiCall(path, context.Request.Query, context.Request.Headers, body.ToArray(), AddressOf(context));
        var fault = faults.Strike(path);
        if (fault is { AfterEffect: false } && await fault.MeetAsync(context))
        {
            return true;
        }

        if (fault?.Kind == FaultKind.Delay)
        {
            await Task.Delay(fault.Delay, tenant.Options.Time, context.RequestAborted);
        }

        if (route.Before is { } wait)
        {
            await wait(call);
        }

        var answer = Handle(route, call, fault);
        if (fault is not { AfterEffect: true } || !await fault.MeetAsync(context))
        {
            await WriteAsync(context, answer, fault?.Kind);
        }

        return true;
    }

    private static string AddressOf(HttpContext context) => context.Connection.RemoteIpAddress?.ToString() ?? "127.0.0.1";

    private static async Task WriteAsync(HttpContext context, ApiAnswer answer, FaultKind? fault)
    {
        var response = context.Response;
        response.StatusCode = answer.Status;
        response.ContentType = answer.ContentType;
        response.Headers["x-acs-request-id"] = Guid.NewGuid().ToString().ToUpperInvariant();
        response.Headers["x-acs-trace-id"] = Guid.NewGuid().ToString("N");
        var bytes = fault == FaultKind.Malformed ? Encoding.UTF8.GetBytes("{\"code\":") : answer.Bytes;
        await response.WriteAsync(bytes, isTruncated: fault == FaultKind.Truncated);
    }

    private bool IsBanned(HttpContext context)
    {
        lock (tenant.Gate)
        {
            return tenant.Bans.IsBanned(AddressOf(context), tenant.Now);
        }
    }

    private ApiAnswer Handle(ApiRoute route, ApiCall call, FaultRule? fault)
    {
        lock (tenant.Gate)
        {
            ApiAnswer answer;
            try
            {
                var json = Admit(route, call, fault);
                if (fault?.Kind == FaultKind.ExtraFields)
                {
                    json["openTraceModel"] = new JsonObject { ["level"] = 3, ["tags"] = new JsonArray("x") };
                }

                QuoteCode(json);
                var wantsXml = call.Path == Gateway.Path && !call.Headers.Accept.ToString().Contains("json", StringComparison.OrdinalIgnoreCase);
                answer = fault?.Kind == FaultKind.Xml || wantsXml ? ApiAnswer.Xml(json) : ApiAnswer.Of(json);
            }
            catch (DingTalkRefusal refusal)
            {
                var shown = route.IsLegacy ? refusal.Code.Number.ToString(System.Globalization.CultureInfo.InvariantCulture) : refusal.Code.Word;
                tenant.Log.Refuse(route.Path, shown, refusal.Message);
                answer = route.IsLegacy ? Legacy(refusal) : New(refusal);
            }

            tenant.Log.Note(new Requested(tenant.Now, route.Method, route.Path, Encoding.UTF8.GetString(call.Body), answer.Status, Encoding.UTF8.GetString(answer.Bytes)));
            return answer;
        }
    }

    private JsonObject Admit(ApiRoute route, ApiCall call, FaultRule? fault)
    {
        if (route.NeedsToken)
        {
            var token = route.IsLegacy ? call.Query["access_token"].ToString() : call.Headers["x-acs-dingtalk-access-token"].ToString();
            if (fault?.Kind == FaultKind.RevokedToken)
            {
                tokens.Revoke(token);
            }

            call = call with { App = tokens.Check(token) };
            if (tenant.Options.TrustedAddresses is { } trusted && !trusted.Contains(call.Address))
            {
                throw new DingTalkRefusal(RefusalCode.AddressRefused, "访问ip不在白名单之中,request ip=" + call.Address);
            }

            if (route.Scope.Length > 0 && call.App.Scopes is { } granted && !granted.Contains(route.Scope))
            {
                throw new DingTalkRefusal(RefusalCode.NoPermission, "应用尚未开通所需的权限：[" + route.Scope + "]") { RequiredScopes = [route.Scope] };
            }

            if (!tenant.CallRate.Admits(call.App.AppKey + route.Method + route.Path, tenant.Now))
            {
                throw new DingTalkRefusal(RefusalCode.TooManyCalls, "您的服务器调用钉钉开放平台当前接口的所有请求都被暂时禁用了");
            }
        }

        if (fault?.Kind == FaultKind.ErrorCode)
        {
            throw fault.Word is { } word
                ? new DingTalkRefusal(new RefusalCode(fault.Status, word, fault.Code), "fault")
                : new DingTalkRefusal(new RefusalCode(500, "system.error", fault.Code), "系统错误");
        }

        if (!route.IsFree && !tenant.Quota.TakeCall(tenant.Now))
        {
            throw new DingTalkRefusal(RefusalCode.QuotaUsedUp, "当前组织的API调用次数已达上限");
        }

        return route.Handle(call);
    }

    private static ApiAnswer New(DingTalkRefusal refusal)
    {
        var json = new JsonObject { ["code"] = refusal.Code.Word, ["requestid"] = Guid.NewGuid().ToString().ToUpperInvariant(), ["message"] = refusal.Message };
        if (!refusal.RequiredScopes.IsEmpty)
        {
            json["accessdenieddetail"] = new JsonObject { ["requiredScopes"] = new JsonArray([.. refusal.RequiredScopes.Select(scope => (JsonNode)scope)]) };
        }

        return ApiAnswer.Of(json, refusal.Code.Status);
    }

    private ApiAnswer Legacy(DingTalkRefusal refusal)
    {
        var json = new JsonObject { ["errcode"] = refusal.Code.Number, ["errmsg"] = refusal.Message, ["request_id"] = Guid.NewGuid().ToString("N") };
        QuoteCode(json);
        return ApiAnswer.Of(json);
    }

    private void QuoteCode(JsonObject json)
    {
        if (tenant.Switches.QuotesErrorCodes && json.ContainsKey("errcode"))
        {
            json["errcode"] = json.Text("errcode");
        }
    }
}
