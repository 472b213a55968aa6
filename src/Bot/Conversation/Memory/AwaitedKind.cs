namespace SalesBot.Bot.Conversation;

/// <summary>What was asked.</summary>
internal enum AwaitedKind
{
    /// <summary>What is known for an entry criterion.</summary>
    Evidence,

    /// <summary>A deal's next step, because its button was pressed.</summary>
    NextStep,

    /// <summary>A deal's amount, because it was told only roughly.</summary>
    Amount,

    /// <summary>Why a deal was lost.</summary>
    LossReason,

    /// <summary>Why a deal went back or left stages out.</summary>
    StageReason,

    /// <summary>Why a deal needs one more week.</summary>
    MoreTimeReason,

    /// <summary>Why a deal is to rest.</summary>
    PauseReason,

    /// <summary>Until when a deal is to rest.</summary>
    PauseUntil,

    /// <summary>An experience or script to share.</summary>
    Script,

    /// <summary>A field that is missing in a deal's data.</summary>
    Field,

    /// <summary>When somebody wants to be reminded.</summary>
    ReminderTime,
}
