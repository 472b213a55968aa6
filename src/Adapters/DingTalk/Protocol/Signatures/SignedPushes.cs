using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using SalesBot.Adapters.Common.Wire.Envelopes;

namespace SalesBot.Adapters.DingTalk.Protocol.Signatures;

/// <summary>Lets pushes in by their headers, before anything of the body is read.</summary>
/// <param name="sign">The right signature of a timestamp.</param>
/// <param name="time">The clock.</param>
/// <threadsafety>Safe for concurrent use.</threadsafety>
internal sealed class SignedPushes(Func<string, string> sign, TimeProvider time)
{
    /// <summary>How old a push may be, and how far ahead, as DingTalk prescribes. Within it one can be repeated: messages are told apart by their ids.</summary>
    public static readonly TimeSpan Freshness = TimeSpan.FromHours(1);

    /// <summary>What is wrong with a push; null where it is let in.</summary>
    /// <param name="timestamp">When it was signed, in Unix milliseconds.</param>
    /// <param name="signature">Its signature.</param>
    public EnvelopeFault? FindFault(string timestamp, string signature)
    {
        if (signature.Length == 0 || !long.TryParse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out var milliseconds))
        {
            return EnvelopeFault.ParametersMissing;
        }

        var now = time.GetUtcNow().ToUnixTimeMilliseconds();
        var patience = (long)Freshness.TotalMilliseconds;
        if (milliseconds < now - patience || milliseconds > now + patience)
        {
            return EnvelopeFault.Stale;
        }

        // The time that it takes tells nothing of the right one.
        return CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(sign(timestamp)), Encoding.UTF8.GetBytes(signature)) ? null : EnvelopeFault.SignatureWrong;
    }
}
