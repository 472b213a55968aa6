using System.Text.Json;
using System.Text.Json.Serialization;

namespace SalesBot.Adapters.Teams.Mapping.Sending;

/// <summary>What must be known of a chat to speak there first, as the newest activity of it said. It holds no secret.</summary>
internal sealed partial record TeamsReference
{
    /// <summary>A person's own chat with the bot.</summary>
    public const string Personal = "personal";

    /// <summary>A chat of several people.</summary>
    public const string GroupChat = "groupChat";

    /// <summary>A channel of a team.</summary>
    public const string Channel = "channel";

    /// <summary>Whose chat it is; empty where nobody said.</summary>
    public string TenantId { get; init; } = "";

    /// <summary>Its id without the thread; null for a person whose chat is not opened yet.</summary>
    public string? Conversation { get; init; }

    /// <summary>What it is: <see cref="Personal"/>, <see cref="GroupChat"/>, <see cref="Channel"/>.</summary>
    public string Kind { get; init; } = "";

    /// <summary>Where the connector is. It comes from outside: each call checks it.</summary>
    public required string ServiceUrl { get; init; }

    /// <summary>The bot's id there, <c>28:…</c>; empty where nobody said.</summary>
    public string Bot { get; init; } = "";

    /// <summary>The person's id for this bot, <c>29:…</c>, where it is a person's.</summary>
    public string? User { get; init; }

    /// <summary>The language of whoever spoke last.</summary>
    public string? Locale { get; init; }

    /// <summary>Whether the bot was taken out or blocked; until somebody speaks to it again.</summary>
    public bool IsGone { get; init; }

    /// <summary>Reads a reference; null where it is none. An address alone is a seeded chat's, of which nothing else is known.</summary>
    public static TeamsReference? Parse(string text)
    {
        if (text.StartsWith("http", StringComparison.Ordinal))
        {
            return new TeamsReference { ServiceUrl = text };
        }

        try
        {
            return JsonSerializer.Deserialize(text, Json.Default.TeamsReference);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>As it is kept: the same reference is the same text.</summary>
    public override string ToString() => JsonSerializer.Serialize(this, Json.Default.TeamsReference);

    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
    [JsonSerializable(typeof(TeamsReference))]
    private sealed partial class Json : JsonSerializerContext;
}
