namespace SalesBot.Bot.Conversation;

/// <summary>What somebody wants about when they are spoken to.</summary>
internal enum AttentionAct
{
    /// <summary>To see what is set.</summary>
    Show,

    /// <summary>To be left alone until a time.</summary>
    Mute,

    /// <summary>To be left alone no more.</summary>
    Unmute,

    /// <summary>Not to hear of one kind of thing.</summary>
    OptOut,

    /// <summary>To hear of it again.</summary>
    OptIn,

    /// <summary>Other quiet hours.</summary>
    SetQuiet,

    /// <summary>The company's quiet hours.</summary>
    ResetQuiet,

    /// <summary>Another zone.</summary>
    SetZone,

    /// <summary>The company's zone.</summary>
    ResetZone,

    /// <summary>To be away on some days.</summary>
    Leave,

    /// <summary>To be away no more.</summary>
    Back,
}
