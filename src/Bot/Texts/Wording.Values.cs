namespace SalesBot.Bot.Texts;

/// <content>Texts: values in words.</content>
internal sealed partial class Wording
{
    private string Today => Text();

    private string Yesterday => Text();

    private string DaysAgo(int days) => Fill([days]);

    private string DayWithDistance(string day, string distance) => Fill([day, distance]);

    private string StageSinceToday(string stage) => Fill([stage]);

    private string StageWithSince(string stage, int days) => Fill([stage, days]);

    private string NextOn(string day, string what) => Fill([day, what]);

    private string OpenState => Text();

    private string WonState(string day) => Fill([day]);

    private string LostState(string day) => Fill([day]);

    private string LostStateBecause(string day, string reason) => Fill([day, reason]);

    private string PausedState(string day, string reason) => Fill([day, reason]);

    private string Visit => Text();

    private string Call => Text();

    private string Meeting => Text();

    private string Demo => Text();

    private string Quote => Text();

    private string MessageActivity => Text();

    private string Note => Text();

    private string ActivityWith(string kind, string contacts, string day) => Fill([kind, contacts, day]);

    private string ActivityOn(string kind, string day) => Fill([kind, day]);

    public string ActivityTogether(string activity, string colleagues) => Fill([activity, colleagues]);

    private string EnteredLaterOn(string activity, string day) => Fill([activity, day]);

    public string NewCustomer(string name) => Fill([name]);

    public string UntitledDeal => Text();

    public string Withdrawn => Text();

    public string ClosesOn(string day) => Fill([day]);

    public string DaysWithoutProgress(int days) => Fill([days]);
}
