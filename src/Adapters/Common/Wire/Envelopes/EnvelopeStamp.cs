namespace SalesBot.Adapters.Common.Wire.Envelopes;

/// <summary>What a callback's address says of its envelope; parts that it lacks are empty.</summary>
/// <param name="Signature">The signature.</param>
/// <param name="Timestamp">When it was signed, in the platform's unit.</param>
/// <param name="Nonce">Something that differs each time.</param>
public sealed record EnvelopeStamp(string Signature, string Timestamp, string Nonce);
