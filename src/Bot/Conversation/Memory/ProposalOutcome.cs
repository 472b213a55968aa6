namespace SalesBot.Bot.Conversation;

/// <summary>What became of a proposal.</summary>
internal enum ProposalOutcome
{
    /// <summary>Nobody has answered.</summary>
    Open,

    /// <summary>It was confirmed and done.</summary>
    Confirmed,

    /// <summary>It is not to be done.</summary>
    Discarded,

    /// <summary>A later one took its place, or what it was about has changed.</summary>
    Replaced,
}
