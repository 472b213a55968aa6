using System.Globalization;
using System.Text.Json.Nodes;

namespace SalesBot.Simulators.WeCom;

/// <summary>Temporary media of the company, and of its group robots.</summary>
internal sealed class MediaDesk(Tenant tenant)
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(3);
    private readonly Dictionary<string, MediaFile> files = new(StringComparer.Ordinal);

    public IEnumerable<ApiRoute> Routes => [ApiRoute.Post("/cgi-bin/media/upload", Upload), ApiRoute.Get("/cgi-bin/media/get", Give)];

    public bool Has(string id) => Find(id) is { RobotKey: null };

    public MediaFile Require(string id, string? robotKey = null) =>
        Find(id) is { } file && file.RobotKey == robotKey ? file : throw new WeComRefusal(40007, "invalid media_id");

    public MediaFile Keep(string type, string name, string contentType, byte[] content, string? robotKey = null)
    {
        var file = new MediaFile(tenant.Ids.Next("media"), type, name, contentType, content, tenant.Now) { RobotKey = robotKey };
        files[file.Id] = file;
        return file;
    }

    public static JsonObject Answer(MediaFile file) => new()
    {
        ["type"] = file.Type,
        ["media_id"] = file.Id,
        ["created_at"] = file.At.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture),
    };

    private MediaFile? Find(string id) => files.TryGetValue(id, out var file) && tenant.Now - file.At < Kept ? file : null;

    private ApiAnswer Upload(ApiCall call)
    {
        var type = call.Query["type"].ToString();
        var (name, contentType, content) = WeCom.Upload.Read(call, tenant.Switches.NeedsQuotedFileName);
        MediaRules.Check(type, content, tenant.Switches.FileBytes);
        return Answer(Keep(type, name, contentType, content));
    }

    private ApiAnswer Give(ApiCall call) => new() { File = Require(call.Query["media_id"].ToString()) };
}
