using SalesBot.Domain.Sales;
using SalesBot.Domain.Staleness;

namespace SalesBot.Domain.Briefs;

/// <summary>One thing worth doing today, with its reason: the deal from which most may be expected among those where something is to be done.</summary>
/// <param name="Kind">What to do; why is told by the deal: its silence, its expected close, its missing step or criteria.</param>
/// <param name="Deal">The deal.</param>
/// <param name="ExpectedValue">The amount times how likely its stage makes it.</param>
public sealed record Suggestion(SuggestionKind Kind, BriefDeal Deal, Money ExpectedValue)
{
    /// <summary>The suggestion of the day; null where there is nothing to suggest.</summary>
    /// <param name="deals">The person's deals.</param>
    /// <param name="pipeline">The pipeline, which knows how likely each stage is.</param>
    /// <param name="today">The day.</param>
    /// <param name="rules">What is soon.</param>
    public static Suggestion? Among(IEnumerable<BriefDeal> deals, Pipeline pipeline, DateOnly today, BriefRules rules) =>
        deals
            .Where(deal => deal.Deal.IsOpen && deal.Standing.State != StaleState.Paused)
            .Select(deal => KindFor(deal, today, rules) is { } kind ? new Suggestion(kind, deal, ValueOf(deal.Deal, pipeline)) : null)
            .OfType<Suggestion>()
            .OrderByDescending(suggestion => suggestion.ExpectedValue)
            .ThenBy(suggestion => suggestion.Kind)
            .ThenBy(suggestion => suggestion.Deal.Deal.Id.Value, StringComparer.Ordinal)
            .FirstOrDefault();

    private static SuggestionKind? KindFor(BriefDeal deal, DateOnly today, BriefRules rules) =>
        deal.Standing.State == StaleState.Red ? SuggestionKind.BreakSilence
        : deal.Deal.ExpectedClose <= today.AddDays(rules.CloseSoonDays) ? SuggestionKind.AskForDecision
        : deal.Deal.NextStep is null ? SuggestionKind.PlanNextStep
        : !deal.Unmet.IsEmpty ? SuggestionKind.MeetCriterion
        : null;

    private static Money ValueOf(Deal deal, Pipeline pipeline) =>
        Money.FromYuan((deal.Amount ?? Money.Zero).Yuan * (pipeline.Find(deal.Position.Stage)?.Probability ?? 0));
}
