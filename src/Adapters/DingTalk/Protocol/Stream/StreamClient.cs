using SalesBot.Adapters.Common.Wire;

namespace SalesBot.Adapters.DingTalk.Protocol.Stream;

/// <summary>Several connections to DingTalk, which shares out what it pushes among them: while one is made again, the others hear.</summary>
/// <param name="gateway">Says where to connect to.</param>
/// <param name="connect">Opens a socket.</param>
/// <param name="connections">How many are kept open.</param>
/// <param name="time">The clock.</param>
internal sealed class StreamClient(StreamGateway gateway, Func<Uri, CancellationToken, Task<IFrameSocket>> connect, int connections, TimeProvider time)
{
    /// <summary>How much may be in work at once.</summary>
    public const int MostInWork = 500;

    /// <summary>Keeps the connections open.</summary>
    /// <param name="listener">Who hears what comes.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task RunAsync(IStreamListener listener, CancellationToken cancellationToken)
    {
        using var places = new SemaphoreSlim(MostInWork, MostInWork);
        await Task.WhenAll(Enumerable.Range(1, connections).Select(number =>
            new StreamLine(number, gateway, connect, listener, places, time).RunAsync(cancellationToken)));
    }
}
