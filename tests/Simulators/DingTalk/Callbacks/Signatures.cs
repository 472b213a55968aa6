using System.Security.Cryptography;
using System.Text;

namespace SalesBot.Simulators.DingTalk;

/// <summary>The platform's signatures, written for the simulator alone: what the product shares with it is only the documents.</summary>
public static class Signatures
{
    /// <summary>Of a robot message over HTTP, and of a custom robot's call: over the time and the secret itself.</summary>
    public static string OfRobot(string timestamp, string secret) => Sign(secret, timestamp + "\n" + secret);

    /// <summary>Of a card's callback over HTTP: over the time alone.</summary>
    public static string OfCard(string timestamp, string secret) => Sign(secret, timestamp);

    private static string Sign(string key, string text) => Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes(key), Encoding.UTF8.GetBytes(text)));
}
