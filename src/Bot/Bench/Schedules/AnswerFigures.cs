using System.Collections.Immutable;
using System.Globalization;

namespace SalesBot.Bot.Bench;

/// <summary>How messages were answered.</summary>
/// <param name="Waits">How long those who were answered waited, in milliseconds, the shortest wait first.</param>
/// <param name="Refused">How many were not answered.</param>
internal sealed record AnswerFigures(ImmutableArray<double> Waits, int Refused)
{
    private const double LongestWait = 1000;

    /// <summary>The head of the table.</summary>
    public const string Head = "messages   p50 ms   p99 ms   longest ms   refused";

    /// <summary>Whether everybody was answered in time.</summary>
    public bool AreInTime => Refused == 0 && Waits is not [.., > LongestWait];

    /// <inheritdoc />
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Waits.Length,8:N0} {Quantile(0.5),8:F0} {Quantile(0.99),8:F0} {Quantile(1),12:F0} {Refused,9}");

    private double Quantile(double share) => Waits.IsEmpty ? 0 : Waits[Math.Min(Waits.Length - 1, (int)(share * Waits.Length))];
}
