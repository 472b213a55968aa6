namespace SalesBot.Domain.Staleness;

/// <summary>A rung of the ladder: who hears of a deal, and when.</summary>
/// <param name="Audience">Who.</param>
/// <param name="State">Once the deal is yellow or red.</param>
/// <param name="WorkdaysLater">How many workdays after the first workday on which it was.</param>
public readonly record struct LadderStep(StaleAudience Audience, StaleState State, int WorkdaysLater = 0)
{
    /// <summary>Whether somebody above the owner hears of it; such a one cannot be muted.</summary>
    public bool IsEscalation => Audience != StaleAudience.Owner;
}
