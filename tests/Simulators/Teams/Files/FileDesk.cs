using System.Globalization;
using System.Text.Json.Nodes;

namespace SalesBot.Simulators.Teams;

/// <summary>Keeps what people send: files on a host of their own, which needs no token, and pasted pictures at the connector, which does.</summary>
internal sealed class FileDesk(Tenant tenant)
{
    private readonly Dictionary<string, (byte[] Content, string Type, DateTimeOffset Until)> files = new(StringComparer.Ordinal);

    public IReadOnlyList<ApiRoute> Routes =>
    [
        new(TeamsRoutes.File, "GET", "files/{file}", Download),
        ApiRoute.Connector(TeamsRoutes.Picture, "GET", "v3/attachments/{file}/views/original", CallLimit.None, call => Find(call.Values["file"])),
    ];

    /// <summary>The attachment of a file that somebody sends.</summary>
    public JsonObject File(string name, byte[] content)
    {
        var id = Keep(content, "application/octet-stream");
        return new JsonObject
        {
            ["contentType"] = "application/vnd.microsoft.teams.file.download.info",
            ["name"] = name,
            ["contentUrl"] = $"{tenant.BaseUrl}/personal/Documents/{Uri.EscapeDataString(name)}",
            ["content"] = new JsonObject
            {
                ["downloadUrl"] = $"{tenant.BaseUrl}/files/{id}?tempauth=sim",
                ["uniqueId"] = id,
                ["fileType"] = Path.GetExtension(name).TrimStart('.'),
                ["etag"] = "1",
            },
        };
    }

    /// <summary>The attachment of a picture that somebody pastes.</summary>
    public JsonObject Picture(byte[] content) => new()
    {
        ["contentType"] = "image/*",
        ["contentUrl"] = $"{tenant.ServiceUrl.TrimEnd('/')}/v3/attachments/{Keep(content, "image/png")}/views/original",
    };

    private string Keep(byte[] content, string type)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"F00D-{files.Count + 1}");
        files[id] = (content, type, tenant.Now + tenant.Switches.FileLife);
        return id;
    }

    private ApiAnswer Download(ApiCall call)
    {
        if (call.Authorization.Length > 0)
        {
            tenant.Log.Complain("the bot's token was sent to the download host");
        }

        return Find(call.Values["file"]);
    }

    private ApiAnswer Find(string id) =>
        files.TryGetValue(id, out var file) && tenant.Now < file.Until ? new ApiAnswer(200, file.Content, file.Type) : throw new TeamsRefusal(404, "", "The file is not there any more.");
}
