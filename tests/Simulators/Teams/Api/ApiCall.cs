using System.Text.Json;
using System.Text.Json.Nodes;

namespace SalesBot.Simulators.Teams;

/// <summary>A call as it came in.</summary>
/// <param name="Values">The parts of the path that the route names, decoded.</param>
/// <param name="Query">The query.</param>
/// <param name="Headers">The headers.</param>
/// <param name="Body">The body.</param>
/// <param name="Service">The address of the host that was called.</param>
internal sealed record ApiCall(IReadOnlyDictionary<string, string> Values, IQueryCollection Query, IHeaderDictionary Headers, byte[] Body, string Service)
{
    private JsonObject? json;

    /// <summary>The id of the conversation.</summary>
    public string Conversation => Values["conversation"];

    /// <summary>The id of the activity.</summary>
    public string Activity => Values["activity"];

    /// <summary>The header <c>Authorization</c>.</summary>
    public string Authorization => Headers.Authorization.ToString();

    /// <summary>The body as an object.</summary>
    public JsonObject Json => json ??= Parse();

    private JsonObject Parse()
    {
        if (!Headers.ContentType.ToString().StartsWith("application/json", StringComparison.OrdinalIgnoreCase))
        {
            throw new TeamsRefusal(415, "", "The request entity's media type is not supported for this resource.");
        }

        try
        {
            return JsonNode.Parse(Body) as JsonObject ?? throw TeamsRefusal.BadSyntax("Missing or empty request body");
        }
        catch (JsonException)
        {
            throw TeamsRefusal.BadSyntax("Could not parse the request body");
        }
    }
}
