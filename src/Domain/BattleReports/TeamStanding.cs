namespace SalesBot.Domain.BattleReports;

/// <summary>A group's place among the groups; equal ones share it.</summary>
public sealed record TeamStanding(int Rank, TeamFigures Team);
