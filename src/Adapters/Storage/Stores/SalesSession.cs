using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Adapters.Storage.Model;

namespace SalesBot.Adapters.Storage.Stores;

/// <summary>The stores of one unit, over one context. Every change is saved at once, so that what follows in the unit sees it.</summary>
internal sealed class SalesSession(SalesContext context, SequenceGaps gaps) : ISalesSession
{
    public IOrganisationStore Organisation { get; } = new OrganisationStore(context);

    public ICustomerStore Customers { get; } = new CustomerStore(context);

    public IDealStore Deals { get; } = new DealStore(context);

    public IActivityStore Activities { get; } = new ActivityStore(context);

    public IChangeSetStore Changes { get; } = new ChangeSetStore(context, gaps);

    public IConversationStore Conversations { get; } = new ConversationStore(context);

    public IInboxStore Inbox { get; } = new InboxStore(context);

    public IOutboxStore Outbox { get; } = new OutboxStore(context);
}
