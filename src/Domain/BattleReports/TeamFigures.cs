using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Domain.BattleReports;

/// <summary>What one group has signed.</summary>
/// <param name="Group">Which group.</param>
/// <param name="Revenue">What its deals signed in the report's days are worth.</param>
/// <param name="Wins">How many they are.</param>
/// <param name="Achieved">What is reached of the target.</param>
/// <param name="Target">The target that the report shows the attainment of: the month's for a day, the period's own else; null for none.</param>
public sealed record TeamFigures(GroupId Group, Money Revenue, int Wins, Money Achieved, Money? Target)
{
    /// <summary>What is reached, in percent of the target; null without one.</summary>
    public decimal? Attained => Target is { Fen: > 0 } target ? 100m * Achieved.Fen / target.Fen : null;
}
