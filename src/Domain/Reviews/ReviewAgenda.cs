using System.Collections.Immutable;
using System.Numerics;
using SalesBot.Domain.Sales;
using SalesBot.Domain.Staleness;

namespace SalesBot.Domain.Reviews;

/// <summary>What a weekly review speaks of: only deals whose state is odd, or which are about to be overdue.</summary>
public static class ReviewAgenda
{
    private const int Percent = 100;

    /// <summary>The deals with their reasons: the heaviest reason first, then the more reasons, then the larger amount.</summary>
    /// <param name="cases">Open deals; closed and paused ones are left out.</param>
    /// <param name="rules">The company's rules.</param>
    /// <param name="today">The day in the company's zone.</param>
    public static ImmutableArray<ReviewItem> Of(IEnumerable<ReviewCase> cases, ReviewRules rules, DateOnly today) =>
    [
        .. cases
            .Where(subject => subject.Deal.IsOpen && subject.Standing.State != StaleState.Paused)
            .Select(subject => new ReviewItem(subject, ReasonsOf(subject, rules, today)))
            .Where(item => item.Reasons != ReviewReasons.None)
            .OrderBy(item => BitOperations.TrailingZeroCount((uint)item.Reasons))
            .ThenByDescending(item => BitOperations.PopCount((uint)item.Reasons))
            .ThenByDescending(item => item.Case.Deal.Amount ?? Money.Zero)
            .ThenBy(item => item.Case.Deal.Id.Value, StringComparer.Ordinal),
    ];

    private static ReviewReasons ReasonsOf(ReviewCase subject, ReviewRules rules, DateOnly today)
    {
        var deal = subject.Deal;
        return When(deal.ExpectedClose < today, ReviewReasons.CloseOverdue)
            | When(subject.Standing.State == StaleState.Red, ReviewReasons.Red)
            | When(subject.Age.State == StageAgeState.Over, ReviewReasons.StageOver)
            | When(deal.ExpectedClose >= today && deal.ExpectedClose <= today.AddDays(rules.CloseSoonDays), ReviewReasons.CloseSoon)
            | When(IsMuch(subject.AmountBefore, deal.Amount, rules), ReviewReasons.AmountChanged)
            | When(!subject.Unmet.IsEmpty, ReviewReasons.CriteriaUnmet)
            | When(subject.Standing.State == StaleState.Yellow, ReviewReasons.Yellow);
    }

    private static ReviewReasons When(bool holds, ReviewReasons reason) => holds ? reason : ReviewReasons.None;

    private static bool IsMuch(Money? before, Money? now, ReviewRules rules) =>
        before is { } earlier && now is { } later && later != earlier
        && Math.Abs((decimal)later.Fen - earlier.Fen) * Percent >= (decimal)rules.AmountChangePercent * earlier.Fen;
}
