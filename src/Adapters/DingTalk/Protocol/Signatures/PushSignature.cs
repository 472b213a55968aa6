using System.Security.Cryptography;
using System.Text;

namespace SalesBot.Adapters.DingTalk.Protocol.Signatures;

/// <summary>How DingTalk signs what it pushes, and wants to have signed what is posted to a custom robot. None of them covers the body.</summary>
internal static class PushSignature
{
    /// <summary>A push to the robot, with the app's secret; and a post to a custom robot, with the robot's.</summary>
    public static string OfRobot(string timestamp, string secret) => Sign(secret, $"{timestamp}\n{secret}");

    /// <summary>A pressed card, with the secret under which its callback is registered.</summary>
    public static string OfCard(string timestamp, string secret) => Sign(secret, timestamp);

    private static string Sign(string key, string data) =>
        Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes(key), Encoding.UTF8.GetBytes(data)));
}
