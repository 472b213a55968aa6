using SalesBot.Domain.Organisation;

namespace SalesBot.Domain.Targets;

/// <summary>What somebody told to be reached of a measure that nothing here counts.</summary>
/// <param name="Value">How much, in the measure's unit; zero is a result.</param>
/// <param name="By">Who told it.</param>
/// <param name="On">On which day.</param>
public sealed record TargetResult(decimal Value, MemberId By, DateOnly On);
