using System.Globalization;
using SalesBot.EndToEnd.Tests;
using SalesBot.EndToEnd.Tests.BattleReports;

namespace SalesBot.Campaigns;

/// <summary>
/// A win that is confirmed in WeCom is in the group chats of its team in WeCom, DingTalk and Teams: how long after its hold, once each; undone, how long until each is
/// corrected. Then many at once, which are one card in each.
/// </summary>
internal static class WinsCampaign
{
    private const string Headline = "喜报｜";
    private const string Correction = "更正：";

    /// <summary>A card names as many, and counts the others.</summary>
    private const int MostNamed = 10;

    /// <summary>Long enough for the last of many wins to be confirmed before the first is due, also where the machine is busy.</summary>
    private static readonly TimeSpan Hold = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public static async Task<int> RunAsync(CampaignOptions options, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        await using var platforms = await ThreePlatforms.StartAsync(Hold, patience.Token);
        List<TimeSpan> took = [];
        var isRight = await OneAsync(platforms, took, patience.Token);
        isRight &= await ManyAsync(platforms, [.. SalesTeam.GroupReps.Skip(1).Take(Math.Min(options.Messages, MostNamed))], took, patience.Token);
        return isRight && (options.Within == 0 || took.Max().TotalMilliseconds <= options.Within) ? 0 : 1;
    }

    private static async Task<bool> OneAsync(ThreePlatforms platforms, List<TimeSpan> took, CancellationToken cancellationToken)
    {
        var rep = ThreePlatforms.Rep;
        await platforms.SayAsync(rep, $"{rep.Customer}签了", 1, cancellationToken);
        var confirmed = TimeProvider.System.GetUtcNow();
        await platforms.SayAsync(rep, "确认", 2, cancellationToken);
        took.AddRange(Print("a win, after its hold", await platforms.HearAsync(Of(rep), cancellationToken), confirmed + Hold));
        var isTold = IsOnceInEach(platforms, Of(rep));

        var undone = TimeProvider.System.GetUtcNow();
        await platforms.SayAsync(rep, "撤销", 3, cancellationToken);
        took.AddRange(Print("corrected, after it was undone", await platforms.HearAsync(Correction, cancellationToken), undone));
        return isTold && IsOnceInEach(platforms, Correction);
    }

    private static async Task<bool> ManyAsync(ThreePlatforms platforms, IReadOnlyList<SalesRep> reps, List<TimeSpan> took, CancellationToken cancellationToken)
    {
        await Task.WhenAll(reps.Select(rep => platforms.SayAsync(rep, $"{rep.Customer}签了", 1, cancellationToken)));
        await Task.WhenAll(reps.Select(rep => platforms.SayAsync(rep, "确认", 2, cancellationToken)));
        var confirmed = TimeProvider.System.GetUtcNow();
        List<(string Group, DateTimeOffset At)> heard = [];
        foreach (var rep in reps)
        {
            heard = [.. await platforms.HearAsync(rep.Customer, cancellationToken)];
        }

        took.AddRange(Print($"{reps.Count} wins at once, after the last one's hold", heard, confirmed + Hold));
        var cards = platforms.Screens().Where(seen => reps.Any(rep => seen.Text.Contains(rep.Customer, StringComparison.Ordinal))).CountBy(seen => seen.Group).ToList();
        Console.WriteLine($"wins: cards for them: {string.Join(", ", cards.Select(group => $"{group.Key} {group.Value}"))}");
        return cards.Count == 3 && cards.TrueForAll(group => group.Value == 1);
    }

    private static string Of(SalesRep rep) => $"{Headline}{rep.Name} 签下 {rep.Customer}";

    private static bool IsOnceInEach(ThreePlatforms platforms, string words)
    {
        var groups = platforms.Screens().Where(seen => seen.Text.Contains(words, StringComparison.Ordinal)).CountBy(seen => seen.Group).ToList();
        return groups.Count == 3 && groups.TrueForAll(group => group.Value == 1);
    }

    private static IEnumerable<TimeSpan> Print(string what, IReadOnlyList<(string Group, DateTimeOffset At)> heard, DateTimeOffset since)
    {
        Console.WriteLine($"wins: {what}: {string.Join(", ", heard.Select(seen => string.Create(CultureInfo.InvariantCulture, $"{seen.Group} {(seen.At - since).TotalSeconds:0.00} s")))}");
        return heard.Select(seen => seen.At - since);
    }
}
