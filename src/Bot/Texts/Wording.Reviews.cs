using SalesBot.Domain.Reviews;

namespace SalesBot.Bot.Texts;

/// <content>Texts: the weekly review, and what it decides.</content>
internal sealed partial class Wording
{
    public string ReviewTitle(int deals, string amount) => Fill([deals, amount]);

    public string ReviewListTitle(int deals) => Fill([deals]);

    public string ReviewMore(int deals) => Fill([deals]);

    public string ReviewHowToDecide(int row) => Fill([row]);

    /// <summary>The name of the file with the whole agenda; its date sorts.</summary>
    public string ReviewFileName(DateOnly day) => AgendaFile(day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

    public string NumberColumn => Text();

    public string AmountInYuanColumn => Text();

    public string ReasonsColumn => Text();

    public string AmountWent(string from, string to) => Fill([from, to]);

    public string LacksCriteria(string criteria) => Fill([criteria]);

    public string UndoneDecisions(int count) => Fill([count]);

    public string DecisionLine(string name, string day, string what, string deal) => Fill([name, day, what, deal]);

    public string DecisionOverdue(string decision) => Fill([decision]);

    public string NoAgendaThisWeek => Text();

    public string OnlyLeadersDecide => Text();

    public string DecideTitle(string deal) => Fill([deal]);

    public string WhoDoesItLabel => Text();

    public string WhatToDoLabel => Text();

    public string UntilLabel => Text();

    public string DecideInstead => Text();

    public string DecisionLacksWhat => Text();

    public string ShowDealButton => Text();

    /// <summary>A plan behind the customer's name, as the reader takes it apart.</summary>
    public string PlanFor(string customer, string plan) => Fill([customer, plan]);

    public string Decided(string name) => Fill([name]);

    public string WillBeReminded(string name, string moment) => Fill([name, moment]);

    public string DecisionCancelled(string by, string what) => Fill([by, what]);

    public string DecidedForYou(string by) => Fill([by]);

    private string AgendaFile(string day) => Fill([day]);

    public string GroupReviewTitle(int deals) => Fill([deals]);

    public string GroupReviewFoot => Text();

    /// <summary>The kinds of reasons, without the figures behind them: for readers who may not see those.</summary>
    public IEnumerable<string> ReviewReasonKinds(ReviewReasons reasons)
    {
        (ReviewReasons Reasons, string Kind)[] all =
        [
            (ReviewReasons.CloseOverdue, ReasonOverdue),
            (ReviewReasons.Red | ReviewReasons.Yellow, ReasonSilent),
            (ReviewReasons.StageOver, ReasonStage),
            (ReviewReasons.CloseSoon, ReasonSoon),
            (ReviewReasons.AmountChanged, ReasonAmount),
            (ReviewReasons.CriteriaUnmet, ReasonCriteria),
        ];
        return all.Where(each => (reasons & each.Reasons) != ReviewReasons.None).Select(each => each.Kind);
    }

    private string ReasonOverdue => Text();

    private string ReasonSilent => Text();

    private string ReasonStage => Text();

    private string ReasonSoon => Text();

    private string ReasonAmount => Text();

    private string ReasonCriteria => Text();
}
