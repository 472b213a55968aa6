using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Tests.Samples;

namespace SalesBot.Adapters.Tests.Teams.Drawing;

/// <summary>What a search finds.</summary>
internal static class SampleFinds
{
    public static FoundDeal Deal { get; } = new("远景科技 · ERP二期", "张伟 · 报价谈判 · 38万", SampleCards.All["answer"] with { Actions = SampleCards.All["receipt"].Actions });
}
