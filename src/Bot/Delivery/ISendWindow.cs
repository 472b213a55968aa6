using SalesBot.Adapters.Contracts.Stores;

namespace SalesBot.Bot.Delivery;

/// <summary>Until when, and at which hours, what has waited to be sent may still be sent.</summary>
internal interface ISendWindow
{
    /// <summary>What becomes of those of the messages that are not to be sent now; those that are, are left out.</summary>
    Task<IReadOnlyDictionary<long, SendVerdict>> JudgeAsync(IReadOnlyCollection<OutboxEntry> waited, DateTimeOffset now, ISalesSession session, CancellationToken cancellationToken);
}
