using System.Text.Json;
using System.Text.Json.Nodes;

namespace SalesBot.Simulators.WeCom;

/// <summary>A call as it came in.</summary>
internal sealed record ApiCall(string Path, IQueryCollection Query, byte[] Body, string ContentType, string Address)
{
    private JsonObject? json;

    /// <summary>To whom the token belongs; null where none is needed.</summary>
    public Credential? Credential { get; init; }

    /// <summary>The app that calls.</summary>
    public SimulatedApp App => Credential?.App ?? throw new WeComRefusal(48001, "api unauthorized");

    public JsonObject Json => json ??= Parse();

    private JsonObject Parse()
    {
        try
        {
            return JsonNode.Parse(Body) as JsonObject ?? throw new WeComRefusal(47001, "data format error");
        }
        catch (JsonException)
        {
            throw new WeComRefusal(47001, "data format error");
        }
    }
}
