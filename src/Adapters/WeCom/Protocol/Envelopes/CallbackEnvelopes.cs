using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using SalesBot.Adapters.Common.Wire.Envelopes;

namespace SalesBot.Adapters.WeCom.Protocol.Envelopes;

/// <summary>Opens the envelopes of one callback address, and seals the answers to them.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
internal sealed class CallbackEnvelopes(string token, CallbackCipher cipher, TimeProvider time)
{
    /// <summary>How old a callback may be, and how far ahead: retries come late, and clocks differ.</summary>
    public static readonly TimeSpan Freshness = TimeSpan.FromMinutes(10);

    /// <summary>What is wrong with the stamp alone, or null; it can be asked before the body is read.</summary>
    public EnvelopeFault? FindFault(EnvelopeStamp stamp)
    {
        if (stamp.Signature.Length == 0 || stamp.Nonce.Length == 0 || !long.TryParse(stamp.Timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds))
        {
            return EnvelopeFault.ParametersMissing;
        }

        var now = time.GetUtcNow().ToUnixTimeSeconds();
        var patience = (long)Freshness.TotalSeconds;
        return seconds < now - patience || seconds > now + patience ? EnvelopeFault.Stale : null;
    }

    /// <summary>Opens the body of a callback.</summary>
    public OpenedEnvelope OpenBody(EnvelopeStamp stamp, ReadOnlyMemory<byte> body) =>
        EnvelopeReader.FindEncrypted(body) is { } encrypted ? Open(stamp, encrypted) : new OpenedEnvelope.Refused(EnvelopeFault.NoEnvelope);

    /// <summary>Opens a ciphertext: the body's, or the <c>echostr</c> of a check of the address.</summary>
    public OpenedEnvelope Open(EnvelopeStamp stamp, string encrypted)
    {
        var fault = FindFault(stamp);
        if (fault is null && !CallbackSignature.AreSame(CallbackSignature.Compute(token, stamp.Timestamp, stamp.Nonce, encrypted), stamp.Signature))
        {
            fault = EnvelopeFault.SignatureWrong;
        }

        ReadOnlyMemory<byte> message = default;
        fault ??= cipher.Decrypt(encrypted, out message);
        return fault is { } found ? new OpenedEnvelope.Refused(found) : new OpenedEnvelope.Message(message);
    }

    /// <summary>The answer to the app's callback.</summary>
    public byte[] SealXml(string message)
    {
        var nonce = RandomNumberGenerator.GetInt32(100_000_000, int.MaxValue).ToString(CultureInfo.InvariantCulture);
        var timestamp = Now().ToString(CultureInfo.InvariantCulture);
        var encrypted = cipher.Encrypt(Encoding.UTF8.GetBytes(message));
        var envelope = new XElement(
            "xml",
            new XElement("Encrypt", new XCData(encrypted)),
            new XElement("MsgSignature", new XCData(CallbackSignature.Compute(token, timestamp, nonce, encrypted))),
            new XElement("TimeStamp", timestamp),
            new XElement("Nonce", new XCData(nonce)));
        return Encoding.UTF8.GetBytes(envelope.ToString(SaveOptions.DisableFormatting));
    }

    /// <summary>The answer to the intelligent robot's callback, under the nonce of the request.</summary>
    public byte[] SealJson(ReadOnlySpan<byte> message, string nonce)
    {
        var timestamp = Now();
        var encrypted = cipher.Encrypt(message);
        var signature = CallbackSignature.Compute(token, timestamp.ToString(CultureInfo.InvariantCulture), nonce, encrypted);
        return JsonSerializer.SerializeToUtf8Bytes(new { encrypt = encrypted, msgsignature = signature, timestamp, nonce });
    }

    private long Now() => time.GetUtcNow().ToUnixTimeSeconds();
}
