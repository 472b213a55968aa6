using System.Globalization;

namespace SalesBot.Domain.Staleness;

/// <summary>What somebody was told of a deal.</summary>
/// <param name="Stretch">The silence that it was about.</param>
/// <param name="State">Yellow or red.</param>
public readonly record struct ToldWarning(DateOnly Stretch, StaleState State)
{
    /// <summary>What the key of a notice (<see cref="StaleNotice.Key"/>) says of it; null where it is the key of something else.</summary>
    public static ToldWarning? Read(string key) =>
        key.Split('/') is ["stale", _, var stretch, var rung, _]
        && DateOnly.TryParseExact(stretch, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        && Enum.TryParse<StaleState>(rung.Split('+')[0], out var state)
            ? new ToldWarning(day, state)
            : null;

    /// <summary>What is to become of it now that the deal stands so.</summary>
    public WarningFate FateAt(StaleStanding standing) =>
        !standing.IsStale || standing.Stretch != Stretch ? WarningFate.Withdrawn
        : standing.State != State ? WarningFate.Updated
        : WarningFate.Stays;
}
