using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.DingTalk.Mapping;

namespace SalesBot.Adapters.DingTalk.Hosting;

/// <summary>Whether DingTalk lets the app in. A connection that is only lost for a while is made again and is no trouble that an operator must mend.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
internal sealed class StreamState : IPlatformHealth
{
    private volatile bool isRefused;

    /// <inheritdoc />
    public string Platform => DingTalkChat.Platform;

    /// <inheritdoc />
    public string? FindTrouble() => isRefused ? "does not let the app in" : null;

    /// <summary>DingTalk does not let the app in.</summary>
    /// <returns>Whether that is news.</returns>
    public bool Refuse() => !Interlocked.Exchange(ref isRefused, value: true);

    /// <summary>DingTalk has let the app in.</summary>
    public void Admit() => isRefused = false;
}
