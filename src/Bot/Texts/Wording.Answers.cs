namespace SalesBot.Bot.Texts;

/// <content>Texts: lists, reminders, help and small talk.</content>
internal sealed partial class Wording
{
    public string DealsOf(string customer, int count) => Fill([customer, count]);

    public string ListHead(string heading, int count, string total) => Fill([heading, count, total]);

    public string EmptyList(string heading) => Fill([heading]);

    public string ListRange(int from, int to, int count) => Fill([from, to, count]);

    public string ListPartial => Text();

    public string ListNotYours(string whom) => Fill([whom]);

    public string ListUnused(string words) => Fill([words]);

    public string AtLeast(string heading, string amount) => Fill([heading, amount]);

    public string AtMost(string heading, string amount) => Fill([heading, amount]);

    public string OfWhom(string name, string heading) => Fill([name, heading]);

    public string ListIsOver => Text();

    private string OpenDeals => Text();

    private string StaleDeals(int days) => Fill([days]);

    private string ClosingDeals(string period) => Fill([period]);

    private string WonDeals(string period) => Fill([period]);

    private string LostDeals(string period) => Fill([period]);

    private string InStage(string heading, string stage) => Fill([heading, stage]);

    public string ReminderIsPast(string moment) => Fill([moment]);

    public string Greeting(string name, string customer) => Fill([name, customer]);

    public string Welcome => Text();

    public string Nod => Text();

    public string EmptyMessage => Text();

    public string NotUnderstood(string offers) => Fill([offers]);

    public string NoSuchNumber(int number) => Fill([number]);

    public string WhoChangedTitle(string customer, string field) => Fill([customer, field]);

    public string ChangedByLabel => Text();

    public string ChangedBy(string name, string moment) => Fill([name, moment]);

    public string NobodyChangedIt(string customer, string field) => Fill([customer, field]);

    public string NothingToConfirm => Text();

    public string NothingDone => Text();

    public string OfferLog(string customer) => Fill([customer]);

    public string OfferStatus(string customer) => Fill([customer]);

    public string OfferList => Text();

    public string OfferCreate(string customer) => Fill([customer]);

    public string OfferRemind => Text();

    public string OfferBoard => Text();

    public string OfferProgress => Text();

    public string OfferUndo => Text();

    public string UnusableButton => Text();

    public string SentPrivately => Text();

    public string SavedSentPrivately => Text();

    public string UnboundGroup => Text();

    public string Stranger(string platform, string account) => Fill([platform, account]);

    public string HelpForRep => Text();

    public string HelpForManager => Text();

    public string HelpForAdministrator => Text();

    public string ButtonOfNoCard => Text();

    public string OfferLibrary => Text();

    public string NotUnderstoodAgain(string offer) => Fill([offer]);

    public string StillNotUnderstood(string boss) => Fill([boss]);

    public string ExampleCustomer => Text();

    public string Goodbye => Text();

    public string WhoIAm => Text();

    public string NoHuman(string boss) => Fill([boss]);

    public string CustomersTitle(int count) => Fill([count]);

    public string CustomersLatest(int count) => Fill([count]);

    public string NoCustomers => Text();

    public string ListThin(int count) => Fill([count]);
}
