namespace SalesBot.Bot.Conversation;

/// <summary>Which targets attainment is reckoned by, where they were changed.</summary>
internal enum TargetsMeant : byte
{
    /// <summary>Those of now; for days that are over those that stood at their end, so that a past place never changes unseen.</summary>
    OfTheTime,

    /// <summary>Those that stood when the days began.</summary>
    Former,

    /// <summary>Those of now.</summary>
    Present,
}
