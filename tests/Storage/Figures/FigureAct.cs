namespace SalesBot.Storage.Tests.Figures;

/// <summary>What can happen that changes what counts for somebody, or must not.</summary>
internal enum FigureAct
{
    NewCustomer,
    NewDeal,
    NewDealWonAlready,
    Amount,
    Win,
    WinWithAmountAndVisit,
    Lose,
    Reopen,
    Handover,
    Pay,
    Split,
    Unsplit,
    Activity,
    ActivityWithoutDeal,
    Colleague,
    Thanks,
    ChangeGroup,
    Undo,
    UndoLatest,
}
