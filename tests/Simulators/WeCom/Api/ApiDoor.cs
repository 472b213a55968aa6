using System.Text;
using System.Text.Json.Nodes;

namespace SalesBot.Simulators.WeCom;

/// <summary>Takes calls in: meets them with the planned faults, checks token, address and limits, and hands them to their desk.</summary>
internal sealed class ApiDoor(Tenant tenant, TokenDesk tokens, FaultPlan faults, IEnumerable<ApiRoute> routes)
{
    private readonly Dictionary<string, ApiRoute> routes = routes.ToDictionary(route => route.Path, StringComparer.Ordinal);
    private readonly Dictionary<string, int> running = new(StringComparer.Ordinal);
    private int calls;

    public async Task<bool> TryAnswerAsync(HttpContext context)
    {
        if (!routes.TryGetValue(context.Request.Path.Value ?? "", out var route))
        {
            return false;
        }

        tenant.Log.Called(route.Path);
        var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        var address = context.Connection.RemoteIpAddress?.ToString() ?? "127.0.0.1";
        var call = new ApiCall(route.Path, context.Request.Query, body.ToArray(), context.Request.ContentType ?? "", address);

        var fault = faults.Strike(route.Path);
        if (fault is { AfterEffect: false } && await fault.MeetAsync(context))
        {
            return true;
        }

        var isEntered = Enter(route);
        try
        {
            if (fault?.Kind == FaultKind.Delay)
            {
                await Task.Delay(fault.Delay, tenant.Options.Time, context.RequestAborted);
            }

            var (answer, file) = Handle(route, call, context.Request.Method, fault, isEntered);
            if (fault is not { AfterEffect: true } || !await fault.MeetAsync(context))
            {
                await WriteAsync(context, answer, file, isTruncated: fault?.Kind == FaultKind.Truncated);
            }
        }
        finally
        {
            Leave(route);
        }

        return true;
    }

    private bool Enter(ApiRoute route)
    {
        lock (tenant.Gate)
        {
            running[route.Path] = running.GetValueOrDefault(route.Path) + 1;
            return running[route.Path] <= tenant.Options.Limits.ApiAtOnce;
        }
    }

    private void Leave(ApiRoute route)
    {
        lock (tenant.Gate)
        {
            running[route.Path]--;
        }
    }

    private (JsonObject Answer, MediaFile? File) Handle(ApiRoute route, ApiCall call, string method, FaultRule? fault, bool isEntered)
    {
        lock (tenant.Gate)
        {
            calls++;
            try
            {
                var answer = Admit(route, call, method, fault, isEntered);
                answer.Fields.Insert(0, "errcode", 0);
                answer.Fields.Insert(1, "errmsg", "ok");
                return (answer.Fields, answer.File);
            }
            catch (WeComRefusal refusal)
            {
                tenant.Log.Refuse(route.Path, refusal.Code, refusal.Message);
                return (new JsonObject { ["errcode"] = refusal.Code, ["errmsg"] = ErrorText.Of(refusal.Code, refusal.Message, call.Address, calls) }, null);
            }
        }
    }

    private ApiAnswer Admit(ApiRoute route, ApiCall call, string method, FaultRule? fault, bool isEntered)
    {
        if (method != route.Method)
        {
            throw new WeComRefusal(43001, "require " + route.Method + " method");
        }

        var token = call.Query["access_token"].ToString();
        if (fault?.Kind == FaultKind.RevokedToken)
        {
            tokens.Revoke(token);
        }

        var credential = route.NeedsToken ? tokens.Check(token) : null;
        if (route.NeedsToken && tenant.Options.TrustedAddresses is { } trusted && !trusted.Contains(call.Address))
        {
            throw new WeComRefusal(60020, "not allow to access from your ip");
        }

        if (credential?.App is { IsDisabled: true })
        {
            throw new WeComRefusal(50003, "agent is disabled");
        }

        if (!isEntered)
        {
            throw new WeComRefusal(45033, "api concurrent out of limit");
        }

        tenant.Limits.Admit(route.Path, tenant.Now);
        return fault?.Kind == FaultKind.ErrorCode ? throw new WeComRefusal(fault.Code, "system fault") : route.Handle(call with { Credential = credential });
    }

    private static async Task WriteAsync(HttpContext context, JsonObject answer, MediaFile? file, bool isTruncated)
    {
        var bytes = file?.Content ?? Encoding.UTF8.GetBytes(answer.Written());
        var response = context.Response;
        response.ContentType = file?.ContentType ?? "application/json; charset=UTF-8";
        if (file is not null)
        {
            response.Headers.ContentDisposition = "attachment; filename=\"" + Uri.EscapeDataString(file.Name) + "\"";
            (bytes, var range) = Ranges.Cut(bytes, context.Request.Headers.Range.ToString());
            if (range is not null)
            {
                response.StatusCode = StatusCodes.Status206PartialContent;
                response.Headers.ContentRange = range;
            }
        }

        response.Headers["Error-Code"] = answer.Text("errcode");
        await response.WriteAsync(bytes, isTruncated);
    }
}
