namespace SalesBot.Simulators.DingTalk;

/// <summary>How a push over HTTP differs from a proper one. Nothing set is a proper one.</summary>
public sealed record PushManner
{
    /// <summary>A signature in place of the right one.</summary>
    public string? Signature { get; init; }

    /// <summary>A time in place of now, in milliseconds since 1970.</summary>
    public string? Timestamp { get; init; }

    /// <summary>The headers, or the query, of the signature are not there.</summary>
    public bool OmitsSignature { get; init; }

    /// <summary>The whole body, in place of the right one.</summary>
    public byte[]? Body { get; init; }

    /// <summary>An owner in place of the app, within an encrypted event.</summary>
    public string? Owner { get; init; }

    /// <summary>Changes the ciphertext of an event after it was made; the signature covers the changed one.</summary>
    public Func<string, string>? Ciphertext { get; init; }
}
