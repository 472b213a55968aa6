namespace SalesBot.Bot.Texts;

/// <content>Texts: what is known of the service, the people here, and what colleagues wait for.</content>
internal sealed partial class Wording
{
    public string NothingOwed => Text();

    public string OwedTitle(int count) => Fill([count]);

    public string OwedToo(int count) => Fill([count]);

    public string ReminderEarlier => Text();

    public string HandOverByOthers(string names) => Fill([names]);

    public string HandOverAllWanted(string name, string heir) => Fill([name, heir]);

    public string NothingToNudge(string name) => Fill([name]);

    public string SilenceReminder(string name) => Fill([name]);

    public string SilenceReminded(string names) => Fill([names]);

    public string SilenceNobodyToRemind => Text();

    public string WayStart => Text();

    public string WayWarnings => Text();

    public string WayApproval => Text();

    public string WayWins => Text();

    public string WayChanges => Text();

    public string WayCustomers => Text();

    public string ExplainEvidence => Text();

    public string ExplainStages(string stages) => Fill([stages]);

    public string ExplainSight(string above) => Fill([above]);

    public string ExplainGroupTalk => Text();

    public string ExplainSlips => Text();

    public string WayWholeDays => Text();

    public string ExplainAwards => Text();

    public string WhoSetTargets(string above) => Fill([above]);

    public string DisputeTarget(string above) => Fill([above]);

    public string Appeal(string above) => Fill([above]);

    public string GiveUpDeal(string above) => Fill([above]);

    public string AdministratorsAre(string names) => Fill([names]);

    public string SuperiorsAre(string name, string above) => Fill([name, above]);

    public string PartHas(string part, string names) => Fill([part, names]);

    public string WholeHas(int people, int groups) => Fill([people, groups]);

    public string HeadCount(int people, string manager) => Fill([people, manager]);

    public string Cheer => Text();

    public string Idle => Text();
}
