using System.Text.Json.Nodes;

namespace SalesBot.Simulators.Teams;

/// <summary>One way in which a delivery's token is sound or not.</summary>
/// <param name="Name">The name, by which a test shows it.</param>
/// <param name="Verdict">What a bot in production has to make of it.</param>
public sealed record TokenCase(string Name, TokenVerdict Verdict)
{
    /// <summary>What is changed in the activity before the token is written for it.</summary>
    internal Action<JsonObject>? Activity { get; init; }

    /// <summary>What is changed in the token.</summary>
    internal Action<TokenDraft>? Draft { get; init; }

    /// <summary>What is changed in the activity after the token was written.</summary>
    internal Action<JsonObject>? Replay { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Name;
}

/// <summary>What a bot in production has to make of a delivery.</summary>
public enum TokenVerdict
{
    /// <summary>It is taken.</summary>
    Accepted,

    /// <summary>It is refused with 401 or 403, and changes nothing.</summary>
    Refused,

    /// <summary>The documents leave it open; it must not break the bot.</summary>
    Open,
}

/// <summary>A delivery to try.</summary>
/// <param name="Authorization">The header; null for none.</param>
/// <param name="Activity">The body.</param>
public sealed record TokenTrial(string? Authorization, string Activity);
