using System.Text.Json;
using System.Text.Json.Nodes;

namespace SalesBot.Simulators;

/// <summary>The page on which one sees what people would see, and writes and presses in their place.</summary>
/// <param name="title">The page's title.</param>
internal abstract class SimulatorPage(string title)
{
    private const string Resource = "SalesBot.Simulators.Page.page.html";

    /// <summary>Answers what belongs to the page.</summary>
    public async Task<bool> TryAnswerAsync(HttpContext context)
    {
        switch (context.Request.Method, context.Request.Path.Value)
        {
            case ("GET", "/"):
                using (var page = new StreamReader(typeof(SimulatorPage).Assembly.GetManifestResourceStream(Resource)!))
                {
                    context.Response.ContentType = "text/html; charset=utf-8";
                    var written = await page.ReadToEndAsync(context.RequestAborted);
                    await context.Response.WriteAsync(written.Replace("{{title}}", title, StringComparison.Ordinal), context.RequestAborted);
                }

                return true;
            case ("GET", "/sim/state"):
                await WriteAsync(context, State());
                return true;
            case ("POST", "/sim/act"):
                await WriteAsync(context, await ActAsync(context));
                return true;
            default:
                return false;
        }
    }

    /// <summary>What is on the page: <c>members</c>, <c>tabs</c>, <c>chats</c>, <c>acts</c> and <c>lists</c>.</summary>
    protected abstract JsonObject State();

    /// <summary>Does what was asked for, and says what became of it.</summary>
    protected abstract Task<string> ActAsync(JsonNode asked, CancellationToken cancellationToken);

    /// <summary>A chat to choose; in its screen's name <c>{member}</c> stands for the person chosen.</summary>
    protected static JsonNode Tab(string id, string name, string screen) => new JsonObject { ["id"] = id, ["name"] = name, ["screen"] = screen };

    /// <summary>A button beside the text.</summary>
    protected static JsonNode Act(string act, string name) => new JsonObject { ["act"] = act, ["name"] = name };

    /// <summary>The newest lines of something at the side.</summary>
    protected static JsonNode List(string title, IEnumerable<string> lines) =>
        new JsonObject { ["title"] = title, ["lines"] = new JsonArray([.. lines.TakeLast(20).Select(line => (JsonNode)line)]) };

    private static Task WriteAsync(HttpContext context, JsonObject json)
    {
        context.Response.ContentType = "application/json; charset=utf-8";
        return context.Response.WriteAsync(json.Written(), context.RequestAborted);
    }

    private async Task<JsonObject> ActAsync(HttpContext context)
    {
        try
        {
            var asked = await JsonNode.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted);
            return new JsonObject { ["done"] = await ActAsync(asked!, context.RequestAborted) };
        }
        catch (Exception exception) when (exception is InvalidOperationException or JsonException)
        {
            return new JsonObject { ["done"] = exception.Message };
        }
    }
}
