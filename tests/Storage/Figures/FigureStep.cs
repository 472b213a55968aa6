using FsCheck;
using FsCheck.Fluent;

namespace SalesBot.Storage.Tests.Figures;

/// <summary>Something that happens in a <see cref="FigureWorld"/>; its numbers choose among what is there by then.</summary>
/// <param name="Act">What.</param>
/// <param name="First">Chooses the deal, activity, customer or change set.</param>
/// <param name="Second">Chooses a member, or an amount.</param>
/// <param name="Minutes">How much later than the step before.</param>
/// <param name="DaysBack">How many days before it is told it happened.</param>
internal sealed record FigureStep(FigureAct Act, int First, int Second, int Minutes, int DaysBack)
{
    private const int MinutesOfDay = 24 * 60;

    /// <summary>Most steps follow at once, some after the night, some after weeks; late entries reach over the ends of months and years.</summary>
    public static Gen<FigureStep> Any { get; } =
        from act in Gen.Frequency(
            (2, Gen.Elements(FigureAct.NewCustomer, FigureAct.NewDeal, FigureAct.NewDealWonAlready)),
            (7, Gen.Elements(FigureAct.Amount, FigureAct.Win, FigureAct.WinWithAmountAndVisit, FigureAct.Lose, FigureAct.Reopen, FigureAct.Handover, FigureAct.Pay, FigureAct.Split, FigureAct.Split, FigureAct.Unsplit)),
            (3, Gen.Elements(FigureAct.Activity, FigureAct.ActivityWithoutDeal, FigureAct.Colleague, FigureAct.Thanks)),
            (1, Gen.Constant(FigureAct.ChangeGroup)),
            (3, Gen.Elements(FigureAct.Undo, FigureAct.UndoLatest)))
        from first in Gen.Choose(0, 100)
        from second in Gen.Choose(0, 1000)
        from minutes in Gen.Frequency((4, Gen.Choose(1, 5)), (3, Gen.Choose(6, MinutesOfDay)), (1, Gen.Choose(MinutesOfDay, 20 * MinutesOfDay)))
        from daysBack in Gen.Frequency((4, Gen.Constant(0)), (2, Gen.Choose(1, 45)), (1, Gen.Choose(46, 400)))
        select new FigureStep(act, first, second, minutes, daysBack);
}
