namespace SalesBot.Adapters.WeCom.Protocol.Api.Transport;

/// <summary>One request.</summary>
/// <param name="Api">What it is called in logs and reasons, such as <c>message/send</c>; holds no secret.</param>
/// <param name="Address">Where it goes; its query holds secrets.</param>
internal sealed record ApiRequest(string Api, Uri Address)
{
    /// <summary>The largest answer in JSON.</summary>
    public const int MostJson = 16 * 1024 * 1024;

    /// <summary>What it carries; with it, the request is a POST that does something.</summary>
    public RequestBody? Body { get; init; }

    /// <summary>The part of the file that is asked for: its first byte and its last.</summary>
    public (long From, long To)? Range { get; init; }

    /// <summary>How many bytes of the answer are read.</summary>
    public int MostBytes { get; init; } = MostJson;

    /// <summary>The address is left out: whoever prints a request must not print its secrets.</summary>
    public override string ToString() => Api;
}
