using SalesBot.Domain.Organisation;

namespace SalesBot.Domain.Incentives;

/// <summary>Somebody has put a reward right.</summary>
/// <param name="By">Who.</param>
/// <param name="On">The day, in the company's zone.</param>
/// <param name="Why">Why, in the words of the one who asked for it.</param>
public sealed record RewardCorrection(MemberId By, DateOnly On, string Why);
