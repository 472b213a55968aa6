namespace SalesBot.Adapters.DingTalk.Protocol.Stream;

/// <summary>Who hears what comes over the stream.</summary>
/// <threadsafety>Called by several connections at once.</threadsafety>
internal interface IStreamListener
{
    /// <summary>A connection is open.</summary>
    void Connected(int line);

    /// <summary>DingTalk will cut a connection and has said so; another one is opened before it is left.</summary>
    void Leaving(int line);

    /// <summary>A connection is lost, or did not come about, and is made again after a wait.</summary>
    void Lost(int line, string reason, TimeSpan wait);

    /// <summary>DingTalk does not let the app in; it is tried again after a wait.</summary>
    void Refused(int line, string reason, TimeSpan wait);

    /// <summary>Something came that is no frame, or of a kind that is not known.</summary>
    void NotUnderstood(int line);

    /// <summary>
    /// Takes a callback or an event. Those of one connection are begun in the order in which they came, and are in work side by side. Throws nothing.
    /// </summary>
    /// <returns>What is said of it.</returns>
    Task<StreamAnswer> HeardAsync(StreamFrame frame);
}
