namespace SalesBot.Adapters.WeCom.Protocol.Envelopes;

/// <summary>What a callback's address says of its envelope; parts that it lacks are empty.</summary>
/// <param name="Signature">The signature.</param>
/// <param name="Timestamp">When it was signed, in Unix seconds.</param>
/// <param name="Nonce">Something that differs each time.</param>
internal sealed record EnvelopeStamp(string Signature, string Timestamp, string Nonce);
