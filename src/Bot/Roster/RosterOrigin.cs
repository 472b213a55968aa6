namespace SalesBot.Bot.Roster;

/// <summary>Where the organisation comes from; all other sources only bind accounts.</summary>
internal enum RosterOrigin
{
    /// <summary>What was seeded from a file.</summary>
    File,

    /// <summary>WeCom's contacts.</summary>
    WeCom,

    /// <summary>DingTalk's contacts.</summary>
    DingTalk,
}
