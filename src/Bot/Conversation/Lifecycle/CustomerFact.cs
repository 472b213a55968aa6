using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>Something that somebody says of a customer: exactly one of the three.</summary>
/// <param name="Who">The words that name the customer, or somebody there.</param>
/// <param name="ContractEnd">The last day of the contract.</param>
/// <param name="Birthday">The birthday of who is named.</param>
/// <param name="Tier">How much the customer matters.</param>
internal sealed record CustomerFact(string Who, DateOnly? ContractEnd = null, Birthday? Birthday = null, Tier? Tier = null);
