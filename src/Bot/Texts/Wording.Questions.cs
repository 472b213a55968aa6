namespace SalesBot.Bot.Texts;

/// <content>Texts: what is asked and put forward.</content>
internal sealed partial class Wording
{
    public string ConfirmWin(string label) => Fill([label]);

    public string ConfirmLoss(string label) => Fill([label]);

    public string ConfirmNewCustomer(string name) => Fill([name]);

    public string ConfirmNewDeal(string label) => Fill([label]);

    public string ConfirmMany(int count) => Fill([count]);

    public string WinWithoutAmount => Text();

    public string LossReasonQuestion => Text();

    public string LossReasonMissing => Text();

    /// <summary>Why deals are lost most often, short enough for buttons.</summary>
    public IReadOnlyList<string> ReadyLossReasons => LossReasons.Split(Between);

    private string LossReasons => Text();

    public string NotLost(string deal) => Fill([deal]);

    public string NoLostDeal(string customer) => Fill([customer]);

    public string ReopenButton => Text();

    public string Discarded => Text();

    public string WasDiscarded => Text();

    public string WasConfirmed => Text();

    public string DiscardedOf(string label) => Fill([label]);

    public string WasReplaced => Text();

    public string ProposalOvertaken(string label, string state) => Fill([label, state]);

    public string WinUnconfirmed(string label) => Fill([label]);

    public string LossUnconfirmed(string label) => Fill([label]);

    public string NewUnconfirmed(string label) => Fill([label]);

    public string ReasonSkipped => Text();

    public string ProposalIsOver => Text();

    public string EditTitle(string label) => Fill([label]);

    public string NextStepTitle(string label) => Fill([label]);

    public string AmountInstead => Text();

    public string StageInstead => Text();

    public string ExpectedCloseInstead => Text();

    public string NextStepInstead => Text();

    public string NextStepDayInstead => Text();

    public string TitleInstead => Text();

    public string ReasonInstead => Text();

    public string AmendByNewMessage => Text();

    public string NewDealTitle => Text();

    public string NewDealCustomerInstead => Text();

    public string NewDealTitleInstead => Text();

    public string NewDealAmountInstead => Text();

    public string NewDealExpectedCloseInstead => Text();

    public string NewDealNextStepInstead => Text();

    public string NewDealByWords(string example) => Fill([example]);

    public string NewDealWithoutCustomer => Text();

    public string NewDealExists => Text();

    public string EvidenceInstead(string name) => Fill([name]);

    public string BadInput(string label, string value) => Fill([label, value]);

    public string BadForm(string inputs) => Fill([inputs]);

    public string FormInstead(string examples) => Fill([examples]);

    public string Skipped => Text();

    public string NothingOpen => Text();

    public string CatchUpTitle(string what, int count) => Fill([what, count]);

    public string CatchUpMissing(string what, int count) => Fill([what, count]);

    public string CatchUpHow => Text();

    public string CatchUpTooMany(int shown, int missing) => Fill([shown, missing]);

    public string CatchUpUnknown(string line) => Fill([line]);

    public string CatchUpDropped => Text();

    public string CatchUpClosed(int count) => Fill([count]);

    public string CatchUpDoneButton => Text();

    public string IsItCustomer(string name) => Fill([name]);

    public string YesButton => Text();

    public string NoButton => Text();

    public string QuestionExpired => Text();

    public string WhichCustomer => Text();

    public string WhichDeal => Text();

    public string WhichOneUnknown => Text();

    public string QuestionIsOver => Text();

    public string NoneOfThem => Text();

    public string StillUnclear => Text();

    public string NoSuchCustomer(string name) => Fill([name]);

    public string NoOpenDeal(string name) => Fill([name]);

    public string DealIsGone => Text();

    public string ClosedInTheFuture(string day) => Fill([day]);

    public string WinNewsLabel => Text();

    public string WinNewsNone => Text();

    public string ConfirmSignedAmount(string label) => Fill([label]);

    public string SignedAmountNote => Text();

    public string SignedAmountUnconfirmed(string label) => Fill([label]);

    public string ConfirmSignedDay(string label) => Fill([label]);

    public string SignedDayNote => Text();

    public string SignedDayUnconfirmed(string label) => Fill([label]);

    public string NewDealTwin(string label) => Fill([label]);

    public string NewDealTwinExists(string label) => Fill([label]);

    public string QuestionLeft(string said, string choices) => Fill([said, choices]);

    public string OrElse => Text();
}
