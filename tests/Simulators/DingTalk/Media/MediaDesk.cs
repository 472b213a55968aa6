using System.Text.Json.Nodes;

namespace SalesBot.Simulators.DingTalk;

/// <summary>Files that the product uploads, and files of people, which it fetches by a short-lived address.</summary>
internal sealed class MediaDesk(Tenant tenant)
{
    /// <summary>Where people's files are fetched.</summary>
    public const string DownloadPath = "/sim-download/";

    private const int Megabyte = 1024 * 1024;
    private static readonly TimeSpan AddressLife = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan CodeLife = TimeSpan.FromHours(2);
    private readonly Dictionary<string, MediaFile> uploaded = new(StringComparer.Ordinal);
    private readonly Dictionary<string, MediaFile> received = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (MediaFile File, DateTimeOffset Until)> addresses = new(StringComparer.Ordinal);

    public IEnumerable<ApiRoute> Routes =>
    [
        ApiRoute.Legacy("POST", "/media/upload", "", Upload),
        ApiRoute.New("POST", "/v1.0/robot/messageFiles/download", RobotDesk.Scope, Download),
    ];

    public bool Has(string mediaId) => uploaded.ContainsKey(mediaId);

    /// <summary>What was uploaded under this id.</summary>
    public MediaFile? Uploaded(string mediaId) => uploaded.GetValueOrDefault(mediaId);

    /// <summary>Keeps a person's file; gives its download code.</summary>
    public string Receive(string name, byte[] content)
    {
        var code = tenant.Ids.Next("code") + "+/==";
        received[code] = new MediaFile(name, "", content, tenant.Now);
        return code;
    }

    public async Task AnswerAsync(HttpContext context)
    {
        byte[]? content;
        lock (tenant.Gate)
        {
            content = addresses.TryGetValue(context.Request.Path.Value![DownloadPath.Length..], out var found) && tenant.Now < found.Until ? found.File.Content : null;
        }

        if (content is null)
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }

        context.Response.ContentType = "application/octet-stream";
        await context.Response.WriteAsync(content, isTruncated: false);
    }

    private JsonObject Upload(ApiCall call)
    {
        var type = call.Query["type"].ToString();
        var limit = type switch
        {
            "image" or "video" or "file" => 20 * Megabyte,
            "voice" => 2 * Megabyte,
            _ => throw new DingTalkRefusal(40004, "不合法的媒体文件类型"),
        };
        var part = Multipart.Read(call.ContentType, call.Body);
        Demand.That(part is not null && part.IsNamed("media") && part.Content.Length > 0, 41005, "缺少多媒体文件数据");
        Demand.That(part!.Content.Length <= limit, 40006, "不合法的文件大小");
        var id = "@l" + tenant.Ids.Next("media");
        uploaded[id] = new MediaFile(part.QuotedFileName, type, part.Content, tenant.Now);
        var answer = ApiAnswer.Success();
        (answer["media_id"], answer["type"], answer["created_at"]) = (id, type, tenant.Now.ToUnixTimeMilliseconds());
        return answer;
    }

    private JsonObject Download(ApiCall call)
    {
        RobotDesk.RequireOwnRobot(call, call.Json.Text("robotCode"));
        var isKnown = received.TryGetValue(call.Json.Text("downloadCode"), out var file) && tenant.Now - file.At < CodeLife;
        Demand.That(isKnown, "invalidParameter.robotCode.downloadCode", "downloadCode 无效或已过期");
        var id = Guid.NewGuid().ToString("N");
        addresses[id] = (file!, tenant.Now + AddressLife);
        return new JsonObject { ["downloadUrl"] = tenant.BaseUrl + DownloadPath + id };
    }
}

/// <summary>A file.</summary>
internal sealed record MediaFile(string Name, string Type, byte[] Content, DateTimeOffset At);
