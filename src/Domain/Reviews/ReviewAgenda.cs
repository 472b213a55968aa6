using System.Collections.Immutable;
using System.Numerics;
using SalesBot.Domain.Sales;
using SalesBot.Domain.Staleness;

namespace SalesBot.Domain.Reviews;

/// <summary>What a weekly review speaks of: what the last ones decided and nobody did, and then only deals whose state is odd or which are about to be overdue.</summary>
/// <param name="Undone">The decisions that are not done, the longest due first.</param>
/// <param name="Items">The deals with their reasons: the heaviest reason first, then the more reasons, then the larger amount.</param>
public sealed record ReviewAgenda(ImmutableArray<ReviewDecision> Undone, ImmutableArray<ReviewItem> Items)
{
    private const int Percent = 100;
    private const int DaysBetweenReviews = 7;

    /// <summary>Whether there is nothing to speak of.</summary>
    public bool IsEmpty => Undone.IsEmpty && Items.IsEmpty;

    /// <summary>The agenda of the day.</summary>
    /// <param name="cases">Open deals; closed and paused ones are left out.</param>
    /// <param name="decisions">What was decided before.</param>
    /// <param name="rules">The company's rules.</param>
    /// <param name="today">The day in the company's zone.</param>
    public static ReviewAgenda Of(IEnumerable<ReviewCase> cases, IEnumerable<ReviewDecision> decisions, ReviewRules rules, DateOnly today) => new(
        [.. decisions.Where(decision => !decision.IsDone).OrderBy(decision => decision.DueOn).ThenBy(decision => decision.Deal.Value, StringComparer.Ordinal)],
        [
            .. cases
                .Where(subject => subject.Deal.IsOpen && subject.Standing.State != StaleState.Paused)
                .Select(subject => new ReviewItem(subject, ReasonsOf(subject, rules, today)))
                .Where(item => item.Reasons != ReviewReasons.None)
                .OrderBy(item => BitOperations.TrailingZeroCount((uint)item.Reasons))
                .ThenByDescending(item => BitOperations.PopCount((uint)item.Reasons))
                .ThenByDescending(item => item.Case.Deal.Amount ?? Money.Zero)
                .ThenBy(item => item.Case.Deal.Id.Value, StringComparer.Ordinal),
        ]);

    private static ReviewReasons ReasonsOf(ReviewCase subject, ReviewRules rules, DateOnly today)
    {
        var deal = subject.Deal;
        return When(deal.ExpectedClose < today, ReviewReasons.CloseOverdue)
            | When(subject.Standing.State == StaleState.Red, ReviewReasons.Red)
            | When(subject.Age.State == StageAgeState.Over, ReviewReasons.StageOver)
            | When(deal.ExpectedClose >= today && deal.ExpectedClose <= today.AddDays(rules.CloseSoonDays), ReviewReasons.CloseSoon)
            | When(IsMuch(subject.AmountBefore, deal.Amount, rules), ReviewReasons.AmountChanged)
            | When(!subject.Unmet.IsEmpty, ReviewReasons.CriteriaUnmet)
            | When(deal.Detour is not null && deal.Position.Since >= today.AddDays(-DaysBetweenReviews), ReviewReasons.Detoured)
            | When(subject.Standing.State == StaleState.Yellow, ReviewReasons.Yellow);
    }

    private static ReviewReasons When(bool holds, ReviewReasons reason) => holds ? reason : ReviewReasons.None;

    private static bool IsMuch(Money? before, Money? now, ReviewRules rules) =>
        before is { } earlier && now is { } later && later != earlier
        && Math.Abs((decimal)later.Fen - earlier.Fen) * Percent >= (decimal)rules.AmountChangePercent * earlier.Fen;
}
