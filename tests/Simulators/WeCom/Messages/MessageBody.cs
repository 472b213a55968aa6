using System.Text.Json.Nodes;

namespace SalesBot.Simulators.WeCom;

/// <summary>A checked message: what will be on the screen.</summary>
internal sealed record MessageBody(string Type, JsonObject Content, string Text)
{
    public int BytesCut { get; init; }

    /// <summary>Markdown and cards do not show in WeChat's plugin.</summary>
    public bool ShowsInPlugin => Type is not ("markdown" or "markdown_v2" or "template_card" or "stream");
}
