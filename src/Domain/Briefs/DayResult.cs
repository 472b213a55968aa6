using SalesBot.Domain.Sales;

namespace SalesBot.Domain.Briefs;

/// <summary>What somebody, or a team, has done on the last workday and since.</summary>
public sealed record DayResult(int Wins, Money Won, int Activities)
{
    /// <summary>Whether there is nothing to tell.</summary>
    public bool IsEmpty => Wins == 0 && Activities == 0;
}
