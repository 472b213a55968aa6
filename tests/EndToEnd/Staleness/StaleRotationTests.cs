namespace SalesBot.EndToEnd.Tests.Staleness;

/// <summary>Each step of a deal's silence reaches the rep, the manager and the director wherever they are at home: each role once on each platform.</summary>
public sealed class StaleRotationTests
{
    private const int Rep = 0, Manager = 1, Director = 2;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("WeCom", "DingTalk", "Teams")]
    [InlineData("DingTalk", "Teams", "WeCom")]
    [InlineData("Teams", "WeCom", "DingTalk")]
    public async Task EachStep_IsSaidOnce_AndProgressTakesItBack(string rep, string manager, string director)
    {
        await using var company = await StaleCompany.StartAsync([rep, manager, director], Cancellation);

        // Teams speaks only where it has been spoken to.
        foreach (var role in (int[])[Rep, Manager, Director])
        {
            await company.WritesAsync(role, "帮助", Cancellation);
            await company.ReadsAsync(role, messages => messages.Count == 1, Cancellation);
        }

        // Five days: yellow, to the owner alone.
        Assert.Empty(await company.RunAsync("2026-03-05T09:00:00+08:00", Cancellation));
        Assert.Equal([$"王磊@{rep}"], await company.RunAsync("2026-03-06T09:00:00+08:00", Cancellation));
        Assert.Contains("远东", (await company.ReadsAsync(Rep, messages => messages.Count == 2, Cancellation))[1], StringComparison.Ordinal);

        // Eight days: red, to the owner and the manager; seven days and no hour more is not, and is the owner's yellow.
        Assert.Equal([$"周敏@{manager}", $"王磊@{rep}"], (await company.RunAsync("2026-03-09T09:00:00+08:00", Cancellation)).Order(StringComparer.Ordinal));
        var told = (await company.ReadsAsync(Rep, messages => messages.Count == 3, Cancellation))[2];
        Assert.Contains("超期 1 单 · 🟡 临期 1 单", told, StringComparison.Ordinal);
        var escalated = (await company.ReadsAsync(Manager, messages => messages.Count == 2, Cancellation))[1];
        Assert.Contains("远东", escalated, StringComparison.Ordinal);
        Assert.DoesNotContain("华光", escalated, StringComparison.Ordinal);

        // The day after, it is; and of the other nobody hears again.
        Assert.Equal([$"周敏@{manager}", $"王磊@{rep}"], (await company.RunAsync("2026-03-10T09:00:00+08:00", Cancellation)).Order(StringComparer.Ordinal));
        Assert.Contains("华光", (await company.ReadsAsync(Manager, messages => messages.Count == 3, Cancellation))[2], StringComparison.Ordinal);
        Assert.Empty(await company.RunAsync("2026-03-11T09:00:00+08:00", Cancellation));

        // Progress takes the warning back on the manager's card, on each platform.
        await company.WritesAsync(Rep, "拜访了华光王总，聊了合同", Cancellation);
        await company.ReadsAsync(Manager, messages => messages[2].Contains("华光｜ERP二期：已有进展", StringComparison.Ordinal), Cancellation);

        // Five workdays after red, the director.
        Assert.Empty(await company.RunAsync("2026-03-13T09:00:00+08:00", Cancellation));
        Assert.Equal([$"韩冰@{director}"], await company.RunAsync("2026-03-16T09:00:00+08:00", Cancellation));
        Assert.Contains("远东｜ERP二期", (await company.ReadsAsync(Director, messages => messages.Count == 2, Cancellation))[1], StringComparison.Ordinal);
    }
}
