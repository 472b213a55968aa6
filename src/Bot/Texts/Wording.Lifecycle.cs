namespace SalesBot.Bot.Texts;

/// <content>Texts: contracts that end, birthdays, customers out of touch.</content>
internal sealed partial class Wording
{
    public string LifecycleTitle(int count) => Fill([count]);

    public string LifecycleMore(int count) => Fill([count]);

    public string LifecycleHowToAct(int row) => Fill([row]);

    /// <summary>When a contract ends.</summary>
    public string ContractEnds(string day, int days) => days == 0 ? ContractEndsToday(day) : ContractEndsIn(day, days);

    /// <summary>When somebody's birthday is.</summary>
    public string BirthdayComes(string name, string day, int days) => days == 0 ? BirthdayToday(name, day) : BirthdayIn(name, day, days);

    public string OutOfTouch(string tier, int days, string last) => Fill([tier, days, last]);

    public string ContractLabel => Text();

    public string BirthdayLabel => Text();

    public string TierLabel => Text();

    public string CustomerFactSaved(string customer) => Fill([customer]);

    public string ContractUntil(string day) => Fill([day]);

    /// <summary>Whose birthday it is, by which calendar, and when it is kept next.</summary>
    public string BirthdayOf(string name, Domain.Sales.Birthday birthday, string next) =>
        birthday.IsLunar ? LunarBirthdayOf(name, birthday.Month, birthday.Day, next) : SolarBirthdayOf(name, birthday.Month, birthday.Day, next);

    /// <summary>How the same is said with the customer's name.</summary>
    public string CustomerFactExample(Conversation.CustomerFact fact) =>
        fact.Contact is not null ? ContactExample : fact.Birthday is not null ? BirthdayExample : fact.ContractEnd is not null ? ContractExample : TierExample;

    /// <summary>A question that the reader takes apart into the customer.</summary>
    public string HowDoesItStand(string who) => Fill([who]);

    private string BirthdayExample => Text();

    private string ContractExample => Text();

    private string TierExample => Text();

    public string TierOf(string tier) => Fill([tier]);

    public string WhichCustomerIsMeant(string example) => Fill([example]);

    private string LunarBirthdayOf(string name, int month, int day, string next) => Fill([name, month, day, next]);

    private string SolarBirthdayOf(string name, int month, int day, string next) => Fill([name, month, day, next]);

    private string ContractEndsToday(string day) => Fill([day]);

    private string ContractEndsIn(string day, int days) => Fill([day, days]);

    private string BirthdayToday(string name, string day) => Fill([name, day]);

    private string BirthdayIn(string name, string day, int days) => Fill([name, day, days]);

    public string ContactWithTitle(string name, string title) => Fill([name, title]);

    public string ContactWithPhone(string name, string phone) => Fill([name, phone]);

    private string ContactExample => Text();
}
