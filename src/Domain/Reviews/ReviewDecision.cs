using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Domain.Reviews;

/// <summary>What a review decided about a deal: who does what until when. Its owner is reminded of it, and the next review begins with what is undone.</summary>
/// <param name="Deal">The deal.</param>
/// <param name="What">What is to be done, in people's words.</param>
/// <param name="Owner">Who does it.</param>
/// <param name="DueOn">Until which day.</param>
/// <param name="DecidedOn">On which day it was decided.</param>
/// <param name="IsDone">Whether it is done.</param>
public sealed record ReviewDecision(DealId Deal, string What, MemberId Owner, DateOnly DueOn, DateOnly DecidedOn, bool IsDone = false);
