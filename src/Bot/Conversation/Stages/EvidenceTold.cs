using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>What a text tells of one criterion.</summary>
internal sealed record EvidenceTold(EvidenceCriterion Criterion, string Value);
