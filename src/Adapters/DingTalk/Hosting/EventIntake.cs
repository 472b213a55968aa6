using Microsoft.Extensions.Logging;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Adapters.DingTalk.Mapping.Receiving;
using SalesBot.Adapters.DingTalk.Mapping.Sending;
using SalesBot.Adapters.DingTalk.Protocol.Events;

namespace SalesBot.Adapters.DingTalk.Hosting;

/// <summary>Hands on what happened in the organisation, whichever way it came. A change that is told twice is made once: whoever hears of it reads how things are.</summary>
internal sealed class EventIntake(IEnumerable<IDingTalkContactChanges> contacts, MonthlyQuota quota, ILogger<EventIntake> logger)
{
    private const string Push = "event";

    /// <summary>Takes an event.</summary>
    /// <returns>Whether DingTalk may be told that it was received.</returns>
    public async Task<bool> TakeAsync(DingTalkEvent happened, CancellationToken cancellationToken)
    {
        if (happened.IsAddressCheck)
        {
            logger.AddressChecked();
            return true;
        }

        if (happened.Contacts is not { } change)
        {
            // Changes in the contacts are free, all else counts.
            _ = quota.CountAsync(QuotaPool.Push, CancellationToken.None);
            logger.PushLeft(Push, happened.Type);
            return true;
        }

        try
        {
            await Task.WhenAll(contacts.Select(listener => listener.ChangedAsync(change, cancellationToken)));
            return true;
        }
        catch (DatabaseUnavailableException error)
        {
            logger.PushNotStored(error, Push, happened.Id);
            return false;
        }
    }
}
