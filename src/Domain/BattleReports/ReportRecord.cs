using System.Collections.Immutable;
using SalesBot.Domain.Sales;

namespace SalesBot.Domain.BattleReports;

/// <summary>The best so far was beaten.</summary>
/// <param name="Now">The total.</param>
/// <param name="Before">The best total before.</param>
public sealed record ReportRecord(Money Now, Money Before)
{
    /// <summary>How many spans must be known before the best of them is a record.</summary>
    public const int LeastHistory = 4;

    /// <summary>The record; null where it is none, or too little is known.</summary>
    /// <param name="now">The total.</param>
    /// <param name="earlier">The totals of earlier spans of the same kind.</param>
    public static ReportRecord? Of(Money now, ImmutableArray<Money> earlier) =>
        earlier.Length >= LeastHistory && earlier.Max() is var best && best > Money.Zero && now > best ? new ReportRecord(now, best) : null;
}
