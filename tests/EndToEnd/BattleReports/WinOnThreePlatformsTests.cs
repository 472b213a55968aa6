using System.Globalization;

namespace SalesBot.EndToEnd.Tests.BattleReports;

/// <summary>A win that is confirmed in WeCom is cheered for wherever its team is, and corrected there where it was none.</summary>
public sealed class WinOnThreePlatformsTests : IAsyncLifetime
{
    private static readonly TimeSpan Hold = TimeSpan.FromSeconds(2);

    private ThreePlatforms? platforms;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private ThreePlatforms Platforms => platforms!;

    public async ValueTask InitializeAsync() => platforms = await ThreePlatforms.StartAsync(Hold, Cancellation);

    public async ValueTask DisposeAsync()
    {
        if (platforms is not null)
        {
            await platforms.DisposeAsync();
        }
    }

    [Fact]
    public async Task Win_IsInTheThreeGroupsAfterItsHold_OnceEach_AndUndone_IsCorrectedInEach()
    {
        var headline = $"喜报｜{ThreePlatforms.Rep.Name} 签下 {ThreePlatforms.Rep.Customer}";
        await Platforms.SayAsync(ThreePlatforms.Rep, $"{ThreePlatforms.Rep.Customer}签了", 1, Cancellation);
        await Platforms.SayAsync(ThreePlatforms.Rep, "确认", 2, Cancellation);
        var confirmed = TimeProvider.System.GetUtcNow();
        Assert.Empty(Platforms.Screens());

        foreach (var (group, at) in await Platforms.HearAsync(headline, Cancellation))
        {
            // Told, not asserted: how quick a busy machine is proves nothing.
            TestContext.Current.TestOutputHelper?.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{group}: {(at - confirmed - Hold).TotalSeconds:0.00} s after the hold"));
        }

        Assert.Equal(["DingTalk", "Teams", "WeCom"], Platforms.Screens().Select(seen => seen.Group).Order(StringComparer.Ordinal));

        await Platforms.SayAsync(ThreePlatforms.Rep, "撤销", 3, Cancellation);
        await Platforms.HearAsync("更正：", Cancellation);
        Assert.Equal(
            ["DingTalk", "Teams", "WeCom"],
            Platforms.Screens().Where(seen => seen.Text.Contains("更正：", StringComparison.Ordinal)).Select(seen => seen.Group).Order(StringComparer.Ordinal));
    }
}
