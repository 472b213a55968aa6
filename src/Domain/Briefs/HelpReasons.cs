namespace SalesBot.Domain.Briefs;

/// <summary>Why somebody may need help. It is for the manager's eyes.</summary>
[Flags]
public enum HelpReasons
{
    /// <summary>Nobody needs help.</summary>
    None = 0,

    /// <summary>Deals of theirs are red.</summary>
    RedDeals = 1,

    /// <summary>They are far behind their pace.</summary>
    BehindPace = 2,

    /// <summary>Nothing was heard of them for some workdays.</summary>
    Silent = 4,
}
