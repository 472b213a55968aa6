using System.Text.Json.Nodes;

namespace SalesBot.Adapters.Tests.Teams.Activities;

/// <summary>Files that hang on messages, as Teams describes them.</summary>
internal static class ActivityFiles
{
    public const string DownloadUrl = "https://contoso-my.sharepoint.com/dl?tempauth=x";
    public const string PastedUrl = "https://smba.trafficmanager.net/emea/v3/attachments/0-eus-d1/views/original";

    public static JsonNode Uploaded(string name, string downloadUrl = DownloadUrl) => new JsonObject
    {
        ["contentType"] = "application/vnd.microsoft.teams.file.download.info",
        ["name"] = name,
        ["contentUrl"] = $"https://contoso-my.sharepoint.com/personal/vera/Documents/{name}",
        ["content"] = new JsonObject { ["downloadUrl"] = downloadUrl, ["uniqueId"] = "F00D-1", ["fileType"] = name.Split('.')[^1], ["etag"] = "1" },
    };

    public static JsonNode Pasted(string contentType = "image/*", string url = PastedUrl) => new JsonObject { ["contentType"] = contentType, ["contentUrl"] = url };

    public static JsonNode Mirror(string html = "<p>x</p>") => new JsonObject { ["contentType"] = "text/html", ["content"] = html };

    public static JsonNode Card() => new JsonObject { ["contentType"] = "application/vnd.microsoft.card.adaptive", ["content"] = new JsonObject { ["type"] = "AdaptiveCard" } };
}
