namespace SalesBot.Bot.Texts;

/// <summary>What was not used of a message, what was recorded of a deal, and conversations that were forwarded.</summary>
internal sealed partial class Wording
{
    public string NotKept(string parts) => Fill([parts]);

    public string TimelineTitle(string deal, int count) => Fill([deal, count]);

    public string TimelineEmpty => Text();

    public string TimelineMore(int count) => Fill([count]);

    public string TimelineBy(string what, string name) => Fill([what, name]);

    public string Forwarded(string customer) => Fill([customer]);

    public string ForwardedWith(string seen, string customer) => Fill([seen, customer]);

    public string ForwardedPeople(string people) => Fill([people]);

    public string ForwardedFigures(string figures) => Fill([figures]);

    public string WinNotUndoneByNumber => Text();

    public string UndoReachesBack(string time, string what) => Fill([time, what]);

    public string NumberIsLate(int number, string label) => Fill([number, label]);

    public string TargetOrAmount(string name) => Fill([name]);

    public string HandOverUnclear(string customer, string name) => Fill([customer, name]);

    public string HandOverNothing(string name) => Fill([name]);

    public string HandOverAll(string from, int count, string deals, string to) => Fill([from, count, deals, to]);

    public string LeaveHandOver => Text();

    public string PipelineSavedAlready => Text();

    public string OfferSchedules => Text();

    public string OfferStages => Text();

    public string OfferRules => Text();

    public string OfferBind => Text();

    public string OfferUndelivered => Text();

    public string WayRename => Text();

    public string WayPeople => Text();

    public string WayUnbind => Text();

    public string WayTimes => Text();

    public string WayQuiet => Text();

    public string WayGroups => Text();

    public string WayTargets => Text();

    public string WayExchange => Text();

    public string WaySettlement => Text();

    public string WayRules => Text();

    public string WayImport => Text();

    public string WaySettings => Text();

    public string WayLeave => Text();

    public string WayStages => Text();
}
