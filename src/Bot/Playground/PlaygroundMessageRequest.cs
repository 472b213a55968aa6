using System.Text.Json;

namespace SalesBot.Bot.Playground;

/// <summary>The body of <c>POST /playground/messages</c>.</summary>
internal sealed record PlaygroundMessageRequest
{
    /// <summary>A repeated id is one message; made up where absent.</summary>
    public string? Id { get; init; }

    /// <summary>The name of the person who writes.</summary>
    public string? As { get; init; }

    /// <summary><c>direct</c>, or <c>group:</c> and the name of a group, a region or the company.</summary>
    public string? Chat { get; init; }

    /// <summary>When the message counts as received; the present where absent.</summary>
    public DateTimeOffset? Now { get; init; }

    /// <summary>What was written.</summary>
    public string? Text { get; init; }

    /// <summary>The button that was pressed.</summary>
    public PlaygroundPress? Action { get; init; }
}

/// <summary>A pressed button.</summary>
internal sealed record PlaygroundPress(string? Verb, Dictionary<string, JsonElement>? Data);
