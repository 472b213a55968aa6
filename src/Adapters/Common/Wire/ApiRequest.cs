using System.Collections.Immutable;

namespace SalesBot.Adapters.Common.Wire;

/// <summary>One request.</summary>
/// <param name="Api">What it is called in logs and reasons, such as <c>message/send</c>; holds no secret.</param>
/// <param name="Address">Where it goes; its query may hold secrets.</param>
public sealed record ApiRequest(string Api, Uri Address)
{
    /// <summary>The largest answer in JSON.</summary>
    public const int MostJson = 16 * 1024 * 1024;

    /// <summary>What it carries; with it, the request does something.</summary>
    public RequestBody? Body { get; init; }

    /// <summary>How it is asked: with a body a POST, unless something else is said.</summary>
    public HttpMethod? Method { get; init; }

    /// <summary>What its headers say besides; they may hold secrets.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Headers { get; init; } = [];

    /// <summary>The part of the file that is asked for: its first byte and its last.</summary>
    public (long From, long To)? Range { get; init; }

    /// <summary>Whether an answer of HTTP 500 is handed on: for a call that recognises no repetition, only its body tells whether it was refused.</summary>
    public bool ReadsTrouble { get; init; }

    /// <summary>Whether every answer is handed on, whatever its status: for a platform whose statuses mean something of their own.</summary>
    public bool ReadsEveryStatus { get; init; }

    /// <summary>How many bytes of the answer are read.</summary>
    public int MostBytes { get; init; } = MostJson;

    /// <summary>The address is left out: whoever prints a request must not print its secrets.</summary>
    public override string ToString() => Api;
}
