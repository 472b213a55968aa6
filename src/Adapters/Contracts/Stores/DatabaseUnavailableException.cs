namespace SalesBot.Adapters.Contracts.Stores;

/// <summary>The database cannot be used now: it is locked, full, gone, or not up to date.</summary>
public sealed class DatabaseUnavailableException : Exception
{
    /// <summary>Without a reason.</summary>
    public DatabaseUnavailableException()
    {
    }

    /// <summary>With a reason for operators.</summary>
    public DatabaseUnavailableException(string message)
        : base(message)
    {
    }

    /// <summary>With a reason and its cause.</summary>
    public DatabaseUnavailableException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Whether it may be stored all the same: then nobody may be told that it is not.</summary>
    public bool MayBeStored { get; init; }
}
