using System.Text.Json;
using System.Text.Json.Nodes;

namespace SalesBot.Simulators.DingTalk;

/// <summary>A call as it came in.</summary>
internal sealed record ApiCall(string Path, IQueryCollection Query, IHeaderDictionary Headers, byte[] Body, string Address)
{
    private JsonObject? json;
    private SimulatedApp? app;

    /// <summary>The app to which the token belongs.</summary>
    public SimulatedApp App
    {
        get => app ?? throw new DingTalkRefusal(RefusalCode.TokenMissing, "不合法的access_token");
        init => app = value;
    }

    public string ContentType => Headers.ContentType.ToString();

    public bool HasJson => ContentType.StartsWith("application/json", StringComparison.OrdinalIgnoreCase) && Body.Length > 0;

    /// <summary>The body; a form or nothing at all counts as a missing body.</summary>
    public JsonObject Json => json ??= Parse();

    private JsonObject Parse()
    {
        if (!HasJson)
        {
            throw new DingTalkRefusal(RefusalCode.NoJsonBody, "body is mandatory for this action");
        }

        try
        {
            return JsonNode.Parse(Body) as JsonObject ?? throw new DingTalkRefusal(RefusalCode.NoJson, "参数错误");
        }
        catch (JsonException)
        {
            throw new DingTalkRefusal(RefusalCode.NoJson, "参数错误");
        }
    }
}
