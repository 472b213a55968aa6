using SalesBot.Domain.Organisation;

namespace SalesBot.Domain.Incentives;

/// <summary>Somebody says that a reward of theirs is not right: the state of a <see cref="Sales.SalesEventKind.RewardQuestioned"/>.</summary>
/// <param name="Reward">Which reward.</param>
/// <param name="By">Who asks.</param>
/// <param name="On">The day, in the company's zone.</param>
/// <param name="Why">What they say.</param>
/// <param name="DecidedBy">Who has decided; null while nobody has.</param>
/// <param name="IsCorrected">Whether it was corrected, not kept as it is.</param>
public sealed record RewardQuestion(RewardId Reward, MemberId By, DateOnly On, string Why, MemberId? DecidedBy = null, bool IsCorrected = false);
