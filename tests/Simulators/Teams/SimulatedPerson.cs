using System.Security.Cryptography;
using System.Text;

namespace SalesBot.Simulators.Teams;

/// <summary>Somebody with an account.</summary>
/// <param name="ObjectId">The Entra object id; an anonymous guest's is known to the simulator alone.</param>
/// <param name="Name">The name that others see.</param>
public sealed record SimulatedPerson(string ObjectId, string Name)
{
    /// <summary>The account's id, as this one bot sees it.</summary>
    public string AccountId { get; } = "29:1" + Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes("account " + ObjectId)))[..24];

    /// <summary><c>user</c>, <c>guest</c> or <c>anonymous</c>.</summary>
    public string Role { get; init; } = "user";

    /// <summary>The tenant to which the account belongs; empty for the simulator's.</summary>
    public string TenantId { get; init; } = "";

    /// <summary>The sign-in name, which is the mail address.</summary>
    public string SignInName { get; init; } = ObjectId[^4..] + "@contoso.example";

    /// <summary>The language of the client.</summary>
    public string Locale { get; init; } = "zh-CN";

    /// <summary>True where the app is installed for this person from the start.</summary>
    public bool HasApp { get; init; } = true;

    /// <summary>True where the object id is nobody's: an anonymous guest.</summary>
    public bool IsAnonymous => Role == "anonymous";
}
