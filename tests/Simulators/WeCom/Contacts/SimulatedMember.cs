using System.Collections.Immutable;

namespace SalesBot.Simulators.WeCom;

/// <summary>A member of the company.</summary>
/// <param name="UserId">The account, as the administrator spelt it.</param>
/// <param name="Name">The name.</param>
public sealed record SimulatedMember(string UserId, string Name)
{
    /// <summary>The account as the platform answers with it.</summary>
    public string Account => UserId.ToLowerInvariant();

    /// <summary>The departments.</summary>
    public ImmutableArray<int> Departments { get; init; } = [1];

    /// <summary>The accounts of those to whom he reports.</summary>
    public ImmutableArray<string> DirectLeaders { get; init; } = [];

    /// <summary>The position.</summary>
    public string Position { get; init; } = "";

    /// <summary>The mobile number.</summary>
    public string Mobile { get; init; } = "";

    /// <summary>The private mail address.</summary>
    public string Email { get; init; } = "";

    /// <summary>The company's mail address.</summary>
    public string CompanyEmail { get; init; } = "";

    /// <summary>1 active, 2 disabled, 4 not activated, 5 left.</summary>
    public int Status { get; init; } = 1;

    /// <summary>False where the company has no licence for the member.</summary>
    public bool IsLicensed { get; init; } = true;

    /// <summary>True for one who reads in WeChat's plugin, where neither markdown nor cards show.</summary>
    public bool ReadsInPlugin { get; init; }

    /// <summary>The tags.</summary>
    public ImmutableArray<int> Tags { get; init; } = [];
}
