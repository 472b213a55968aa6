using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using SalesBot.Adapters.Common.Wire;
using SalesBot.Adapters.Common.Wire.Envelopes;

namespace SalesBot.Adapters.DingTalk.Protocol.Events;

/// <summary>Opens the envelopes of events that come over HTTP, and seals the answers to them.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
internal sealed class EventEnvelopes(string token, CallbackCipher cipher, TimeProvider time)
{
    /// <summary>How old an event may be, and how far ahead: it is repeated after seconds, and clocks differ.</summary>
    public static readonly TimeSpan Freshness = TimeSpan.FromMinutes(10);

    /// <summary>A number of seconds has not as many digits for a long time, a number of milliseconds has more.</summary>
    private const int MostDigitsOfSeconds = 11;

    /// <summary>What is wrong with the stamp alone, or null; it can be asked before the body is read.</summary>
    public EnvelopeFault? FindFault(EnvelopeStamp stamp)
    {
        if (stamp.Signature.Length == 0 || stamp.Nonce.Length == 0 || !long.TryParse(stamp.Timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out var written))
        {
            return EnvelopeFault.ParametersMissing;
        }

        // DingTalk's own pages show both units.
        var seconds = stamp.Timestamp.Length > MostDigitsOfSeconds ? written / 1000 : written;
        var now = time.GetUtcNow().ToUnixTimeSeconds();
        var patience = (long)Freshness.TotalSeconds;
        return seconds < now - patience || seconds > now + patience ? EnvelopeFault.Stale : null;
    }

    /// <summary>Opens a body.</summary>
    public OpenedEnvelope Open(EnvelopeStamp stamp, ReadOnlyMemory<byte> body)
    {
        if (FindFault(stamp) is { } fault)
        {
            return new OpenedEnvelope.Refused(fault);
        }

        if (FindEncrypted(body) is not { } encrypted)
        {
            return new OpenedEnvelope.Refused(EnvelopeFault.NoEnvelope);
        }

        if (!CallbackSignature.AreSame(CallbackSignature.Compute(token, stamp.Timestamp, stamp.Nonce, encrypted), stamp.Signature))
        {
            return new OpenedEnvelope.Refused(EnvelopeFault.SignatureWrong);
        }

        return cipher.Decrypt(encrypted, out var message) is { } trouble ? new OpenedEnvelope.Refused(trouble) : new OpenedEnvelope.Message(message);
    }

    /// <summary>The answer that tells DingTalk that an event was taken.</summary>
    public byte[] SealSuccess()
    {
        var timestamp = time.GetUtcNow().ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);
        var nonce = RandomNumberGenerator.GetHexString(16, lowercase: true);
        var encrypted = cipher.Encrypt("success"u8);
        return JsonSerializer.SerializeToUtf8Bytes(new
        {
            msg_signature = CallbackSignature.Compute(token, timestamp, nonce, encrypted),
            timeStamp = timestamp,
            nonce,
            encrypt = encrypted,
        });
    }

    private static string? FindEncrypted(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            return json.RootElement.Text("encrypt") is { Length: > 0 } encrypted ? encrypted : null;
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            // Text that is no Unicode is found when it is read, and is no JsonException.
            return null;
        }
    }
}
