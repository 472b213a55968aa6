using System.Security.Cryptography;

namespace SalesBot.Simulators.WeCom;

/// <summary>Files that people send to the intelligent robot: encrypted, and gone after five minutes.</summary>
internal sealed class BotMedia(Tenant tenant)
{
    /// <summary>Where they are fetched.</summary>
    public const string Path = "/aibot-media/";

    private static readonly TimeSpan Validity = TimeSpan.FromMinutes(5);
    private readonly Dictionary<string, (byte[] Bytes, string Name, DateTimeOffset At)> files = new(StringComparer.Ordinal);

    /// <summary>Keeps a file; gives its address and, on the long connection, the key of its own.</summary>
    public (string Url, string? Key) Keep(string name, byte[] content)
    {
        var bot = tenant.Options.Bot;
        var ownKey = bot.IsLongConnection ? Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)).TrimEnd('=') : null;
        var id = tenant.Ids.Next("botfile");
        files[id] = (new Envelope(bot.Token, ownKey ?? bot.EncodingAesKey).SealFile(content), name, tenant.Now);
        return ($"{tenant.BaseUrl}{Path}{id}?sign={tenant.Ids.Next("sign")}", ownKey);
    }

    public async Task AnswerAsync(HttpContext context)
    {
        (byte[] Bytes, string Name, DateTimeOffset At) file;
        lock (tenant.Gate)
        {
            files.TryGetValue(context.Request.Path.Value![Path.Length..], out file);
            if (tenant.Now - file.At > Validity)
            {
                file.Bytes = null!;
            }
        }

        if (file.Bytes is null)
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }

        context.Response.ContentType = "application/octet-stream";
        context.Response.Headers.ContentDisposition = "attachment; filename=\"" + Uri.EscapeDataString(file.Name) + "\"";
        context.Response.ContentLength = file.Bytes.Length;
        await context.Response.Body.WriteAsync(file.Bytes, context.RequestAborted);
    }
}
