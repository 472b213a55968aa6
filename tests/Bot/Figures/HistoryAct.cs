namespace SalesBot.Bot.Tests.Figures;

/// <summary>What can happen in a company that some figure shows, or must not show.</summary>
internal enum HistoryAct
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
    Points,
    ChangeGroup,
    Stage,
    ExpectedClose,
    NextStep,
    Evidence,
    Contact,
    Pause,
    Target,
    Undo,
    UndoLatest,
}
