using SalesBot.Adapters.Contracts.Rosters;
using SalesBot.Adapters.DingTalk.Mapping;
using SalesBot.Adapters.DingTalk.Mapping.Receiving;
using SalesBot.Adapters.DingTalk.Protocol.Events;

namespace SalesBot.Adapters.DingTalk.Roster;

/// <summary>Hands on that the contacts have changed. What has, the next reading tells: a userid stays as it is.</summary>
internal sealed class ContactChanges(IEnumerable<IRosterChanges> listeners) : IDingTalkContactChanges
{
    /// <inheritdoc />
    public Task ChangedAsync(ContactChange change, CancellationToken cancellationToken)
    {
        foreach (var listener in listeners)
        {
            listener.Changed(DingTalkChat.Platform);
        }

        return Task.CompletedTask;
    }
}
