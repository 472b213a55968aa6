using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace SalesBot.Simulators.DingTalk;

/// <summary>A checked message, before it is drawn.</summary>
/// <param name="Type">The type on the screen.</param>
/// <param name="Title">What the notification shows.</param>
/// <param name="Text">The text as it was sent: markdown where the type has it.</param>
/// <param name="Content">The body as it was sent.</param>
internal sealed record MessageBody(string Type, string Title, string Text, JsonObject Content)
{
    public ImmutableArray<SeenButton> Buttons { get; init; } = [];

    public bool IsMarkdown => Type is "markdown" or "actionCard";

    public bool CanMention => Type is "text" or "markdown" or "actionCard";
}
