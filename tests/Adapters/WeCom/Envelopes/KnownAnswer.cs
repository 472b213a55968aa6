using System.Globalization;
using SalesBot.Adapters.Common.Wire.Envelopes;

namespace SalesBot.Adapters.Tests.WeCom.Envelopes;

/// <summary>A message with its ciphertext and signature.</summary>
internal sealed record KnownAnswer(
    string Name, string Token, string Key, string Receiver, string Timestamp, string Nonce, string Prefix, string Plain, string Encrypted, string Signature)
{
    public CallbackCipher Cipher => new(Key, Receiver);

    public EnvelopeStamp Stamp => new(Signature, Timestamp, Nonce);

    public DateTimeOffset At => DateTimeOffset.FromUnixTimeSeconds(long.Parse(Timestamp, CultureInfo.InvariantCulture));
}
