using SalesBot.Simulators.WeCom;

namespace SalesBot.EndToEnd.Tests.WeCom;

/// <summary>Somebody who sells.</summary>
/// <param name="Account">The userid.</param>
/// <param name="Name">The name.</param>
/// <param name="Customer">What the customer is called in talk.</param>
/// <param name="Company">The customer's full name.</param>
internal sealed record WeComRep(string Account, string Name, string Customer, string Company)
{
    /// <summary>What the rep does in the chat with the app.</summary>
    public MemberActions Chat { get; init; } = null!;
}
