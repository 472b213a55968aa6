namespace SalesBot.Bot.Conversation;

/// <summary>What a person wants of rankings.</summary>
internal enum BoardWish
{
    /// <summary>Not to be named to people from beyond the group.</summary>
    Unnamed,

    /// <summary>To be named again.</summary>
    Named,

    /// <summary>To be told when somebody overtakes them.</summary>
    HearWhenOvertaken,

    /// <summary>Not to be told.</summary>
    NotHearWhenOvertaken,
}
