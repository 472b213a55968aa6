using System.Collections.Concurrent;
using System.Globalization;
using SalesBot.Simulators.WeCom;

namespace SalesBot.Campaigns;

/// <summary>
/// Reps who write to the app in WeCom while the briefs go out, each once and one after another at a steady pace, whether they are answered or not. A wait is from
/// when a message was meant to be written to when its answer is on the rep's screen.
/// </summary>
internal sealed class WritingReps(BriefedCompany company)
{
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly ConcurrentBag<TimeSpan?> waits = [];

    /// <summary>Writes until it is over or everybody has written, then waits for the answers.</summary>
    public async Task WriteAsync(CancellationToken cancellationToken)
    {
        var start = TimeProvider.System.GetUtcNow();
        var answers = new List<Task>();
        using var pace = new PeriodicTimer(Pace);
        foreach (var (number, rep) in company.People.Where(person => person is { Platform: "WeCom", IsManager: false }).Index())
        {
            if (cancellationToken.IsCancellationRequested)
            {
                break;
            }

            answers.Add(Task.Run(() => WriteAsync(rep, start + (Pace * number)), CancellationToken.None));
            await pace.WaitForNextTickAsync(CancellationToken.None);
        }

        await Task.WhenAll(answers);
    }

    /// <summary>Whether everybody was answered, within so many milliseconds; 0 for however long.</summary>
    public bool Holds(int within) => waits.All(wait => wait is { } answered && (within == 0 || answered.TotalMilliseconds <= within));

    /// <inheritdoc />
    public override string ToString()
    {
        TimeSpan[] sorted = [.. waits.OfType<TimeSpan>().Order()];
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{waits.Count} reps wrote meanwhile; their answers were on their screens after p50 {Quantile(0.5):0.00} s, p99 {Quantile(0.99):0.00} s, longest {Quantile(1):0.00} s; not answered: {waits.Count - sorted.Length}");

        double Quantile(double share) => sorted.Length == 0 ? 0 : sorted[Math.Min(sorted.Length - 1, (int)(share * sorted.Length))].TotalSeconds;
    }

    private async Task WriteAsync(BriefedPerson rep, DateTimeOffset meant)
    {
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            await company.WeCom.Member(rep.Account).WritesAsync($"拜访了{rep.Name}的客户有限公司，聊得不错", patience.Token);
            var seen = await company.WeCom.Screens.WhenAsync(ChatKey.App(rep.Account), messages => messages.Any(IsAnswer), patience.Token);
            waits.Add(seen.First(IsAnswer).At - meant);
        }
        catch (OperationCanceledException)
        {
            waits.Add(null);
        }

        bool IsAnswer(SeenMessage message) => message.From == "bot" && !message.Text.Contains(rep.Greeting, StringComparison.Ordinal);
    }
}
