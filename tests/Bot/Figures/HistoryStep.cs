using FsCheck;
using FsCheck.Fluent;

namespace SalesBot.Bot.Tests.Figures;

/// <summary>Something that happens; its numbers choose among what is there by then.</summary>
/// <param name="Act">What.</param>
/// <param name="First">Chooses the deal, activity, customer or change set.</param>
/// <param name="Second">Chooses a member, or an amount.</param>
/// <param name="Minutes">How much later than the step before.</param>
/// <param name="DaysBack">How many days before it is told it happened.</param>
internal sealed record HistoryStep(HistoryAct Act, int First, int Second, int Minutes, int DaysBack)
{
    private const int MinutesOfDay = 24 * 60;

    /// <summary>Most steps follow at once, some after the night, some after weeks; late entries reach over the ends of months, quarters and years.</summary>
    public static Gen<HistoryStep> Any { get; } =
        from act in Gen.Frequency(
            (4, Gen.Elements(HistoryAct.NewCustomer, HistoryAct.NewDeal, HistoryAct.NewDeal, HistoryAct.NewDealWonAlready)),
            (7, Gen.Elements(HistoryAct.Amount, HistoryAct.Win, HistoryAct.Win, HistoryAct.WinWithAmountAndVisit, HistoryAct.Lose, HistoryAct.Reopen, HistoryAct.Handover, HistoryAct.Pay, HistoryAct.Split, HistoryAct.Unsplit)),
            (4, Gen.Elements(HistoryAct.Activity, HistoryAct.ActivityWithoutDeal, HistoryAct.Colleague, HistoryAct.Thanks, HistoryAct.Points)),
            (3, Gen.Elements(HistoryAct.Stage, HistoryAct.Stage, HistoryAct.ExpectedClose, HistoryAct.NextStep, HistoryAct.Evidence, HistoryAct.Contact, HistoryAct.Pause)),
            (2, Gen.Constant(HistoryAct.Target)),
            (1, Gen.Constant(HistoryAct.ChangeGroup)),
            (3, Gen.Elements(HistoryAct.Undo, HistoryAct.UndoLatest)))
        from first in Gen.Choose(0, 100)
        from second in Gen.Choose(0, 1000)
        from minutes in Gen.Frequency((4, Gen.Choose(1, 5)), (3, Gen.Choose(6, MinutesOfDay)), (1, Gen.Choose(MinutesOfDay, 12 * MinutesOfDay)))
        from daysBack in Gen.Frequency((5, Gen.Constant(0)), (3, Gen.Choose(1, 35)), (1, Gen.Choose(36, 400)))
        select new HistoryStep(act, first, second, minutes, daysBack);

    /// <summary>As many deals as something may be concluded from are entered, go through stages, and are won or lost.</summary>
    public static IReadOnlyList<HistoryStep> ManyDealsEnd { get; } =
    [
        .. Enumerable.Range(0, 45).Select(number => new HistoryStep(HistoryAct.NewDeal, number, number * 7, 5, 0)),
        .. Enumerable.Range(0, 90).Select(number => new HistoryStep(HistoryAct.Stage, number, number * 13, 400 + (number * 11 % 900), 0)),
        .. Enumerable.Range(0, 60).Select(number => new HistoryStep(number % 3 == 0 ? HistoryAct.Lose : HistoryAct.Win, number, number, 300, 0)),
    ];

    /// <summary>The same at once, and on the day on which it is told.</summary>
    public IEnumerable<HistoryStep> Simpler
    {
        get
        {
            if (DaysBack > 0)
            {
                yield return this with { DaysBack = 0 };
            }

            if (Minutes > 1)
            {
                yield return this with { Minutes = 1 };
            }
        }
    }

    public override string ToString() => $"{Act} ({First}, {Second}) {Minutes} min later, of {DaysBack} days back";
}
