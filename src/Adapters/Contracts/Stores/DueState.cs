namespace SalesBot.Adapters.Contracts.Stores;

/// <summary>What has become of something that was to be said. The numbers are stored.</summary>
public enum DueState
{
    /// <summary>It is to be said, now or when what holds it is over.</summary>
    Waiting = 0,

    /// <summary>It went to the outbox.</summary>
    Said = 1,

    /// <summary>It was not to be said: there was nothing to tell, or its recipient does not want it now.</summary>
    Dropped = 2,

    /// <summary>It was too late for it.</summary>
    Missed = 3,

    /// <summary>It could not be said; the reason tells why.</summary>
    Failed = 4,

    /// <summary>Somebody has stopped it before it was said; it waits again once they let it go on.</summary>
    Stopped = 5,
}
