using SalesBot.Domain.Organisation;

namespace SalesBot.Domain.BattleReports;

/// <summary>A member's place in a list.</summary>
/// <param name="Rank">The place, from 1; equal ones share it.</param>
/// <param name="Member">Who.</param>
/// <param name="Value">The figure.</param>
/// <param name="Movement">How many places up since the days before; negative for down, null for one who was not on the list then.</param>
public sealed record RankedMember(int Rank, MemberId Member, long Value, int? Movement);
