namespace SalesBot.Adapters.Contracts.Stores;

/// <summary>Whether a superior agrees that a win is told, where the company wants that. The numbers are stored.</summary>
public enum WinApproval
{
    /// <summary>Nobody need agree.</summary>
    NotNeeded = 0,

    /// <summary>Somebody is to be asked.</summary>
    Wanted = 1,

    /// <summary>Somebody was asked and has not answered.</summary>
    Asked = 2,

    /// <summary>They agree.</summary>
    Given = 3,

    /// <summary>They do not.</summary>
    Refused = 4,
}
