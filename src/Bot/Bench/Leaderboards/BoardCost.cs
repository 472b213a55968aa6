using System.Globalization;
using SalesBot.Domain.Leaderboards;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Bench;

/// <summary>What boards of some days cost.</summary>
/// <param name="Days">The days.</param>
/// <param name="First">How long the first one took, in milliseconds.</param>
/// <param name="Times">How long each of the later ones took.</param>
/// <param name="Cpu">How much of this process's time each of those took.</param>
internal sealed record BoardCost(DayRange Days, double First, IReadOnlyList<double> Times, double Cpu)
{
    /// <summary>What stands above <see cref="Line"/>.</summary>
    public const string Header = "board of            pieces  first ms    p50 ms    p99 ms    CPU ms";

    /// <summary>The time that one in a hundred exceeds.</summary>
    public double P99 => Quantile(Times, 0.99);

    /// <summary>The time that a share of them does not exceed.</summary>
    public static double Quantile(IReadOnlyCollection<double> times, double share) => times.Order().ElementAt(Math.Min(times.Count - 1, (int)(share * times.Count)));

    /// <summary>All in a line.</summary>
    public string Line(string name) => string.Create(
        CultureInfo.InvariantCulture, $"{name,-18} {KeptPeriod.Cover(Days).Count,7} {First,9:N1} {Quantile(Times, 0.5),9:N1} {P99,9:N1} {Cpu,9:N1}");
}
