namespace SalesBot.Bot.Conversation;

/// <summary>What buttons do. The words are in cards that were sent long ago, so they stay.</summary>
internal static class Verbs
{
    /// <summary>Takes back a change set, or the part of it about one deal.</summary>
    public const string Undo = "undo";

    /// <summary>Shows what a colleague waits for, to answer it.</summary>
    public const string Owed = "owed";

    /// <summary>Shows the form of a deal.</summary>
    public const string Edit = "edit";

    /// <summary>Saves the form of a deal.</summary>
    public const string EditSave = "edit-save";

    /// <summary>Saves the form of a new deal.</summary>
    public const string NewDealSave = "create-save";

    /// <summary>Asks for a deal's next step.</summary>
    public const string NextStep = "next-step";

    /// <summary>A deal's next step is done.</summary>
    public const string StepDone = "step-done";

    /// <summary>A deal's next step gets a later day.</summary>
    public const string StepLater = "step-later";

    /// <summary>Takes a sentence about what was done for a deal, or asks for it.</summary>
    public const string Log = "log";

    /// <summary>Puts forward that a deal is lost.</summary>
    public const string Lose = "lose";

    /// <summary>Shows a deal that does not move, and what can be done about it.</summary>
    public const string Stale = "stale";

    /// <summary>Gives a deal one more week, or asks why.</summary>
    public const string MoreTime = "more-time";

    /// <summary>Lets a deal rest, or asks why and until when.</summary>
    public const string Pause = "pause";

    /// <summary>A deal rests no more.</summary>
    public const string Resume = "resume";

    /// <summary>Somebody above agrees to a pause.</summary>
    public const string PauseGrant = "pause-grant";

    /// <summary>Somebody above does not.</summary>
    public const string PauseRefuse = "pause-refuse";

    /// <summary>Asks a deal's owner to move it.</summary>
    public const string Nudge = "nudge";

    /// <summary>Gives a deal to another member, or asks to whom.</summary>
    public const string Reassign = "reassign";

    /// <summary>Takes note that a deal does not move.</summary>
    public const string Acknowledge = "acknowledge";

    /// <summary>Gives a deal days of its own until it is stale.</summary>
    public const string Cadence = "cadence";

    /// <summary>Saves what is known for entry criteria, or asks for it.</summary>
    public const string Evidence = "evidence";

    /// <summary>Saves a field that is missing in a deal's data, or asks for it.</summary>
    public const string Fill = "fill";

    /// <summary>Asks for the next field that is missing.</summary>
    public const string FillNext = "fill-next";

    /// <summary>Shows further deals that make the difference between the numbers of a forecast.</summary>
    public const string ForecastMore = "forecast-more";

    /// <summary>Says how a forecast is reckoned, and how far the last weeks' were off.</summary>
    public const string ForecastBasis = "forecast-basis";

    /// <summary>Says why a deal went back or left stages out.</summary>
    public const string StageReason = "stage-reason";

    /// <summary>Says why a deal was lost.</summary>
    public const string LossReason = "loss-reason";

    /// <summary>Enters money that came in for a deal.</summary>
    public const string Pay = "pay";

    /// <summary>Takes up a deal again that was lost.</summary>
    public const string Reopen = "reopen";

    /// <summary>Shows the form of a new stage, of another name for one, or of one that goes.</summary>
    public const string StageAdd = "stage-add", StageRename = "stage-rename", StageRemove = "stage-remove";

    /// <summary>Shows the ready-made pipelines.</summary>
    public const string PipelineTemplates = "pipeline-templates";

    /// <summary>Shows what a change of the pipeline would do.</summary>
    public const string PipelinePreview = "pipeline-preview";

    /// <summary>Changes the pipeline.</summary>
    public const string PipelineSave = "pipeline-save";

    /// <summary>Leaves the pipeline as it is.</summary>
    public const string PipelineKeep = "pipeline-keep";

    /// <summary>Does what was proposed.</summary>
    public const string Confirm = "confirm";

    /// <summary>Shows the form of a proposal.</summary>
    public const string Amend = "amend";

    /// <summary>Saves the form of a proposal.</summary>
    public const string AmendSave = "amend-save";

    /// <summary>Does not do what was proposed.</summary>
    public const string Discard = "discard";

    /// <summary>Takes one of several proposed acts out.</summary>
    public const string Drop = "drop";

    /// <summary>Says which customer or deal is meant.</summary>
    public const string Pick = "pick";

    /// <summary>Says that none of the offered ones is meant.</summary>
    public const string None = "none";

    /// <summary>Shows how a deal stands.</summary>
    public const string Show = "show";

    /// <summary>Shows how a customer stands.</summary>
    public const string ShowCustomer = "show-customer";

    /// <summary>Asks what a review decides about a deal.</summary>
    public const string Decide = "decide";

    /// <summary>Keeps what a review decided about a deal.</summary>
    public const string DecideSave = "decide-save";

    /// <summary>Saves the form of a target.</summary>
    public const string TargetForm = "target-form";

    /// <summary>Sets the targets that were previewed.</summary>
    public const string TargetSave = "target-save";

    /// <summary>Forgets the targets that were previewed.</summary>
    public const string TargetDrop = "target-drop";

    /// <summary>The person whose targets were set accepts them.</summary>
    public const string TargetAccept = "target-accept";

    /// <summary>The person puts other values forward, or is asked for them.</summary>
    public const string TargetDispute = "target-dispute";

    /// <summary>Somebody above takes what was put forward.</summary>
    public const string TargetGrant = "target-grant";

    /// <summary>Somebody above keeps the targets as they are.</summary>
    public const string TargetKeep = "target-keep";

    /// <summary>Shows how far targets are in other days.</summary>
    public const string TargetDays = "target-days";

    /// <summary>Says by what the figures of a target were reckoned.</summary>
    public const string TargetBasis = "target-basis";

    /// <summary>Shows the next rows of a list.</summary>
    public const string More = "more";

    /// <summary>Sends what was attached to a deal's or a customer's activities.</summary>
    public const string Files = "files";

    /// <summary>Shows further messages that did not get through.</summary>
    public const string MoreUndelivered = "more-undelivered";

    /// <summary>Sends again what did not get through.</summary>
    public const string Repeat = "repeat";

    /// <summary>Asks an owner to share a customer.</summary>
    public const string AskShare = "ask-share";

    /// <summary>Asks an owner to hand a customer over.</summary>
    public const string AskHandOver = "ask-hand-over";

    /// <summary>The owner shares.</summary>
    public const string GrantShare = "grant-share";

    /// <summary>Records what was said before the customer was shared.</summary>
    public const string Retell = "retell";

    /// <summary>The owner hands over.</summary>
    public const string GrantHandOver = "grant-hand-over";

    /// <summary>The owner does neither.</summary>
    public const string Refuse = "refuse";

    /// <summary>A colleague agrees that an activity counts for them too.</summary>
    public const string AcceptCredit = "accept-credit";

    /// <summary>A colleague does not.</summary>
    public const string DeclineCredit = "decline-credit";

    /// <summary>Divides the result of one of several deals.</summary>
    public const string Split = "split";

    /// <summary>A deal's result is divided as somebody wishes.</summary>
    public const string SplitSet = "split-set";

    /// <summary>Asks for another part for them.</summary>
    public const string SplitAmend = "split-amend";

    /// <summary>Gives them that part.</summary>
    public const string SplitSave = "split-save";

    /// <summary>It is to be decided above.</summary>
    public const string SplitDispute = "split-dispute";

    /// <summary>Above it is decided that nothing changes.</summary>
    public const string SplitKeep = "split-keep";

    /// <summary>Shows further scripts that answer a question.</summary>
    public const string ScriptMore = "script-more";

    /// <summary>A script was of use, or several were not.</summary>
    public const string ScriptUseful = "script-useful", ScriptUseless = "script-useless";

    /// <summary>Asks for a script to share.</summary>
    public const string ScriptAdd = "script-add";

    /// <summary>Shares what was told.</summary>
    public const string ScriptSave = "script-save";

    /// <summary>Links what was told with the deal that was won last.</summary>
    public const string ScriptLink = "script-link";

    /// <summary>Does not share it.</summary>
    public const string ScriptDrop = "script-drop";

    /// <summary>Shows what somebody has shared.</summary>
    public const string ScriptOwn = "script-own";

    /// <summary>Takes a script out of the library.</summary>
    public const string ScriptDelete = "script-delete";

    /// <summary>One of several customers that were visited or called.</summary>
    public const string CatchUp = "catch-up";

    /// <summary>All of them were told.</summary>
    public const string CatchUpDone = "catch-up-done";

    /// <summary>Shows a reminder.</summary>
    public const string Reminder = "reminder";

    /// <summary>What a reminder is about is done.</summary>
    public const string ReminderDone = "reminder-done";

    /// <summary>A reminder rings again later.</summary>
    public const string ReminderSnooze = "reminder-snooze";

    /// <summary>A reminder is wanted no more.</summary>
    public const string ReminderCancel = "reminder-cancel";

    /// <summary>A win that is held is told at once.</summary>
    public const string WinNow = "win-now";

    /// <summary>A win that is held is not told.</summary>
    public const string WinNot = "win-not";

    /// <summary>A win that is held is told without its customer's name.</summary>
    public const string WinHide = "win-hide";

    /// <summary>A superior agrees that a win is told.</summary>
    public const string WinApprove = "win-approve";

    /// <summary>A superior does not.</summary>
    public const string WinRefuse = "win-refuse";

    /// <summary>Congratulates on a win.</summary>
    public const string WinCheer = "win-cheer";

    /// <summary>Thanks a colleague who helped with a win.</summary>
    public const string WinThank = "win-thank";

    /// <summary>Nothing unasked until the next morning.</summary>
    public const string Mute = "mute";

    /// <summary>Unasked messages again.</summary>
    public const string Unmute = "unmute";

    /// <summary>A leave ends, or is not taken.</summary>
    public const string BackFromLeave = "back-from-leave";

    /// <summary>Shows a schedule.</summary>
    public const string Schedule = "schedule";

    /// <summary>A schedule does not come until it is resumed.</summary>
    public const string SchedulePause = "schedule-pause";

    /// <summary>A schedule comes again.</summary>
    public const string ScheduleResume = "schedule-resume";

    /// <summary>What a schedule brought on a day is not sent any further.</summary>
    public const string BatchStop = "batch-stop";

    /// <summary>The rest of it is sent.</summary>
    public const string BatchGoOn = "batch-go-on";

    /// <summary>Shows what became of what a schedule brought on a day.</summary>
    public const string BatchOutcome = "batch-outcome";

    /// <summary>Shows a ranking, or another page of it.</summary>
    public const string Board = "board";

    /// <summary>Offers what else a ranking can count.</summary>
    public const string BoardMetrics = "board-metrics";

    /// <summary>Shows what the speaker's number on a ranking is made of.</summary>
    public const string BoardWhy = "board-why";

    /// <summary>Shows further things that a number is made of.</summary>
    public const string BoardCredits = "board-credits";

    /// <summary>An administrator binds a platform's account to a member.</summary>
    public const string Bind = "bind";

    /// <summary>Somebody at a door that is open for tests says who they are.</summary>
    public const string TakeFor = "take-for";

    /// <summary>The administrator does not.</summary>
    public const string LeaveUnbound = "leave-unbound";

    /// <summary>Shows why a reward was given.</summary>
    public const string Reward = "reward";

    /// <summary>Somebody says that a reward of theirs is not right.</summary>
    public const string RewardAsk = "reward-ask";

    /// <summary>A superior corrects a reward.</summary>
    public const string RewardCorrect = "reward-correct";

    /// <summary>A superior does not.</summary>
    public const string RewardKeep = "reward-keep";

    /// <summary>Sends a ledger as a file.</summary>
    public const string RewardFile = "reward-file";

    /// <summary>A rule of rewards is set, and pays for the past too.</summary>
    public const string RuleWithPast = "rule-with-past";

    /// <summary>A rule of rewards is set for what happens from now on.</summary>
    public const string RuleFromNow = "rule-from-now";

    /// <summary>It is not set.</summary>
    public const string RuleDrop = "rule-drop";

    /// <summary>A month is settled.</summary>
    public const string Settle = "settle";

    /// <summary>The week's advance is paid.</summary>
    public const string Advance = "advance";

    /// <summary>Nothing is paid.</summary>
    public const string PayNothing = "pay-nothing";

    /// <summary>The awards of a month are given and told.</summary>
    public const string AwardsGive = "awards-give";

    /// <summary>They are not.</summary>
    public const string AwardsDrop = "awards-drop";

    /// <summary>Something that points buy is asked for.</summary>
    public const string Redeem = "redeem";

    /// <summary>It was handed out.</summary>
    public const string RedeemGive = "redeem-give";

    /// <summary>It is refused, and the points come back.</summary>
    public const string RedeemRefuse = "redeem-refuse";

    /// <summary>The presser joins a challenge.</summary>
    public const string ChallengeJoin = "challenge-join";

    /// <summary>What somebody recorded is wanted as a text.</summary>
    public const string DiaryText = "diary-text";
}
