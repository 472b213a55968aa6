using System.Collections.Concurrent;
using SalesBot.Adapters.Contracts.Chat;

namespace SalesBot.Adapters.Tests.DingTalk.Hosting;

/// <summary>Codes of buttons in memory.</summary>
internal sealed class MemoryCodes : IPressCodes
{
    private readonly ConcurrentDictionary<(ChatAddress Chat, string Code), PressCode> kept = [];

    public Task KeepAsync(IReadOnlyCollection<PressCode> codes, CancellationToken cancellationToken)
    {
        foreach (var code in codes)
        {
            kept.TryAdd((code.Chat, code.Code), code);
        }

        return Task.CompletedTask;
    }

    public Task<PressCode?> FindAsync(ChatAddress chat, string code, CancellationToken cancellationToken) =>
        Task.FromResult(kept.GetValueOrDefault((chat, code)));
}
