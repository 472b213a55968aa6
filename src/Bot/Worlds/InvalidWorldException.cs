namespace SalesBot.Bot.Worlds;

/// <summary>A world file says something that cannot be; the message names what.</summary>
internal sealed class InvalidWorldException : Exception
{
    /// <summary>An error without further words.</summary>
    public InvalidWorldException()
    {
    }

    /// <summary>An error with the sentence that names what is wrong.</summary>
    public InvalidWorldException(string message)
        : base(message)
    {
    }

    /// <summary>An error with the sentence that names what is wrong, and its cause.</summary>
    public InvalidWorldException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
