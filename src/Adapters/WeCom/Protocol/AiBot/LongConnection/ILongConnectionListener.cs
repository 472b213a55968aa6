namespace SalesBot.Adapters.WeCom.Protocol.AiBot.LongConnection;

/// <summary>Who hears what comes over the long connection.</summary>
internal interface ILongConnectionListener
{
    /// <summary>The robot is connected.</summary>
    void Connected();

    /// <summary>The connection is lost, or was not made, and is made again after a wait.</summary>
    void Lost(string reason, TimeSpan wait);

    /// <summary>Takes a callback, one after the other in the order in which they came. Throws nothing.</summary>
    /// <param name="frame">The callback.</param>
    /// <param name="cancellationToken">The connection is over.</param>
    Task HeardAsync(IncomingFrame frame, CancellationToken cancellationToken);
}
