using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Adapters.Contracts.Stores;

/// <summary>Something that somebody was told as a part of a message.</summary>
/// <param name="Key">Its own key.</param>
/// <param name="Deal">The deal that it was of.</param>
/// <param name="Recipient">Who was told.</param>
/// <param name="Message">The key of the message.</param>
/// <param name="IsWithdrawn">Whether it is no longer true.</param>
public sealed record ToldPart(string Key, DealId Deal, MemberId Recipient, string Message, bool IsWithdrawn);
