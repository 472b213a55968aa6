using SalesBot.Simulators.WeCom;

namespace SalesBot.EndToEnd.Tests.WeCom;

/// <summary>The intelligent robot in groups and single chats, over the long connection.</summary>
public sealed class AiBotOverLongConnectionTests(AiBotOverLongConnectionTests.Shared shared) : AiBotTests, IClassFixture<AiBotOverLongConnectionTests.Shared>
{
    private protected override WeComCompany Company => shared.Company;

    /// <summary>One company for all of them.</summary>
    public sealed class Shared() : SharedWeComCompany(new SimulatedBot { IsLongConnection = true });
}
