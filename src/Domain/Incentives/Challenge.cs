using SalesBot.Domain.Organisation;
using SalesBot.Domain.Targets;

namespace SalesBot.Domain.Incentives;

/// <summary>What a challenge asks of everybody who joins it: so much until a day.</summary>
/// <param name="Measure">What is counted.</param>
/// <param name="Goal">How much is to be reached: yuan or a number, as the measure says.</param>
/// <param name="Until">The last day, in the company's zone.</param>
/// <param name="By">Who has set it.</param>
public sealed record Challenge(TargetMeasure Measure, decimal Goal, DateOnly Until, MemberId By);
