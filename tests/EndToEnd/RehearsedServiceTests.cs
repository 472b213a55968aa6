namespace SalesBot.EndToEnd.Tests;

/// <summary>The service plays messages through after its start, and nobody sees any of them.</summary>
public sealed class RehearsedServiceTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Service_GetsWarmByItself_AndSaysNothing()
    {
        await using var service = await RunningService.StartFilledAsync(Cancellation, new(RunningService.Rehearse, "true"), new("SALESBOT_Logging__LogLevel__SalesBot", "Debug"));

        await service.PrintsAsync("Warm after", Cancellation);

        Assert.Equal("[]", await service.Client.GetStringAsync(new Uri("playground/deliveries", UriKind.Relative), Cancellation));
        Assert.DoesNotContain("彩排", service.Output, StringComparison.Ordinal);
    }
}
