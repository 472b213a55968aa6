using SalesBot.Domain.Incentives;

namespace SalesBot.Bot.Conversation;

/// <summary>A rule of rewards as somebody wants it.</summary>
/// <param name="Rule">The rule, in its next version; where only the past is wanted, the version that holds.</param>
/// <param name="Before">The version before; null where the rule is new.</param>
/// <param name="IsPastOnly">Whether the rule stays as it is, and what it gives for the past is wanted.</param>
internal sealed record RuleOrder(RewardRule Rule, RewardRule? Before, bool IsPastOnly);
