using SalesBot.Adapters.Contracts.Rosters;
using SalesBot.Adapters.WeCom.Mapping;
using SalesBot.Adapters.WeCom.Mapping.Receiving;
using SalesBot.Adapters.WeCom.Protocol.Callbacks;

namespace SalesBot.Adapters.WeCom.Roster;

/// <summary>Hands on that the contacts have changed. Of what changed only a new userid matters, since no later reading tells it.</summary>
internal sealed class ContactChanges(IEnumerable<IRosterChanges> listeners) : IWeComContactChanges
{
    /// <inheritdoc />
    public async Task ChangedAsync(ContactChange change, CancellationToken cancellationToken)
    {
        foreach (var listener in listeners)
        {
            if (change is ContactChange.MemberUpdated { NewUserId: { } newUserId, UserId: var userId })
            {
                await listener.AccountChangedAsync(WeComChat.Platform, WeComChat.Account(userId), WeComChat.Account(newUserId), cancellationToken);
            }

            if (change is not ContactChange.TagUpdated)
            {
                listener.Changed(WeComChat.Platform);
            }
        }
    }
}
