using System.Collections.Immutable;
using SalesBot.Domain.Sales;
using SalesBot.Domain.Staleness;

namespace SalesBot.Domain.Briefs;

/// <summary>A deal with what a brief looks at.</summary>
/// <param name="Deal">The deal.</param>
/// <param name="Standing">Whether it moves.</param>
/// <param name="Age">How long it has been in its stage.</param>
/// <param name="Unmet">The entry criteria of its stage that it does not meet.</param>
public sealed record BriefDeal(Deal Deal, StaleStanding Standing, StageAge Age, ImmutableArray<EntryCriterion> Unmet)
{
    /// <summary>What nobody has said about it.</summary>
    public MissingFields Missing =>
        (Deal.Amount is null ? MissingFields.Amount : MissingFields.None)
        | (Deal.ExpectedClose is null ? MissingFields.ExpectedClose : MissingFields.None)
        | (Deal.NextStep is null ? MissingFields.NextStep : MissingFields.None)
        | (Unmet.IsEmpty ? MissingFields.None : MissingFields.Criteria);

    /// <summary>Why it stands in the brief of the day; nothing for one that rests or is closed.</summary>
    /// <param name="today">The day.</param>
    /// <param name="closeSoonDays">Within how many days an expected close is soon.</param>
    public BriefReasons ReasonsOn(DateOnly today, int closeSoonDays)
    {
        if (!Deal.IsOpen || Standing.State == StaleState.Paused)
        {
            return BriefReasons.None;
        }

        var step = Deal.NextStep?.On;
        return When(Standing.State == StaleState.Red, BriefReasons.Red)
            | When(Standing.State == StaleState.Yellow, BriefReasons.Yellow)
            | When(Deal.ExpectedClose < today, BriefReasons.CloseOverdue)
            | When(Deal.ExpectedClose >= today && Deal.ExpectedClose <= today.AddDays(closeSoonDays), BriefReasons.CloseSoon)
            | When(step < today, BriefReasons.StepOverdue)
            | When(step == today, BriefReasons.StepToday)
            | When(Age.State == StageAgeState.Over, BriefReasons.StageOver)
            | When(Age.State == StageAgeState.NearlyOver, BriefReasons.StageNearlyOver);
    }

    private static BriefReasons When(bool holds, BriefReasons reason) => holds ? reason : BriefReasons.None;
}
