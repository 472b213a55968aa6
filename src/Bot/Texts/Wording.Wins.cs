namespace SalesBot.Bot.Texts;

/// <content>Texts: wins that chats hear of, congratulations and thanks.</content>
internal sealed partial class Wording
{
    public string WinTitle(string owner, string what) => Fill([owner, what]);

    public string WinsTitle(int count, string total) => Fill([count, total]);

    public string WinsTitleWithoutSum(int count) => Fill([count]);

    public string MaskedCustomer => Text();

    public string WinHowLabel => Text();

    public string WinDays(int days) => Fill([days]);

    public string StageStay(string stage, int days) => Fill([stage, days]);

    public string WinVisits(int count) => Fill([count]);

    public string WinConversations(int count) => Fill([count]);

    public string Comma => Text();

    public string WinMonthLabel => Text();

    public string WinOfMonth(int number, string sum, string place) => Fill([number, sum, place]);

    public string WinOfMonthWithoutSum(int number, string place) => Fill([number, place]);

    public string PlaceInTeam(int place) => Fill([place]);

    public string TeamOfMonth(string sum) => Fill([sum]);

    public string PlaceOfTeam(int place) => Fill([place]);

    public string TeamTargetLabel => Text();

    public string BarValue(string achieved, string target) => Fill([achieved, target]);

    public string BarReached => Text();

    public string FirstWin(string owner) => Fill([owner]);

    public string WinMedals(string owner, string medals) => Fill([owner, medals]);

    public string Cheers(int count, string names) => Fill([count, names]);

    public string ThanksBy(string names, string colleague) => Fill([names, colleague]);

    public string CheerButton => Text();

    public string ThankButton(string colleague) => Fill([colleague]);

    public string WinAnswers => Text();

    public string WinAnswersElsewhere => Text();

    public string WinCorrection(string owner, string customer) => Fill([owner, customer]);

    public string WinPutRight(string headline) => Fill([headline]);

    public string WinPutRightNote => Text();

    public string UndoneBeforeTelling => Text();

    public string UndoneAfterTelling => Text();

    public string WinIsPutRightIn(int chats) => Fill([chats]);

    public string WinNowButton => Text();

    public string WinNotButton => Text();

    public string WinHeld(string moment, int chats) => Fill([moment, chats]);

    public string WinHeldForApproval(string moment, int chats) => Fill([moment, chats]);

    public string WinToldNow(string deal) => Fill([deal]);

    public string WinToldAt(string deal, string moment) => Fill([deal, moment]);

    public string WinAwaitsApproval(string deal) => Fill([deal]);

    public string WinNotTold(string deal) => Fill([deal]);

    public string WinHidesCustomer(string deal) => Fill([deal]);

    public string WinIsNone(string deal) => Fill([deal]);

    public string WinWasTold(string deal) => Fill([deal]);

    public string NoWinIsHeld => Text();

    public string ReportCorrection(string owner, string customer) => Fill([owner, customer]);

    public string WinUnasked(string deal) => Fill([deal]);

    public string WinAskTitle(string owner, string deal) => Fill([owner, deal]);

    public string WinAskQuestion => Text();

    public string WinApproveButton => Text();

    public string Cheered(string names) => Fill([names]);

    public string HasCheered => Text();

    public string CheersOneself => Text();

    public string Thanked(string colleague) => Fill([colleague]);

    public string ThankedWithoutCount(string colleague) => Fill([colleague]);

    public string HasThanked(string colleague) => Fill([colleague]);

    public string ThanksOneself => Text();

    public string ThankedBy(string colleague) => Fill([colleague]);

    public string ThankedByFor(string colleague, string customer) => Fill([colleague, customer]);

    public string ThanksLabel => Text();
}
