using SalesBot.Domain.Leaderboards;

namespace SalesBot.Bot.Texts;

/// <content>Texts: what a number is made of.</content>
internal sealed partial class Wording
{
    public string WhyPlace(string name, string metric, int rank) => Fill([name, metric, rank]);

    public string WhyWithoutPlace(string name, string metric) => Fill([name, metric]);

    public string WhyOfWhole(string name, string metric) => Fill([name, metric]);

    public string PeopleTitle(int count) => Fill([count]);

    public string WhyRest(int count, string sum) => Fill([count, sum]);

    public string WhyOthers(string sum) => Fill([sum]);

    public string PartHidden(string name, string rule, string leader) => Fill([name, rule, leader]);

    public string MetricIn(string period, string metric) => Fill([period, metric]);

    public string YouAsName => Text();

    public string RankLabel => Text();

    /// <summary>The place among all, and with how many it is shared.</summary>
    public string PlaceOf(int rank, int sharers, int all) => sharers > 1 ? PlaceShared(rank, all, sharers) : PlaceAlone(rank, all);

    public string NotThatPlace(int rank, int asked) => Fill([rank, asked]);

    public string CountsLabel => Text();

    public string ClosedLabel => Text();

    public string WonOfClosed(int won, int closed) => Fill([won, closed]);

    public string EarlierLabel => Text();

    public string AmountOn(string amount, string days) => Fill([amount, days]);

    public string WhyTargetLabel => Text();

    public string NextAboveLabel => Text();

    public string AheadBy(string name, int rank, string distance) => Fill([name, rank, distance]);

    public string AheadAt(string name, int rank) => Fill([name, rank]);

    public string CreditsTitle(int count) => Fill([count]);

    public string CreditOn(string what, string day) => Fill([what, day]);

    public string CreditInPart(string what, string day, int percent) => Fill([what, day, percent]);

    public string SumLine(string sum) => Fill([sum]);

    public string SumDiffers(string figure) => Fill([figure]);

    public string NoCredits => Text();

    public string WhyFoot(string period) => Fill([period]);

    public string ColleagueAhead(string name, string metric, string distance, string leader) => Fill([name, metric, distance, leader]);

    public string ColleagueBehind(string name, string metric, string distance, string leader) => Fill([name, metric, distance, leader]);

    public string ColleagueLevel(string name, string metric, string leader) => Fill([name, metric, leader]);

    public string ColleagueHidden(string name, string leader) => Fill([name, leader]);

    /// <summary>What counts, in a word.</summary>
    public string CreditName(CreditKind kind) => kind switch
    {
        CreditKind.Signed => SignedCredit,
        CreditKind.Lost => LostCredit,
        CreditKind.NewCustomer => NewCustomerCredit,
        CreditKind.Paid => PaidCredit,
        CreditKind.Thanked => ThankedCredit,
        CreditKind.Points => Points,
        CreditKind.Visit => Visit,
        CreditKind.Call => Call,
        CreditKind.Meeting => Meeting,
        CreditKind.Demo => Demo,
        CreditKind.Quote => Quote,
        CreditKind.Message => MessageActivity,
        _ => Note,
    };

    private string PlaceAlone(int rank, int all) => Fill([rank, all]);

    private string PlaceShared(int rank, int all, int sharers) => Fill([rank, all, sharers]);

    private string SignedCredit => Text();

    private string LostCredit => Text();

    private string NewCustomerCredit => Text();

    private string PaidCredit => Text();

    private string ThankedCredit => Text();
}
