namespace SalesBot.Adapters.Common.Wire.Envelopes;

/// <summary>What became of an envelope.</summary>
public abstract record OpenedEnvelope
{
    private OpenedEnvelope()
    {
    }

    /// <summary>It is the platform's, and for this company.</summary>
    /// <param name="Content">What was in it.</param>
    public sealed record Message(ReadOnlyMemory<byte> Content) : OpenedEnvelope;

    /// <summary>It is not let in.</summary>
    /// <param name="Fault">Why.</param>
    public sealed record Refused(EnvelopeFault Fault) : OpenedEnvelope;
}
