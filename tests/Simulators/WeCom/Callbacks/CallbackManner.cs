namespace SalesBot.Simulators.WeCom;

/// <summary>How a callback differs from a proper one. Nothing set is a proper one.</summary>
public sealed record CallbackManner
{
    /// <summary>A signature in place of the right one.</summary>
    public string? Signature { get; init; }

    /// <summary>A receiver in place of the company.</summary>
    public string? ReceiveId { get; init; }

    /// <summary>A time in place of now, in seconds since 1970.</summary>
    public string? Timestamp { get; init; }

    /// <summary>Changes the ciphertext after it was made; the signature covers the changed one.</summary>
    public Func<string, string>? Ciphertext { get; init; }

    /// <summary>The whole body, in place of the envelope.</summary>
    public byte[]? Body { get; init; }
}
