using Microsoft.EntityFrameworkCore;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Adapters.Storage.Model;
using SalesBot.Adapters.Storage.Queries;
using SalesBot.Adapters.Storage.Rows;

namespace SalesBot.Adapters.Storage.Stores;

/// <summary>The stores of one unit, over one context. Every change is saved at once, so that what follows in the unit sees it.</summary>
/// <param name="context">The context.</param>
/// <param name="gaps">The numbers that may still turn up.</param>
/// <param name="tallies">Ready-made tallies; null where all are to come from the database. What the unit stores itself renews their marks for it at once.</param>
internal sealed class SalesSession(SalesContext context, SequenceGaps gaps, TallyCache? tallies) : ISalesSession
{
    public IOrganisationStore Organisation { get; } = new OrganisationStore(context);

    public ICustomerStore Customers { get; } = new CustomerStore(context);

    public IDealStore Deals { get; } = new DealStore(context);

    public IActivityStore Activities { get; } = new ActivityStore(context);

    public IReminderStore Reminders { get; } = new ReminderStore(context);

    public IWinStore Wins { get; } = new WinStore(context);

    public IApplauseStore Applause { get; } = new ApplauseStore(context);

    public IFigureStore Figures { get; } = new FigureStore(context, tallies);

    public ITargetStore Targets { get; } = new TargetStore(context);

    public ILibraryStore Library { get; } = new LibraryStore(context);

    public IRewardStore Rewards { get; } = new RewardStore(context);

    public IChangeSetStore Changes { get; } = new ChangeSetStore(context, gaps);

    public IPipelineStore Pipelines { get; } = new PipelineStore(context);

    public IConversationStore Conversations { get; } = new ConversationStore(context);

    public IInboxStore Inbox { get; } = new InboxStore(context);

    public IOutboxStore Outbox { get; } = new OutboxStore(context);

    public IDueStore Due { get; } = new DueStore(context);

    public IAttentionStore Attention { get; } = new AttentionStore(context);

    public IHaltStore Halts { get; } = new HaltStore(context);

    public ICalendarStore Calendars { get; } = new CalendarStore(context);

    public ILeaseStore Leases { get; } = new LeaseStore(context);

    public IPressCodeStore PressCodes { get; } = new PressCodeStore(context);

    public IChatReferenceStore ChatReferences { get; } = new ChatReferenceStore(context);

    /// <summary>The table of files, where it is used.</summary>
    public FileTable Files { get; } = new(context);

    /// <summary>Writes something that nobody reads: a disk that is full is met by a write only.</summary>
    public Task CountHealthCheckAsync(CancellationToken cancellationToken) =>
        CounterQueries.Of(context, CounterRow.HealthChecks)
            .ExecuteUpdateAsync(row => row.SetProperty(counter => counter.Value, counter => counter.Value + 1), cancellationToken);
}
