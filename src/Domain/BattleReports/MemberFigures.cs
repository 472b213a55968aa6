using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Domain.BattleReports;

/// <summary>What one member did in some days.</summary>
public sealed record MemberFigures
{
    /// <summary>Who.</summary>
    public required MemberId Member { get; init; }

    /// <summary>What the deals signed are worth.</summary>
    public Money Revenue { get; init; }

    /// <summary>How many deals were signed.</summary>
    public int Wins { get; init; }

    /// <summary>How many visits were made.</summary>
    public int Visits { get; init; }

    /// <summary>How many activities of any kind were done.</summary>
    public int Activities { get; init; }

    /// <summary>How many customers are new.</summary>
    public int NewCustomers { get; init; }

    /// <summary>How often the member helped a colleague.</summary>
    public int Help { get; init; }

    /// <summary>The figure of that measure.</summary>
    public long Of(ReportMeasure measure) => measure switch
    {
        ReportMeasure.Revenue => Revenue.Fen,
        ReportMeasure.Wins => Wins,
        ReportMeasure.Visits => Visits,
        ReportMeasure.Activities => Activities,
        ReportMeasure.NewCustomers => NewCustomers,
        _ => Help,
    };
}
