using System.Text;

namespace SalesBot.Simulators.Teams;

/// <summary>Takes calls in: meets them with the planned faults, checks token and limits, and hands them to their desk.</summary>
internal sealed class FrontDoor(Tenant tenant, BotTokens tokens, Throttle throttle, FaultPlan faults, IReadOnlyList<ApiRoute> routes)
{
    public async Task<bool> TryAnswerAsync(HttpContext context)
    {
        var path = RawPath.Of(context);
        if (Find(context.Request.Method, path) is not { } found)
        {
            return false;
        }

        var (route, values) = found;
        tenant.Log.Called(route.Name);
        var thread = values.GetValueOrDefault("conversation", "");
        using var writing = route.IsWrite ? throttle.Enter(thread) : null;
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        var call = new ApiCall(values, context.Request.Query, context.Request.Headers, body.ToArray(), $"{context.Request.Scheme}://{context.Request.Host}");
        var fault = faults.Strike(route.Name);
        if (fault is { AfterEffect: false } && await fault.MeetAsync(context))
        {
            return true;
        }

        if (fault?.Kind == FaultKind.Delay)
        {
            await Task.Delay(fault.Delay, tenant.Options.Time, context.RequestAborted);
        }

        var answer = Handle(route, call, path, fault, writing);
        if (fault is not { AfterEffect: true } || !await fault.MeetAsync(context))
        {
            await WriteAsync(context, answer, fault?.Kind);
        }

        return true;
    }

    private static async Task WriteAsync(HttpContext context, ApiAnswer answer, FaultKind? fault)
    {
        var response = context.Response;
        response.StatusCode = answer.Status;
        response.Headers["MS-CV"] = "SimCv00000000000.0";
        foreach (var (name, value) in answer.Headers)
        {
            response.Headers[name] = value;
        }

        if (answer.ContentType.Length > 0)
        {
            response.ContentType = answer.ContentType;
        }

        if (answer.Status != StatusCodes.Status204NoContent)
        {
            await response.WriteAsync(fault == FaultKind.Malformed ? "{\"id\":"u8.ToArray() : answer.Bytes, isTruncated: fault == FaultKind.Truncated);
        }
    }

    /// <summary>A refusal as the plan has it: with a code, with a page in place of JSON where the code is missing, and with nothing where it is empty.</summary>
    private ApiAnswer Planned(ApiRoute route, FaultRule fault) => fault.Word switch
    {
        null => ApiAnswer.Page(fault.Status),
        "" => ApiAnswer.Empty(fault.Status),
        var error when route.Name == TeamsRoutes.Token => new LoginRefusal(fault.Status, error, fault.Code, "fault").Answer(tenant.Now),
        var code => ApiAnswer.Of(new TeamsRefusal(fault.Status, code, "fault")),
    } with
    {
        Headers =
        [
            .. fault.RetryAfter is { } later ? [("Retry-After", later)] : Array.Empty<(string, string)>(),
            .. fault.Status is >= 300 and < 400 ? [("Location", tenant.TrapUrl)] : Array.Empty<(string, string)>(),
        ],
    };

    private (ApiRoute Route, Dictionary<string, string> Values)? Find(string method, IReadOnlyList<string> path)
    {
        var decoded = path.Select(Uri.UnescapeDataString).ToList();
        var below = BelowService(decoded);
        foreach (var route in routes)
        {
            if (route.Match(method, route.IsConnector ? below : decoded) is { } values)
            {
                return (route, values);
            }
        }

        return null;
    }

    /// <summary>What stands behind the service URL: with region and tenant, or the common one that is used where none was ever seen.</summary>
    private List<string> BelowService(List<string> path) => path switch
    {
        [var region, var id, .. var rest] when region == tenant.Options.Region && id == tenant.Options.TenantId => rest,
        ["teams", .. var rest] => rest,
        _ => [],
    };

    private ApiAnswer Handle(ApiRoute route, ApiCall call, IReadOnlyList<string> path, FaultRule? fault, Writing? writing)
    {
        lock (tenant.Gate)
        {
            ApiAnswer answer;
            try
            {
                answer = Admit(route, call, path, fault, writing);
                if (fault is { Kind: FaultKind.ErrorCode, AfterEffect: true })
                {
                    answer = Planned(route, fault);
                }
            }
            catch (TeamsRefusal refusal)
            {
                tenant.Log.Refuse(route.Name, refusal.Status, refusal.Code, refusal.Message);
                answer = ApiAnswer.Of(refusal);
            }

            var isSecret = route.Name == TeamsRoutes.Token;
            tenant.Log.Note(new Requested(
                tenant.Now,
                route.Name,
                string.Join('/', path),
                isSecret ? "" : Encoding.UTF8.GetString(call.Body),
                answer.Status,
                isSecret || route.Name is TeamsRoutes.File or TeamsRoutes.Picture ? "" : Encoding.UTF8.GetString(answer.Bytes)));
            return answer;
        }
    }

    private ApiAnswer Admit(ApiRoute route, ApiCall call, IReadOnlyList<string> path, FaultRule? fault, Writing? writing)
    {
        if (route.IsConnector)
        {
            if (path.FirstOrDefault(part => !RawPath.IsEncoded(part)) is { } part)
            {
                tenant.Log.Complain($"{route.Name}: the id «{part}» is not percent-encoded");
            }

            tokens.Admit(call.Authorization, isRevoked: fault?.Kind == FaultKind.RevokedToken);
        }

        if (fault is { Kind: FaultKind.ErrorCode, AfterEffect: false })
        {
            tenant.Log.Refuse(route.Name, fault.Status, fault.Word ?? "", "fault");
            return Planned(route, fault);
        }

        if (route.IsConnector)
        {
            throttle.Admit(route, call, tenant.Now);
            if (writing is { IsContested: true } && tenant.Happens(tenant.Switches.Conflicts))
            {
                throw new TeamsRefusal(412, "PreconditionFailed", "Precondition failed, please retry.");
            }
        }

        return route.Handle(call);
    }
}
