using SalesBot.Domain.Sales;
using SalesBot.Domain.Staleness;

namespace SalesBot.Bot.Texts;

/// <content>Texts: what can be done about deals that do not move.</content>
internal sealed partial class Wording
{
    public string PostponementLabel => Text();

    public string CadenceLabel => Text();

    public string PausesLabel => Text();

    public string AcknowledgementLabel => Text();

    public string PauseAskedLabel => Text();

    public string ColleaguesLabel => Text();

    public string LogLabel => Text();

    public string LogInstead(string customer) => Fill([customer]);

    /// <summary>What colleagues did in a stage.</summary>
    public string ColleaguesIn(string stage, string did) => Fill([stage, did]);

    public string LogRowLabel => Text();

    public string LogRowInstead(int row) => Fill([row]);

    public string LogButton => Text();

    public string MoreTimeButton => Text();

    public string LoseButton => Text();

    public string NudgeButton => Text();

    public string NudgeAllButton => Text();

    public string ReassignButton => Text();

    public string AcknowledgeButton => Text();

    public string PauseGrantButton => Text();

    public string PauseRefuseButton => Text();

    public string LookButton => Text();

    /// <summary>Ready reasons for one more week.</summary>
    public IEnumerable<string> MoreTimeReasons => [MoreTimeForApproval, MoreTimeForTender, MoreTimeForTravel];

    /// <summary>Ready reasons for a pause.</summary>
    public IEnumerable<string> PauseReasons => [PauseForLeave, PauseForBudget, PauseForTender];

    public string ReasonInWords => Text();

    public string WhichDealIsMeant => Text();

    public string LeftAsItIs => Text();

    public string Acknowledged => Text();

    public string PauseUntilInWords => Text();

    public string PauseRefusedNote => Text();

    public string NobodyAboveReached => Text();

    public string NobodyToReassignTo => Text();

    public string CadenceAsUsual => Text();

    public string NothingPaused => Text();

    public string StaleAllDone => Text();

    /// <summary>Whether the day is today or later.</summary>
    public bool IsAhead(DateOnly? day) => day >= today;

    /// <summary>Until when nobody is warned, and why.</summary>
    public string Postponed(Postponement postponement) => PostponedTo(Day(postponement.Until), postponement.Reason);

    /// <summary>After how many days this deal is stale, and why.</summary>
    public string Cadence(Cadence cadence) => CadenceOf(cadence.RedAfter, cadence.YellowAfter, cadence.Reason);

    /// <summary>The pause that waits for consent.</summary>
    public string PauseAsked(Pause pause) => PauseAskedTo(Day(pause.Until.AddDays(1)), pause.Reason);

    /// <summary>The deal and how it stands.</summary>
    public string StaleDealTitle(string label, StaleStanding standing, DealState state) => standing.State switch
    {
        StaleState.Red => StaleDealRed(label, standing.Days),
        StaleState.Yellow => StaleDealYellow(label, standing.Days),
        StaleState.Paused => StaleDealPaused(label, Day(state.Pause!.Until.AddDays(1))),
        _ => label,
    };

    /// <summary>Why an earlier warning is over.</summary>
    public string WarningOver(string label, Deal deal, DateOnly day) =>
        !deal.IsOpen ? WarningOverClosed(label, State(deal.State))
        : deal.IsPausedOn(day) ? WarningOverPaused(label, Day(deal.State.Pause!.Until.AddDays(1)))
        : deal.LastProgress == day ? WarningOverMoved(label)
        : WarningOverElse(label);

    /// <summary>Until when it rests, and who above sees that.</summary>
    public string PausedNote(string day, string? manager) => manager is null ? PausedNoteAlone(day) : PausedNoteSeen(day, manager);

    public string StaleAlreadyClosed(string deal, string state) => Fill([deal, state]);

    public string OnlyAboveMay(string owner) => Fill([owner]);

    public string LogAsk(string deal) => Fill([deal]);

    public string PostponedNote(string day) => Fill([day]);

    public string MoreTimeQuestion(string deal, string day) => Fill([deal, day]);

    public string NoPauseAsked(string deal) => Fill([deal]);

    public string PauseEndsInThePast(string day) => Fill([day]);

    public string NotPaused(string deal) => Fill([deal]);

    public string PauseNeedsConsent(string manager, int longest) => Fill([manager, longest]);

    public string PauseAgainNeedsConsent(string manager, int which) => Fill([manager, which]);

    public string MoreTimeNeedsConsent(string manager, int which, string day) => Fill([manager, which, day]);

    public string CadenceNeedsConsent(string manager, int longest) => Fill([manager, longest]);

    public string CadenceAskedTitle(string who, string deal, int days) => Fill([who, deal, days]);

    public string PausedOrLaterTitle(int count) => Fill([count]);

    public string StalePostponedCount(int count) => Fill([count]);

    public string PauseAwaited(string deal) => Fill([deal]);

    public string SettingsAreNotUndone => Text();

    public string ThanksWithoutCause(string name) => Fill([name]);

    public string SignedDayStays(string deal, string state) => Fill([deal, state]);

    public string NumberTwice => Text();

    public string StepsOfDays(string days) => Fill([days]);

    public string StepsHead(string heading, int count) => Fill([heading, count]);

    public string NobodyHelped(string deal) => Fill([deal]);

    public string HelpedBy(string deal, string colleagues) => Fill([deal, colleagues]);

    public string LossCardIsOpen(string deal) => Fill([deal]);

    public string KeepDealButton(string deal) => Fill([deal]);

    public string ReopenDealButton(string deal) => Fill([deal]);

    public string HandOverNeeds(string deal, string member, string manager) => Fill([deal, member, manager]);

    public string HandOverAskButton(string manager) => Fill([manager]);

    public string HandOverAsked(string manager) => Fill([manager]);

    public string HandOverWanted(string who, string deal, string member) => Fill([who, deal, member]);

    public string HandOverGiveButton(string member) => Fill([member]);

    public string PauseAskedTitle(string who, string deal) => Fill([who, deal]);

    public string PausesMade(int made) => Fill([made]);

    public string PauseGranted(string who, string deal, string day) => Fill([who, deal, day]);

    public string PauseRefused(string who, string deal) => Fill([who, deal]);

    public string PauseWhy(string deal) => Fill([deal]);

    public string PauseUntilWhen(string deal) => Fill([deal]);

    public string NudgedToday(string owner, string deal) => Fill([owner, deal]);

    public string NudgeTitle(string manager, string deal) => Fill([manager, deal]);

    public string NudgeManyTitle(string manager, int deals) => Fill([manager, deals]);

    public string Nudged(string owner, string deal) => Fill([owner, deal]);

    public string OwnerNotReached(string owner) => Fill([owner]);

    /// <summary>Somebody may not be spoken to now.</summary>
    public string ToldLater(string name, string moment) => Fill([name, moment]);

    public string NotOfYourTeam(string name) => Fill([name]);

    public string IsTheirsAlready(string deal, string name) => Fill([deal, name]);

    public string Reassigned(string deal, string to) => Fill([deal, to]);

    public string ReassignedToYou(string manager, string deal) => Fill([manager, deal]);

    public string ReassignedFromYou(string manager, string deal, string to) => Fill([manager, deal, to]);

    public string ReassignToWhom(string deal) => Fill([deal]);

    public string ReassignInWords(string deal) => Fill([deal]);

    public string CadenceInWords(string deal) => Fill([deal]);

    public string CadenceNeedsReason(string deal, string name, int days) => Fill([deal, name, days]);

    public string CadenceSet(int days) => Fill([days]);

    public string PausedTitle(int deals) => Fill([deals]);

    /// <summary>What colleagues' deals did in a stage before they went on.</summary>
    public string ColleaguesDid(StageLesson lesson) => ColleaguesDid(lesson.Deals, lesson.Days, Kind(lesson.Activity), lesson.OfThem);

    private string MoreTimeForApproval => Text();

    private string MoreTimeForTender => Text();

    private string MoreTimeForTravel => Text();

    private string PauseForLeave => Text();

    private string PauseForBudget => Text();

    private string PauseForTender => Text();

    private string PostponedTo(string day, string reason) => Fill([day, reason]);

    private string CadenceOf(int red, int yellow, string reason) => Fill([red, yellow, reason]);

    private string PauseAskedTo(string day, string reason) => Fill([day, reason]);

    private string StaleDealRed(string deal, int days) => Fill([deal, days]);

    private string StaleDealYellow(string deal, int days) => Fill([deal, days]);

    private string StaleDealPaused(string deal, string day) => Fill([deal, day]);

    private string WarningOverClosed(string deal, string state) => Fill([deal, state]);

    private string WarningOverPaused(string deal, string day) => Fill([deal, day]);

    private string WarningOverMoved(string deal) => Fill([deal]);

    private string WarningOverElse(string deal) => Fill([deal]);

    private string ColleaguesDid(int deals, int days, string activity, int ofThem) => Fill([deals, days, activity, ofThem]);

    private string PausedNoteAlone(string day) => Fill([day]);

    private string PausedNoteSeen(string day, string manager) => Fill([day, manager]);

    public string HandOverUndoneToYou(string name, string label) => Fill([name, label]);

    public string HandOverUndoneFromYou(string name, string label, string owner) => Fill([name, label, owner]);
}
