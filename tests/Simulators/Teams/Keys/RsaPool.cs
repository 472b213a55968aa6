using System.Security.Cryptography;

namespace SalesBot.Simulators.Teams;

/// <summary>Key pairs that all simulators of a process share, as making them is slow: the same number gives the same pair.</summary>
internal static class RsaPool
{
    private const int Bits = 2048;
    private static readonly Lock Gate = new();
    private static readonly List<RSAParameters> Pairs = [];

    public static RSA Take(int number)
    {
        lock (Gate)
        {
            while (Pairs.Count <= number)
            {
                using var made = RSA.Create(Bits);
                Pairs.Add(made.ExportParameters(includePrivateParameters: true));
            }

            return RSA.Create(Pairs[number]);
        }
    }
}
