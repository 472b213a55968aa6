using System.Collections.Immutable;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Understanding;

/// <summary>The text cannot be acted on without asking which customer is meant.</summary>
/// <remarks>Reading the same text again with <see cref="Utterance.Chosen"/> set gives what is then to be done.</remarks>
internal sealed record ClarifyCustomerAction(ImmutableArray<CustomerId> Candidates) : SalesAction;
