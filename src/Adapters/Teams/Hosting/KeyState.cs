using Microsoft.Extensions.Logging;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Teams.Mapping;
using SalesBot.Adapters.Teams.Protocol.Tokens;

namespace SalesBot.Adapters.Teams.Hosting;

/// <summary>Whether the keys can be had that Teams signs with. Where there are none at all, nobody is heard.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
internal sealed class KeyState(ILogger<KeyState> logger) : IKeyNews, IPlatformHealth
{
    private volatile bool areMissing;

    /// <inheritdoc />
    public string Platform => TeamsChat.Platform;

    /// <inheritdoc />
    public string? FindTrouble() => areMissing ? "the keys that it signs with cannot be fetched" : null;

    /// <inheritdoc />
    public void Fetched(int count)
    {
        areMissing = false;
        logger.KeysFetched(count);
    }

    /// <inheritdoc />
    public void NotFetched(string reason, bool areThereOthers)
    {
        areMissing = !areThereOthers;
        if (areThereOthers)
        {
            logger.KeysNotFetched(reason);
        }
        else
        {
            logger.KeysMissing(reason);
        }
    }
}
