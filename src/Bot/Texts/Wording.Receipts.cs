using System.Globalization;
using SalesBot.Bot.Conversation;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Texts;

/// <content>Texts: what was done and undone.</content>
internal sealed partial class Wording
{
    public string SavedOne(string label) => Fill([label]);

    public string SavedMany(int count) => Fill([count]);

    public string AmendedOne(string label) => Fill([label]);

    public string AmendedMany(int count) => Fill([count]);

    public string AddedTo(string label) => Fill([label]);

    public string AddedMany(int count) => Fill([count]);

    public string MovedTo(string from, string to) => Fill([from, to]);

    public string CannotMove(string label) => Fill([label]);

    public string CreatedTitle(string label) => Fill([label]);

    public string WonTitle(string label) => Fill([label]);

    public string ReminderSet(string moment) => Fill([moment]);

    public string NothingChanged => Text();

    public string NothingChangedAt(string label) => Fill([label]);

    private string UndoWithinMinutes(int minutes) => Fill([minutes]);

    public string NextStepMissing => Text();

    public string Unchanged(string label, string value) => Fill([label, value]);

    /// <summary>An amount that is far from what it was, with how far.</summary>
    public string AmountJump(Money before, Money after) =>
        after < before
            ? AmountFell(Amount(before), Amount(after), Percent(decimal.Round(100m - (100m * after.Yuan / before.Yuan))))
            : AmountRose(Amount(before), Amount(after), (after.Yuan / before.Yuan).ToString("0.#", CultureInfo.InvariantCulture));

    private string AmountFell(string before, string after, string less) => Fill([before, after, less]);

    private string AmountRose(string before, string after, string times) => Fill([before, after, times]);

    public string NoSuchRow(int count) => Fill([count]);

    public string QuoteIsLogged => Text();

    public string ConfirmAmount(string label) => Fill([label]);

    public string AmountUnconfirmed(string label) => Fill([label]);

    public string NoAmountToShift(string label) => Fill([label]);

    public string AmountVague(VagueAmount vague) => Fill(
    [
        vague.Written,
        vague switch
        {
            { Low: { } low, High: { } high } => $"{Amount(low)}–{Amount(high)}",
            { Low: { } low } => AmountAtLeast(Amount(low)),
            _ => AmountAtMost(Amount(vague.High!.Value)),
        },
    ]);

    private string AmountAtLeast(string amount) => Fill([amount]);

    private string AmountAtMost(string amount) => Fill([amount]);

    public string AmountQuestion => Text();

    public string Heard(string written, string meaning) => Fill([written, meaning]);

    public string AmountTooLarge(string limit) => Fill([limit]);

    public string AmountNegative => Text();

    public string CloseIsPast(string day) => Fill([day]);

    public string StillResting(string state) => Fill([state]);

    public string PaymentsLabel => Text();

    public string PaymentsOf(string paid, string amount) => Fill([paid, amount]);

    public string PaidTooMuch(string amount) => Fill([amount]);

    public string NothingSigned(string customer) => Fill([customer]);

    public string ClosedDealKeeps(string label, string state) => Fill([label, state]);

    public string NoSuchStage(string stages) => Fill([stages]);

    public string StageRefused(string stage, string missing) => Fill([stage, missing]);

    public string StageLacks(string stage, string missing) => Fill([stage, missing]);

    public string AlreadyClosed(string state) => Fill([state]);

    public string UndoneOne(string label) => Fill([label]);

    public string Undone => Text();

    public string UndoneInPart => Text();

    public string UndoneNothing => Text();

    public string LeftAsIs(string field) => Fill([field]);

    public string LeftAsChangedBy(string field, string moment, string name) => Fill([field, moment, name]);

    private string NothingToUndoWithin(int minutes) => Fill([minutes]);

    private string NothingToUndoOfWithin(string customer, int minutes) => Fill([customer, minutes]);

    private string UndoTooLateAfter(int minutes) => Fill([minutes]);

    public string UndoNotYours(string name) => Fill([name]);

    public string AlreadyUndone => Text();

    public string ChangedByLead(string name, string label) => Fill([name, label]);

    public string UndoneByLead(string name, string label) => Fill([name, label]);
}
