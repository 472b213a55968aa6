namespace SalesBot.Adapters.Contracts.Stores;

/// <summary>Whether people from outside the company read along in a group chat. The numbers are stored.</summary>
public enum ChatOutsiders
{
    /// <summary>Nobody from outside was seen there.</summary>
    None = 0,

    /// <summary>Somebody from outside was seen there.</summary>
    Present = 1,

    /// <summary>Whoever may configure the chat has said that it is no chat with outsiders: whoever is seen there may read along.</summary>
    Accepted = 2,
}
