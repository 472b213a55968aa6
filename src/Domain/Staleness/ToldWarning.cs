namespace SalesBot.Domain.Staleness;

/// <summary>What somebody was told of a deal.</summary>
/// <param name="Stretch">The silence that it was about.</param>
/// <param name="State">Yellow or red.</param>
public readonly record struct ToldWarning(DateOnly Stretch, StaleState State)
{
    /// <summary>What is to become of it now that the deal stands so.</summary>
    public WarningFate FateAt(StaleStanding standing) =>
        !standing.IsStale || standing.Stretch != Stretch ? WarningFate.Withdrawn
        : standing.State != State ? WarningFate.Updated
        : WarningFate.Stays;
}
