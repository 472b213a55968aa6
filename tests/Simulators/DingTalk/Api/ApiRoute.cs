using System.Text.Json.Nodes;

namespace SalesBot.Simulators.DingTalk;

/// <summary>One of the platform's calls.</summary>
/// <param name="Method">The HTTP method.</param>
/// <param name="Path">The path, whose case counts.</param>
/// <param name="IsLegacy">True for a call of the legacy host, which words errors otherwise.</param>
/// <param name="Handle">What it does; runs alone.</param>
internal sealed record ApiRoute(string Method, string Path, bool IsLegacy, Func<ApiCall, JsonObject> Handle)
{
    /// <summary>False for what has a secret of its own.</summary>
    public bool NeedsToken { get; init; } = true;

    /// <summary>True for what the monthly quota of the organisation does not count.</summary>
    public bool IsFree { get; init; }

    /// <summary>The permission that the app must have; empty where none is needed.</summary>
    public string Scope { get; init; } = "";

    /// <summary>What is waited for before the call is looked at; null for nothing.</summary>
    public Func<ApiCall, Task>? Before { get; init; }

    /// <summary>A call of the new API.</summary>
    public static ApiRoute New(string method, string path, string scope, Func<ApiCall, JsonObject> handle) => new(method, path, IsLegacy: false, handle) { Scope = scope };

    /// <summary>A call of the legacy API.</summary>
    public static ApiRoute Legacy(string method, string path, string scope, Func<ApiCall, JsonObject> handle) => new(method, path, IsLegacy: true, handle) { Scope = scope };

    /// <summary>A call without a token, which no quota counts.</summary>
    public static ApiRoute Open(string method, string path, bool isLegacy, Func<ApiCall, JsonObject> handle) =>
        new(method, path, isLegacy, handle) { NeedsToken = false, IsFree = true };
}
