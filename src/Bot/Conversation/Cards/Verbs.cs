namespace SalesBot.Bot.Conversation;

/// <summary>What buttons do. The words are in cards that were sent long ago, so they stay.</summary>
internal static class Verbs
{
    /// <summary>Takes back a change set, or the part of it about one deal.</summary>
    public const string Undo = "undo";

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

    /// <summary>Saves what is known for entry criteria, or asks for it.</summary>
    public const string Evidence = "evidence";

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

    /// <summary>The owner hands over.</summary>
    public const string GrantHandOver = "grant-hand-over";

    /// <summary>The owner does neither.</summary>
    public const string Refuse = "refuse";

    /// <summary>A colleague agrees that an activity counts for them too.</summary>
    public const string AcceptCredit = "accept-credit";

    /// <summary>A colleague does not.</summary>
    public const string DeclineCredit = "decline-credit";

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

    /// <summary>An administrator binds a platform's account to a member.</summary>
    public const string Bind = "bind";

    /// <summary>Somebody at a door that is open for tests says who they are.</summary>
    public const string TakeFor = "take-for";

    /// <summary>The administrator does not.</summary>
    public const string LeaveUnbound = "leave-unbound";
}
