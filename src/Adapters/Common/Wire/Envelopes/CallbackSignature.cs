using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace SalesBot.Adapters.Common.Wire.Envelopes;

/// <summary>The signature over a callback and over the answer to it.</summary>
public static class CallbackSignature
{
    /// <summary>The signature in lower-case hexadecimal digits.</summary>
    [SuppressMessage("Security", "CA5350:Do Not Use Weak Cryptographic Algorithms", Justification = "The platform prescribes SHA-1.")]
    public static string Compute(string token, string timestamp, string nonce, string encrypted)
    {
        string[] parts = [token, timestamp, nonce, encrypted];

        // By value: the order of any culture gives other signatures.
        Array.Sort(parts, StringComparer.Ordinal);
        return Convert.ToHexStringLower(SHA1.HashData(Encoding.UTF8.GetBytes(string.Concat(parts))));
    }

    /// <summary>Whether two signatures are the same; the time that it takes tells nothing.</summary>
    public static bool AreSame(string expected, string actual) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(expected), Encoding.UTF8.GetBytes(actual));
}
