namespace SalesBot.Adapters.Storage.Faults;

/// <summary>What a failure of the database means for the unit that met it.</summary>
internal enum DatabaseFault
{
    /// <summary>It is not the database's failure.</summary>
    None,

    /// <summary>Another unit was in the way; run again, this one may pass.</summary>
    Conflict,

    /// <summary>A key or unique index has the value already: another unit was first, or the unit itself is wrong.</summary>
    Duplicate,

    /// <summary>The unit saved what the database does not take; it never will.</summary>
    Refused,

    /// <summary>The database cannot be used now.</summary>
    Unavailable,
}
