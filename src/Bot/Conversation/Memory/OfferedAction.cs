using System.Collections.Immutable;
using System.Text.Json.Serialization;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>A button that was shown.</summary>
/// <param name="Verb">What it does.</param>
/// <param name="Data">What it carries.</param>
/// <param name="Names">The words that mean it: what stands on it, and for a customer or deal its names.</param>
/// <param name="Customer">The customer that it stands for, where it stands for one.</param>
/// <param name="Deal">The deal that it stands for, where it stands for one.</param>
internal sealed record OfferedAction(
    string Verb,
    ImmutableSortedDictionary<string, string> Data,
    ImmutableArray<string> Names,
    CustomerId? Customer = null,
    DealId? Deal = null)
{
    /// <summary>Whether it stands for a deal, customer, reminder or decision: a row of a brief or list.</summary>
    [JsonIgnore]
    public bool IsRow => Verb is Verbs.Show or Verbs.ShowCustomer or Verbs.Reminder or Verbs.Decide;
}
