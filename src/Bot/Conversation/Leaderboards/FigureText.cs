using SalesBot.Bot.Texts;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>Words the figures of a ranking.</summary>
internal sealed class FigureText(Metric metric, Wording words)
{
    /// <summary>Whether the metric is an amount of money.</summary>
    public bool IsMoney => metric is Metric.Revenue or Metric.Payments or Metric.AverageDeal or Metric.Improved;

    private bool IsPercent => metric is Metric.Attainment or Metric.WinRate or Metric.Completeness;

    /// <summary>The figure, rounded for a list.</summary>
    public string Short(decimal value) =>
        metric == Metric.Improved && value > 0 ? words.Gain(Short(value, isExact: false)) : Short(value, isExact: false);

    /// <summary>The figure with one digit more, or all: for neighbours that would read the same.</summary>
    public string Exact(decimal value) => Short(value, isExact: true);

    /// <summary>How far two figures are apart.</summary>
    public string Distance(decimal distance) =>
        IsPercent ? words.PercentPoints(decimal.Round(distance, distance < 1 ? 2 : 1, MidpointRounding.AwayFromZero))
        : IsMoney && Amount(distance) is var amount && amount.Fen < 10_000 ? words.Amount(amount)
        : Short(distance, isExact: false);

    /// <summary>The figures of rows one below the other: those that would read the same without being the same get more digits, so that a place is never without reason.</summary>
    public IReadOnlyList<string> OfRows(IReadOnlyList<decimal> values)
    {
        var rounded = values.Select(Short).ToList();
        var alike = values.Select((value, index) => (value, index)).GroupBy(row => rounded[row.index], StringComparer.Ordinal).Where(rows => rows.Select(row => row.value).Distinct().Skip(1).Any());
        foreach (var (value, index) in alike.SelectMany(rows => rows).ToList())
        {
            rounded[index] = Exact(value);
        }

        return rounded;
    }

    private static Money Amount(decimal fen) => Money.FromFen(decimal.ToInt64(decimal.Round(fen, 0, MidpointRounding.AwayFromZero)));

    private string Short(decimal value, bool isExact) =>
        // An average has parts of a fen: they are cut off before it is rounded, since rounding twice may go wrong.
        IsMoney ? isExact ? words.Amount(Amount(value)) : words.AmountShort(Amount(decimal.Truncate(value)))
        : metric == Metric.Attainment && !isExact ? Wording.PercentOf(decimal.Floor(value))
        : IsPercent ? Wording.PercentOf(decimal.Round(value, isExact ? 2 : metric == Metric.WinRate ? 1 : 0, MidpointRounding.AwayFromZero))
        : words.CountOf(metric, value);
}
