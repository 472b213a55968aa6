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
    public bool IsRow => Verb is Verbs.Show or Verbs.Stale or Verbs.ShowCustomer or Verbs.Reminder or Verbs.Decide;

    /// <summary>Whether it only shows something: a number that comes late does no harm.</summary>
    [JsonIgnore]
    public bool OnlyShows => IsRow || Verb is Verbs.Owed or Verbs.More or Verbs.MoreUndelivered or Verbs.ForecastMore or Verbs.ForecastBasis or Verbs.ScriptMore or Verbs.ScriptOwn or Verbs.Files or Verbs.TargetDays or Verbs.TargetBasis or Verbs.Schedule or Verbs.BatchOutcome
        or Verbs.Board or Verbs.BoardMetrics or Verbs.BoardWhy or Verbs.BoardCredits or Verbs.Reward or Verbs.RewardFile or Verbs.DiaryText or Verbs.Edit or Verbs.NextStep or Verbs.Evidence;
}
