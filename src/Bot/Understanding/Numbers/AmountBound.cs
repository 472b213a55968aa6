namespace SalesBot.Bot.Understanding.Numbers;

/// <summary>What a word beside a sum makes of it.</summary>
internal enum AmountBound
{
    /// <summary>Near it, nobody knows how near: 级, ish.</summary>
    Around,

    /// <summary>It, or more: 出头, 以上, 至少.</summary>
    AtLeast,

    /// <summary>It, or less: 不到, 以内, 最多.</summary>
    AtMost,

    /// <summary>More, but less than one more of its last unit: 38万多.</summary>
    LittleMore,
}
