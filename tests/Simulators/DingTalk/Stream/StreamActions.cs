namespace SalesBot.Simulators.DingTalk;

/// <summary>What befalls the app's connections.</summary>
public sealed class StreamActions
{
    private readonly Tenant tenant;
    private readonly StreamDesk desk;
    private readonly Gateway gateway;

    internal StreamActions(Tenant tenant, StreamDesk desk, Gateway gateway) => (this.tenant, this.desk, this.gateway) = (tenant, desk, gateway);

    /// <summary>How many connections are open, and not told to go.</summary>
    public int Connections
    {
        get
        {
            lock (tenant.Gate)
            {
                return desk.Open.Length;
            }
        }
    }

    /// <summary>How many were opened in all.</summary>
    public int Opened
    {
        get
        {
            lock (tenant.Gate)
            {
                return desk.Opened;
            }
        }
    }

    /// <summary>Ends when the product has as many connections.</summary>
    public Task ConnectedAsync(int connections = 1, CancellationToken cancellationToken = default) => desk.WhenAsync(connections, cancellationToken);

    /// <summary>Ends when as many were opened in all. Whoever connects has its answer a moment before the platform counts the connection.</summary>
    public Task OpenedAsync(int connections, CancellationToken cancellationToken = default) => desk.WhenOpenedAsync(connections, cancellationToken);

    /// <summary>Ends when the product has none.</summary>
    public Task DisconnectedAsync(CancellationToken cancellationToken = default) => desk.WhenAsync(0, cancellationToken);

    /// <summary>Ends all connections.</summary>
    public void Cuts(CutManner manner) => desk.Cut(manner);

    /// <summary>Ends all connections again and again, on the simulator's clock, until the token is cancelled.</summary>
    public Task StormsAsync(TimeSpan interval, CutManner manner, CancellationToken cancellationToken) => desk.StormAsync(interval, manner, cancellationToken);

    /// <summary>Leaves all connections open in appearance only: nothing comes through in either direction.</summary>
    public void LeavesHalfOpen() => Each(connection => connection.GoDeaf());

    /// <summary>Leaves one connection open in appearance only, where there is one: not even its end comes through.</summary>
    public void LeavesOneHalfOpen()
    {
        lock (tenant.Gate)
        {
            desk.Open.FirstOrDefault()?.GoDeaf();
        }
    }

    /// <summary>The next tickets are over before anybody can use them.</summary>
    public void ExpiresTickets(int count = 1)
    {
        lock (tenant.Gate)
        {
            gateway.Stillborn += count;
        }
    }

    /// <summary>Sends a frame of the test's own making over all connections. What they answer from here on is not judged.</summary>
    public void Sends(string frame) => Each(connection =>
    {
        connection.IsTampered = true;
        connection.Write(frame);
    });

    /// <summary>Pings all connections; true where each echoes.</summary>
    public async Task<bool> PingsAsync(CancellationToken cancellationToken = default)
    {
        Task<bool>[] echoes;
        lock (tenant.Gate)
        {
            echoes = [.. desk.Open.Select(connection => connection.Ping())];
        }

        return Array.TrueForAll(await Task.WhenAll(echoes).WaitAsync(cancellationToken), echoed => echoed);
    }

    private void Each(Action<StreamConnection> act)
    {
        lock (tenant.Gate)
        {
            foreach (var connection in desk.Open)
            {
                act(connection);
            }
        }
    }
}
