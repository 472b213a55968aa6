using System.Threading.Channels;
using Microsoft.Extensions.Options;
using SalesBot.Adapters.Contracts.Rosters;
using SalesBot.Bot.Hosting;

namespace SalesBot.Bot.Roster;

/// <summary>Hears that contacts have changed, and wakes whoever reads them.</summary>
internal sealed class RosterSignal(RosterKeeping keeping, IOptions<CompanyOptions> options, TimeProvider time, ILogger<RosterSignal> logger) : IRosterChanges
{
    private readonly Channel<bool> changes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <inheritdoc />
    public void Changed(string platform)
    {
        if (platform == options.Value.Roster.ToString())
        {
            changes.Writer.TryWrite(true);
        }
    }

    /// <inheritdoc />
    public async Task AccountChangedAsync(string platform, string account, string newAccount, CancellationToken cancellationToken)
    {
        if (await keeping.MoveAccountAsync(platform, account, newAccount, cancellationToken))
        {
            logger.AccountMoved(platform, account, newAccount);
        }
    }

    /// <summary>Waits until something has changed, or the time is over.</summary>
    /// <returns>Whether something has changed.</returns>
    public async Task<bool> WaitAsync(TimeSpan longest, CancellationToken cancellationToken)
    {
        using var over = new CancellationTokenSource(longest, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(over.Token, cancellationToken);
        try
        {
            return await changes.Reader.ReadAsync(either.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return false;
        }
    }

    /// <summary>Forgets what has been heard: what is read now holds it.</summary>
    public void Clear() => changes.Reader.TryRead(out _);
}
