namespace SalesBot.Bot.Understanding.Marking;

/// <summary>The kinds of mentions, a bit each, so that a clause knows at once which it has.</summary>
[Flags]
internal enum MentionKinds
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary><see cref="CustomerMention"/>.</summary>
    Customer = 1,

    /// <summary><see cref="NewNameMention"/>.</summary>
    NewName = 1 << 1,

    /// <summary><see cref="DealMention"/>.</summary>
    Deal = 1 << 2,

    /// <summary><see cref="PersonMention"/>.</summary>
    Person = 1 << 3,

    /// <summary><see cref="MemberMention"/>.</summary>
    Member = 1 << 4,

    /// <summary><see cref="ScopeMention"/>.</summary>
    Scope = 1 << 5,

    /// <summary><see cref="AmountMention"/>.</summary>
    Amount = 1 << 6,

    /// <summary><see cref="DateMention"/>.</summary>
    Date = 1 << 7,

    /// <summary><see cref="TimeMention"/>.</summary>
    Time = 1 << 8,

    /// <summary><see cref="StretchMention"/>.</summary>
    Stretch = 1 << 9,

    /// <summary><see cref="StageMention"/>.</summary>
    Stage = 1 << 10,

    /// <summary><see cref="CueMention"/>.</summary>
    Cue = 1 << 11,
}
