namespace SalesBot.Simulators;

/// <summary>Faults after which the caller has no answer, or a page in its place.</summary>
internal static class LostAnswers
{
    /// <summary>True where the fault is all that the caller gets.</summary>
    public static async Task<bool> MeetAsync(this FaultRule fault, HttpContext context)
    {
        switch (fault.Kind)
        {
            case FaultKind.Drop:
                await Task.Delay(Timeout.Infinite, context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                return true;
            case FaultKind.Reset:
                context.Abort();
                return true;
            case FaultKind.ServerError:
                await WritePageAsync(context, StatusCodes.Status500InternalServerError, "Internal Server Error");
                return true;
            case FaultKind.Banned:
                await WritePageAsync(context, StatusCodes.Status403Forbidden, "punished by x5");
                return true;
            default:
                return false;
        }
    }

    /// <summary>Writes an answer, or half of it before the connection breaks.</summary>
    public static async Task WriteAsync(this HttpResponse response, byte[] bytes, bool isTruncated)
    {
        var context = response.HttpContext;
        response.ContentLength = bytes.Length;
        await response.Body.WriteAsync(isTruncated ? bytes.AsMemory(0, bytes.Length / 2) : bytes, context.RequestAborted);
        if (isTruncated)
        {
            await response.Body.FlushAsync(context.RequestAborted);
            context.Abort();
        }
    }

    public static Task WritePageAsync(HttpContext context, int status, string text)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.WriteAsync($"<html>{text}</html>", context.RequestAborted);
    }
}
