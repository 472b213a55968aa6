using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>Something that somebody says of a customer: exactly one of the four.</summary>
/// <param name="Who">The words that name the customer, or somebody there.</param>
/// <param name="ContractEnd">The last day of the contract.</param>
/// <param name="Birthday">The birthday of who is named.</param>
/// <param name="Tier">How much the customer matters.</param>
/// <param name="Contact">Somebody to talk to there.</param>
internal sealed record CustomerFact(string Who, DateOnly? ContractEnd = null, Birthday? Birthday = null, Tier? Tier = null, Contact? Contact = null)
{
    /// <summary>The telephone number of the contact; empty where none is told.</summary>
    public string Phone { get; init; } = "";
}
