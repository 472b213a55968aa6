namespace SalesBot.Domain.Sales;

/// <summary>More time for a silent deal («one more week»): no progress, but no warning either until it is over.</summary>
/// <param name="On">The day on which it was asked for.</param>
/// <param name="Until">The last day on which nobody is warned.</param>
/// <param name="Reason">Why.</param>
public sealed record Postponement(DateOnly On, DateOnly Until, string Reason)
{
    /// <summary>Which of those in one silence it is, from 1.</summary>
    public int Which { get; init; } = 1;

    /// <summary>A week from the day on.</summary>
    public static Postponement OneMoreWeek(DateOnly on, string reason) => new(on, on.AddDays(7), reason);

    /// <summary>It, counted among those that the deal has had in this silence.</summary>
    public Postponement After(Deal deal) =>
        this with { Which = deal.Postponement is { } before && before.On >= (deal.LastProgress ?? deal.CreatedOn) ? before.Which + 1 : 1 };
}
