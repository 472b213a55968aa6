using SalesBot.Simulators.WeCom;

namespace SalesBot.EndToEnd.Tests.WeCom;

/// <summary>The intelligent robot in groups and single chats, by callbacks.</summary>
public sealed class AiBotByCallbackTests(AiBotByCallbackTests.Shared shared) : AiBotTests, IClassFixture<AiBotByCallbackTests.Shared>
{
    private protected override WeComCompany Company => shared.Company;

    /// <summary>One company for all of them.</summary>
    public sealed class Shared() : SharedWeComCompany(new SimulatedBot());
}
