using System.Collections.Immutable;

namespace SalesBot.Simulators.WeCom;

/// <summary>A self-built app of the company.</summary>
public sealed record SimulatedApp
{
    /// <summary>Its number.</summary>
    public int AgentId { get; init; } = 1000002;

    /// <summary>Its secret, from which tokens come.</summary>
    public string Secret { get; init; } = "sim-app-secret";

    /// <summary>The token of its callback.</summary>
    public string Token { get; init; } = "simTok2026";

    /// <summary>The key of its callback, 43 characters.</summary>
    public string EncodingAesKey { get; init; } = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8";

    /// <summary>Where its callbacks go; null where none is configured, and then interactive cards are refused.</summary>
    public Uri? CallbackUrl { get; init; }

    /// <summary>Departments that it may see, with all below them.</summary>
    public ImmutableArray<int> VisibleDepartments { get; init; } = [1];

    /// <summary>Single members that it may see.</summary>
    public ImmutableArray<string> VisibleMembers { get; init; } = [];

    /// <summary>True for an app made since 2022-06-20, which is not given mobile numbers, mail addresses and the like.</summary>
    public bool HidesPersonalData { get; init; } = true;

    /// <summary>True where an administrator has switched it off.</summary>
    public bool IsDisabled { get; init; }
}
