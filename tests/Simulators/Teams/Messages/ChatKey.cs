using System.Security.Cryptography;
using System.Text;

namespace SalesBot.Simulators.Teams;

/// <summary>The names of chats on the simulator's screens, which are the ids of the conversations.</summary>
public static class ChatKey
{
    /// <summary>A person's chat with the bot.</summary>
    public static string Personal(string objectId) => "a:1" + Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes("chat " + objectId)))[..20];
}
