using SalesBot.Domain.Organisation;

namespace SalesBot.Domain.Incentives;

/// <summary>How far somebody has come in a challenge.</summary>
/// <param name="Member">Who.</param>
/// <param name="Value">What they have reached.</param>
/// <param name="IsReached">Whether that is the goal, or more.</param>
public sealed record ChallengeResult(MemberId Member, decimal Value, bool IsReached);
