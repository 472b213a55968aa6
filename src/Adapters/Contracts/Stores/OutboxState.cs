namespace SalesBot.Adapters.Contracts.Stores;

/// <summary>What is known of a message to go out. The numbers are stored.</summary>
public enum OutboxState
{
    /// <summary>Not handed over yet, or to be tried again.</summary>
    Waiting = 0,

    /// <summary>The platform has taken it.</summary>
    Accepted = 1,

    /// <summary>The platform will not take it.</summary>
    Failed = 2,

    /// <summary>The connection or the node broke after the request, and the kind of message must not come twice.</summary>
    Unknown = 3,

    /// <summary>Somebody has stopped it before it was handed over, and it waits again once they let it go on; or it is held until its time.</summary>
    Withheld = 4,
}
