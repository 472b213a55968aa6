using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Reminders;
using SalesBot.Domain.Sales;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Tests.Conversation;

/// <summary>
/// A sales session in memory, for the conversation's tests: it applies change sets with the domain's own projection, and refuses what the
/// conversation must not do (write, queue or complete by itself).
/// </summary>
internal sealed class InMemorySales : ISalesSession, IOrganisationStore, ICustomerStore, IDealStore, IActivityStore, IChangeSetStore, IConversationStore, IOutboxStore, IReminderStore, IPipelineStore
{
    private readonly Dictionary<CustomerId, Customer> customers = [];
    private readonly Dictionary<DealId, Deal> deals = [];
    private readonly Dictionary<ActivityId, Activity> activities = [];
    private readonly Dictionary<ReminderId, Reminder> reminders = [];
    private readonly Dictionary<ReminderId, ReminderCourse> courses = [];
    private readonly List<ChangeSet> changeSets = [];
    private readonly HashSet<ChangeSetId> undone = [];
    private readonly Dictionary<(MemberId, ChatAddress), string> states = [];
    private readonly Dictionary<MemberId, MemberProfile> profiles = [];

    public IOrganisationStore Organisation => this;

    public ICustomerStore Customers => this;

    public IDealStore Deals => this;

    public IActivityStore Activities => this;

    public IChangeSetStore Changes => this;

    public IConversationStore Conversations => this;

    public IPipelineStore Pipelines => this;

    /// <summary>The stages as somebody has changed them.</summary>
    public StoredPipeline? Pipeline { get; set; }

    public IReminderStore Reminders => this;

    public IWinStore Wins { get; } = new NoWins();

    public IApplauseStore Applause { get; } = new NoWins();

    /// <summary>What counts for whom.</summary>
    public InMemoryFigures Figured { get; } = new();

    public IFigureStore Figures => Figured;

    public InMemoryAttention Set { get; } = new();

    public IAttentionStore Attention => Set;

    public IHaltStore Halts { get; } = new NoHalts();

    public ICalendarStore Calendars => throw new InvalidOperationException("Calendars are the caller's.");

    public IDueStore Due => Told;

    /// <summary>What is to be reached.</summary>
    public InMemoryTargets Aims { get; } = new();

    public ITargetStore Targets => Aims;

    public InMemoryLibrary Scripts { get; } = new();

    public ILibraryStore Library => Scripts;

    public IRewardStore Rewards => throw new InvalidOperationException("Rewards are of a company with a database.");

    public IInboxStore Inbox => throw new InvalidOperationException("The inbox is the caller's.");

    public IOutboxStore Outbox => this;

    public IPressCodeStore PressCodes => throw new InvalidOperationException("Codes are the adapters'.");

    public IChatReferenceStore ChatReferences => throw new InvalidOperationException("References are the adapters'.");

    public ILeaseStore Leases => throw new InvalidOperationException("Leases are the caller's.");

    /// <summary>What people were told of deals.</summary>
    public InMemoryTold Told { get; } = new();

    /// <summary>What was said outside the chat of a message.</summary>
    public List<OutgoingMessage> Said { get; } = [];

    /// <summary>What did not get through.</summary>
    public List<OutboxRecord> Undelivered { get; } = [];

    public IReadOnlyCollection<Deal> AllDeals => deals.Values;

    public IReadOnlyCollection<Customer> AllCustomers => customers.Values;

    public IReadOnlyCollection<Activity> AllActivities => [.. activities.Values.Where(activity => !activity.Withdrawn)];

    public IReadOnlyCollection<Reminder> AllReminders => [.. reminders.Values.Where(reminder => !reminder.Withdrawn)];

    public IReadOnlyList<ChangeSet> AllChangeSets => changeSets;

    public void Add(Customer customer) => customers.Add(customer.Id, customer);

    public void Add(Deal deal) => deals.Add(deal.Id, deal);

    public void Replace(Deal deal) => deals[deal.Id] = deal;

    public void Add(MemberProfile profile) => profiles[profile.Member] = profile;

    public void Add(Activity activity) => activities.Add(activity.Id, activity);

    public Deal Deal(string id) => deals[new DealId(id)];

    public Customer Customer(string name) => customers.Values.Single(customer => string.Equals(customer.Name, name, StringComparison.Ordinal));

    /// <summary>Keeps what a turn wants kept, as the service does in one transaction.</summary>
    public void Commit(ChangeSet changes)
    {
        if (changes.IsContinuation)
        {
            var index = changeSets.FindIndex(earlier => earlier.Id == changes.Id);
            changeSets[index] = changeSets[index] with { Events = changeSets[index].Events.AddRange(changes.Events) };
        }
        else
        {
            changeSets.Add(changes);
        }

        foreach (var change in changes.Events)
        {
            Apply(change);
        }
    }

    /// <summary>Keeps what becomes of a reminder.</summary>
    public void Save(ReminderCourse course) => courses[course.Id] = course;

    public ReminderEntry Entry(Reminder reminder) =>
        new(reminder, reminder.Withdrawn ? ReminderCourse.Of(reminder) : courses.GetValueOrDefault(reminder.Id) ?? ReminderCourse.Of(reminder));

    public void MarkUndone(ChangeSetId id) => undone.Add(id);

    public string? StateOf(MemberId member, ChatAddress chat) => states.GetValueOrDefault((member, chat));

    public void Save(MemberId member, ChatAddress chat, string state) => states[(member, chat)] = state;

    Task<Customer?> ICustomerStore.FindAsync(CustomerId id, CancellationToken cancellationToken) => Task.FromResult(customers.GetValueOrDefault(id));

    Task<Customer?> ICustomerStore.FindByNameAsync(string name, CancellationToken cancellationToken) =>
        Task.FromResult(customers.Values.FirstOrDefault(customer => !customer.Withdrawn && string.Equals(CustomerName.Normalise(customer.Name), CustomerName.Normalise(name), StringComparison.Ordinal)));

    IAsyncEnumerable<Customer> ICustomerStore.AllAsync(CancellationToken cancellationToken) => Enumerate(customers.Values, cancellationToken);

    Task<Deal?> IDealStore.FindAsync(DealId id, CancellationToken cancellationToken) => Task.FromResult(deals.GetValueOrDefault(id));

    Task<IReadOnlyList<Deal>> IDealStore.OfCustomerAsync(CustomerId customer, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Deal>>([.. deals.Values.Where(deal => deal.Customer == customer && !deal.Withdrawn)]);

    Task<DealPage> IDealStore.ListAsync(DealQuery query, int skip, int take, CancellationToken cancellationToken)
    {
        var found = deals.Values
            .Where(deal => !deal.Withdrawn && query.Owners.Contains(deal.Owner) && (query.Stage is null || deal.Position.Stage == query.Stage) && (query.AtLeast is not { } least || deal.Amount >= least) && (query.AtMost is not { } most || deal.Amount <= most) && Fits(deal, query))
            .OrderBy(deal => deal.ExpectedClose ?? DateOnly.MaxValue)
            .ThenBy(deal => deal.Id.Value, StringComparer.Ordinal)
            .ToList();
        return Task.FromResult(new DealPage([.. found.Skip(skip).Take(take)], found.Count, found.Aggregate(Money.Zero, (sum, deal) => sum + (deal.Amount ?? Money.Zero))));
    }

    Task<IReadOnlyDictionary<StageId, int>> IDealStore.CountOpenByStageAsync(CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyDictionary<StageId, int>>(deals.Values.Where(deal => deal.IsOpen).GroupBy(deal => deal.Position.Stage).ToDictionary(group => group.Key, group => group.Count()));

    Task<IReadOnlyList<Deal>> IDealStore.OpenInStageAsync(StageId stage, int take, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Deal>>([.. deals.Values.Where(deal => deal.IsOpen && deal.Position.Stage == stage).Take(take)]);

    Task<IReadOnlyList<Deal>> IDealStore.ClosedLatelyAsync(int take, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Deal>>([.. deals.Values.Where(deal => deal.State.ClosedOn is not null && !deal.Withdrawn).OrderByDescending(deal => deal.State.ClosedOn).Take(take)]);

    Task<int> IPipelineStore.VersionAsync(CancellationToken cancellationToken) => Task.FromResult(Pipeline?.Version ?? 0);

    Task<StoredPipeline?> IPipelineStore.FindAsync(CancellationToken cancellationToken) => Task.FromResult(Pipeline);

    Task IPipelineStore.AddAsync(StoredPipeline pipeline, CancellationToken cancellationToken) => throw TheCallerWrites();

    Task<ILookup<DealId, SalesEvent>> IChangeSetStore.StageEventsAsync(IReadOnlyCollection<DealId> of, CancellationToken cancellationToken) =>
        Task.FromResult(changeSets.SelectMany(changes => changes.Events)
            .Where(change => change.Deal is { } deal && of.Contains(deal) && change.Kind is SalesEventKind.DealCreated or SalesEventKind.DealStage or SalesEventKind.DealState or SalesEventKind.DealDetour)
            .ToLookup(change => change.Deal!.Value));

    public Task<IReadOnlyDictionary<CustomerId, DateOnly>> FirstWonAsync(IReadOnlyCollection<CustomerId> customers, CancellationToken cancellationToken) =>
        throw new InvalidOperationException("Targets are set elsewhere.");

    Task<DealId> IDealStore.NextIdAsync(CancellationToken cancellationToken) =>
        Task.FromResult(new DealId("P" + (deals.Keys.Max(id => int.Parse(id.Value.AsSpan(1), CultureInfo.InvariantCulture)) + 1).ToString(CultureInfo.InvariantCulture)));

    IAsyncEnumerable<Deal> IDealStore.AllAsync(CancellationToken cancellationToken) => Enumerate(deals.Values, cancellationToken);

    Task<int> IActivityStore.CountConversationsAsync(DealId deal, CancellationToken cancellationToken) =>
        Task.FromResult(activities.Values.Count(activity => activity.Deal == deal && activity.IsConversation && !activity.Withdrawn));

    public Task<IReadOnlyList<Activity>> OfDealAsync(DealId deal, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Activity>>([.. activities.Values.Where(activity => activity.Deal == deal && !activity.Withdrawn)]);

    Task<IReadOnlyList<Activity>> IActivityStore.LatestAsync(CustomerId customer, int take, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Activity>>([.. activities.Values.Where(activity => activity.Customer == customer && !activity.Withdrawn).OrderByDescending(activity => activity.On).Take(take)]);

    Task<ChangeSet?> IChangeSetStore.FindAsync(ChangeSetId id, CancellationToken cancellationToken) => Task.FromResult(changeSets.FirstOrDefault(changes => changes.Id == id));

    Task<ChangeSet?> IChangeSetStore.FindNewestUndoableAsync(MemberId actor, DateTimeOffset since, CancellationToken cancellationToken) =>
        Task.FromResult(changeSets.LastOrDefault(changes => changes.Actor == actor && changes.RecordedAt >= since && changes.Undoes is null && !undone.Contains(changes.Id) && Remaining(changes.Id).Count > 0));

    Task<IReadOnlyList<SalesEvent>> IChangeSetStore.UndoableOfAsync(MemberId actor, CustomerId customer, DateTimeOffset since, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<SalesEvent>>([.. changeSets.Where(changes => changes.Actor == actor && changes.RecordedAt >= since && changes.Undoes is null && !undone.Contains(changes.Id)).SelectMany(changes => Remaining(changes.Id)).Where(change => change.Customer == customer).Reverse()]);

    Task<IReadOnlyList<SalesEvent>> IChangeSetStore.RemainingAsync(ChangeSetId id, CancellationToken cancellationToken) => Task.FromResult(Remaining(id));

    Task<IReadOnlyList<SalesEvent>> IChangeSetStore.RecordedByAsync(MemberId actor, DateTimeOffset from, DateTimeOffset until, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<SalesEvent>>([.. RecordedBefore(until).Where(changes => changes.Actor == actor && changes.RecordedAt >= from).SelectMany(changes => Remaining(changes.Id))]);

    Task<IReadOnlyDictionary<MemberId, DateTimeOffset>> IChangeSetStore.LastRecordedAsync(IReadOnlyCollection<MemberId> members, DateTimeOffset before, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyDictionary<MemberId, DateTimeOffset>>(
            RecordedBefore(before).Where(changes => members.Contains(changes.Actor) && !undone.Contains(changes.Id)).GroupBy(changes => changes.Actor).ToDictionary(own => own.Key, own => own.Max(changes => changes.RecordedAt)));

    private IEnumerable<ChangeSet> RecordedBefore(DateTimeOffset moment) => changeSets.Where(changes => changes.RecordedAt < moment && changes.Undoes is null);

    Task<SalesEvent?> IChangeSetStore.FindLatestAsync(Subject subject, SalesEventKind kind, CancellationToken cancellationToken) =>
        Task.FromResult(changeSets.SelectMany(changes => changes.Events).LastOrDefault(change => change.Subject == subject && change.Kind == kind));

    Task<SubjectStates> IChangeSetStore.StatesAsync(IReadOnlyList<SalesEvent> events, CancellationToken cancellationToken)
    {
        var subjects = events.Select(change => change.Subject).ToHashSet();
        var own = events.Select(change => change.Key.ChangeSet).ToHashSet();
        var last = changeSets.FindLastIndex(changes => own.Contains(changes.Id));
        var reversed = changeSets.SelectMany(changes => changes.Events).Select(change => change.Reverses).OfType<SalesEventKey>().ToHashSet();
        var later = changeSets.Skip(last + 1).Where(changes => changes.Undoes is null).SelectMany(changes => changes.Events).Where(change => !reversed.Contains(change.Key)).ToList();
        var used = later.Select(change => change.Subject)
            .Concat(later.Select(change => change.Customer).OfType<CustomerId>().Select(Subject.Of))
            .Concat(later.Select(change => change.Deal).OfType<DealId>().Select(Subject.Of))
            .ToHashSet();
        return Task.FromResult(new SubjectStates(
            customers.Where(pair => subjects.Contains(Subject.Of(pair.Key))).ToDictionary(),
            deals.Where(pair => subjects.Contains(Subject.Of(pair.Key))).ToDictionary(),
            activities.Where(pair => subjects.Contains(Subject.Of(pair.Key))).ToDictionary(),
            reminders.Where(pair => subjects.Contains(Subject.Of(pair.Key))).ToDictionary(),
            used)
        {
            Scripts = Scripts.All.ToDictionary(script => script.Id),
        });
    }

    Task<ReminderEntry?> IReminderStore.FindAsync(ReminderId id, CancellationToken cancellationToken) =>
        Task.FromResult(reminders.GetValueOrDefault(id) is { } reminder ? Entry(reminder) : null);

    Task<IReadOnlyList<ReminderEntry>> IReminderStore.OpenAsync(MemberId member, int take, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<ReminderEntry>>(
            [
                .. reminders.Values.Where(reminder => reminder.For == member).Select(Entry)
                    .Where(entry => entry.Course.State is ReminderState.Waiting or ReminderState.Rung)
                    .OrderBy(entry => entry.Course.DueAt).Take(take),
            ]);

    Task<IReadOnlyList<ReminderEntry>> IReminderStore.DueAsync(DateTimeOffset now, bool withStaged, int take, CancellationToken cancellationToken) => throw TheCallerWrites();

    Task<IReadOnlyList<ReminderEntry>> IReminderStore.WaitingAsync(
        IReadOnlyCollection<MemberId> members, DateTimeOffset from, DateTimeOffset until, CancellationToken cancellationToken) => throw TheCallerWrites();

    Task<IReadOnlyList<ReminderEntry>> IReminderStore.RungAsync(
        IReadOnlyCollection<MemberId> members, DateTimeOffset from, DateTimeOffset until, CancellationToken cancellationToken) => throw TheCallerWrites();

    Task<IReadOnlyList<ReminderEntry>> IReminderStore.DecidedAsync(IReadOnlyCollection<MemberId> members, CancellationToken cancellationToken) => throw TheCallerWrites();

    Task IReminderStore.RingAsync(IReadOnlyCollection<ReminderCourse> waiting, CancellationToken cancellationToken) => throw TheCallerWrites();

    Task IReminderStore.SaveAsync(ReminderCourse before, ReminderCourse after, CancellationToken cancellationToken) => throw TheCallerWrites();

    Task<IReadOnlyList<Deal>> IDealStore.OpenOfAsync(IReadOnlyCollection<MemberId> owners, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Deal>>([.. deals.Values.Where(deal => deal.IsOpen && owners.Contains(deal.Owner))]);

    Task<IReadOnlyList<Deal>> IDealStore.ClosedSinceAsync(IReadOnlyCollection<MemberId> owners, DateOnly since, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Deal>>([.. deals.Values.Where(deal => deal.State.ClosedOn >= since && owners.Contains(deal.Owner) && !deal.Withdrawn)]);

    Task<ILookup<DealId, SalesEvent>> IChangeSetStore.DealEventsSinceAsync(IReadOnlyCollection<DealId> of, DateTimeOffset since, CancellationToken cancellationToken) =>
        Task.FromResult(changeSets.SelectMany(changes => changes.Events)
            .Where(change => change.Subject.Kind == SubjectKind.Deal && change.Deal is { } deal && of.Contains(deal) && change.RecordedAt >= since)
            .ToLookup(change => change.Deal!.Value));

    Task<IReadOnlyList<Deal>> IDealStore.FindAllAsync(IReadOnlyCollection<DealId> ids, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Deal>>([.. deals.Values.Where(deal => ids.Contains(deal.Id))]);

    Task<IReadOnlyList<SilentDeal>> IDealStore.SilentAsync(DateOnly latestProgress, CancellationToken cancellationToken) => throw TheCallerWrites();

    Task<IReadOnlyList<Deal>> IDealStore.WonSinceAsync(IReadOnlyCollection<MemberId> owners, DateOnly since, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Deal>>([.. deals.Values.Where(deal => owners.Contains(deal.Owner) && deal.State.Status == DealStatus.Won && deal.State.ClosedOn >= since && !deal.Withdrawn)]);

    Task<IReadOnlyDictionary<DealId, int>> IActivityStore.CountConversationsAsync(IReadOnlyCollection<DealId> of, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyDictionary<DealId, int>>(activities.Values
            .Where(activity => activity is { IsConversation: true, Withdrawn: false, Deal: { } deal } && of.Contains(deal))
            .GroupBy(activity => activity.Deal!.Value).ToDictionary(group => group.Key, group => group.Count()));

    Task<IReadOnlyDictionary<MemberId, WonTotal>> IDealStore.WonWithinAsync(IReadOnlyCollection<MemberId> owners, DayRange days, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyDictionary<MemberId, WonTotal>>(deals.Values.Where(deal => owners.Contains(deal.Owner) && deal.State.Status == DealStatus.Won && deal.State.ClosedOn is { } on && days.Contains(on) && !deal.Withdrawn)
            .GroupBy(deal => deal.Owner).ToDictionary(won => won.Key, won => new WonTotal(won.Count(), won.Aggregate(Money.Zero, (sum, deal) => sum + (deal.Amount ?? Money.Zero)))));

    Task<IReadOnlyDictionary<MemberId, RecentActivity>> IActivityStore.RecentAsync(
        IReadOnlyCollection<MemberId> members, DateOnly from, DateOnly since, CancellationToken cancellationToken) => throw TheCallerWrites();

    Task<IReadOnlyDictionary<CustomerId, Customer>> ICustomerStore.FindAllAsync(IReadOnlyCollection<CustomerId> ids, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyDictionary<CustomerId, Customer>>(customers.Where(pair => ids.Contains(pair.Key)).ToDictionary());

    Task<IReadOnlyList<Customer>> ICustomerStore.OfOwnersAsync(IReadOnlyCollection<MemberId> owners, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Customer>>([.. customers.Values.Where(customer => customer.Owner is { } owner && owners.Contains(owner) && !customer.Withdrawn)]);

    Task<IReadOnlyDictionary<CustomerId, DateOnly>> ICustomerStore.LastContactsAsync(IReadOnlyCollection<MemberId> owners, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyDictionary<CustomerId, DateOnly>>(AllActivities.GroupBy(activity => activity.Customer).ToDictionary(group => group.Key, group => group.Max(activity => activity.On)));

    Task<IReadOnlyDictionary<MemberId, MemberProfile>> IOrganisationStore.FindProfilesAsync(IReadOnlyCollection<MemberId> members, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyDictionary<MemberId, MemberProfile>>(profiles.Where(pair => members.Contains(pair.Key)).ToDictionary());

    Task<IReadOnlySet<string>> IOutboxStore.AddAllAsync(IReadOnlyCollection<OutgoingMessage> messages, CancellationToken cancellationToken) => throw TheCallerWrites();

    Task IConversationStore.ChangeDirectAsync(
        IReadOnlyDictionary<(MemberId Member, ChatAddress Chat), Func<string?, string>> changes, DateTimeOffset at, CancellationToken cancellationToken) => throw TheCallerWrites();

    Task<string?> IConversationStore.FindAsync(MemberId member, ChatAddress chat, CancellationToken cancellationToken) => Task.FromResult(StateOf(member, chat));

    Task<MemberProfile?> IOrganisationStore.FindProfileAsync(MemberId member, CancellationToken cancellationToken) => Task.FromResult(profiles.GetValueOrDefault(member));

    Task<IReadOnlyList<OutboxRecord>> IOutboxStore.UndeliveredAsync(DateTimeOffset since, int take, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<OutboxRecord>>([.. Undelivered.Where(record => record.Message.At >= since).Take(take)]);

    Task<OutboxRecord?> IOutboxStore.FindAsync(string key, CancellationToken cancellationToken) => Task.FromResult(
        Said.Find(said => string.Equals(said.Key, key, StringComparison.Ordinal)) is { } found ? new OutboxRecord(1, found, OutboxState.Accepted, null) { Handle = "handle" } : null);

    Task<bool> IOutboxStore.AddAsync(OutgoingMessage message, CancellationToken cancellationToken) => throw TheCallerWrites();

    Task<IReadOnlyList<OutboxRecord>> IOutboxStore.HeldAsync(string platform, DateTimeOffset now, int take, CancellationToken cancellationToken) => throw TheCallerWrites();

    Task IOutboxStore.WithholdAsync(long id, DateTimeOffset until, string reason, CancellationToken cancellationToken) => throw TheCallerWrites();

    Task IOutboxStore.LetGoAsync(IReadOnlyCollection<long> ids, CancellationToken cancellationToken) => throw TheCallerWrites();

    Task IOutboxStore.MergeAsync(long id, Card card, string text, IReadOnlyCollection<long> merged, CancellationToken cancellationToken) => throw TheCallerWrites();

    Task IOutboxStore.HoldAsync(IReadOnlyCollection<long> ids, DateTimeOffset until, CancellationToken cancellationToken) => throw TheCallerWrites();

    Task IOutboxStore.ReconsiderAsync(MemberId to, IReadOnlyCollection<string> platforms, DateTimeOffset now, CancellationToken cancellationToken) => throw TheCallerWrites();

    Task<bool> IOutboxStore.HasWaitingAsync(OutboxScope scope, CancellationToken cancellationToken) => throw TheCallerWrites();

    Task<IReadOnlyList<OutboxEntry>> IOutboxStore.ClaimAsync(string node, OutboxScope scope, DateTimeOffset leasedUntil, int take, CancellationToken cancellationToken) => throw TheCallerWrites();

    Task IOutboxStore.AcceptAsync(long id, SendOutcome.Accepted accepted, DateTimeOffset at, CancellationToken cancellationToken) => throw TheCallerWrites();

    Task IOutboxStore.DeferAsync(long id, DateTimeOffset notBefore, string reason, bool isAttempt, CancellationToken cancellationToken) => throw TheCallerWrites();

    Task IOutboxStore.RedirectAsync(long id, ChatAddress chat, string reason, CancellationToken cancellationToken) => throw TheCallerWrites();

    Task IOutboxStore.FailAsync(long id, string reason, CancellationToken cancellationToken) => throw TheCallerWrites();

    Task IOutboxStore.MarkUnknownAsync(long id, string reason, CancellationToken cancellationToken) => throw TheCallerWrites();

    Task<bool> IOutboxStore.RepeatAsync(long id, CancellationToken cancellationToken) => throw TheCallerWrites();

    Task IOutboxStore.ReleaseAllAsync(CancellationToken cancellationToken) => throw TheCallerWrites();

    Task<IReadOnlyList<OutboxRecord>> IOutboxStore.AcceptedAsync(string platform, CancellationToken cancellationToken) => throw TheCallerWrites();

    Task<IReadOnlyDictionary<DealId, Money?>> IChangeSetStore.AmountsBeforeAsync(IReadOnlyCollection<DealId> deals, DateTimeOffset since, CancellationToken cancellationToken) => throw TheCallerWrites();

    Task<IReadOnlyList<DealActivity>> IActivityStore.OfDealsAsync(IReadOnlyCollection<DealId> of, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<DealActivity>>(
            [.. activities.Values.Where(activity => activity is { Withdrawn: false, Deal: { } deal } && of.Contains(deal)).Select(activity => new DealActivity(activity.Deal!.Value, activity.Kind, activity.On))]);

    Task<IReadOnlyList<SalesEvent>> IChangeSetStore.LatelyAsync(SalesEventKind kind, int among, int take, CancellationToken cancellationToken) => throw TheCallerWrites();

    Task IChangeSetStore.AppendAsync(ChangeSet changes, CancellationToken cancellationToken) => throw TheCallerWrites();

    Task IChangeSetStore.MarkUndoneAsync(ChangeSetId id, CancellationToken cancellationToken) => throw TheCallerWrites();

    Task<long> IChangeSetStore.PositionAsync(CancellationToken cancellationToken) => throw TheCallerWrites();

    Task<CatalogueChanges> IChangeSetStore.SinceAsync(long position, CancellationToken cancellationToken) => throw TheCallerWrites();

    Task IConversationStore.SaveAsync(MemberId member, ChatAddress chat, string state, DateTimeOffset at, CancellationToken cancellationToken) => throw TheCallerWrites();

    Task<OrganisationChart> IOrganisationStore.LoadAsync(CancellationToken cancellationToken) => throw TheCallerWrites();

    Task IOrganisationStore.SaveAsync(OrganisationChart chart, CancellationToken cancellationToken) => throw TheCallerWrites();

    Task<MemberId?> IOrganisationStore.FindByAccountAsync(string platform, string account, CancellationToken cancellationToken) =>
        Task.FromResult(profiles.Values.FirstOrDefault(profile => profile.Accounts.TryGetValue(platform, out var bound) && bound == account)?.Member);

    Task<IReadOnlyList<MemberId>> IOrganisationStore.FindByContactAsync(string mobileOrEmail, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<MemberId>>([.. profiles.Values.Where(profile => MemberContact.Normalise(profile.Mobile) == MemberContact.Normalise(mobileOrEmail)).Select(profile => profile.Member)]);

    Task IOrganisationStore.SaveJoinedAsync(MemberId member, DateOnly day, CancellationToken cancellationToken) => throw TheCallerWrites();

    Task IOrganisationStore.SaveProfileAsync(MemberProfile profile, CancellationToken cancellationToken) => throw TheCallerWrites();

    Task<BoundChat?> IOrganisationStore.FindChatAsync(ChatAddress chat, CancellationToken cancellationToken) => throw TheCallerWrites();

    Task IOrganisationStore.SetOutsidersAsync(ChatAddress chat, ChatOutsiders outsiders, CancellationToken cancellationToken) => throw TheCallerWrites();

    public Task<IReadOnlyList<BoundChat>> BoundChatsAsync(CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<BoundChat>>([]);

    Task IOrganisationStore.BindChatAsync(BoundChat chat, CancellationToken cancellationToken) => throw TheCallerWrites();

    private static InvalidOperationException TheCallerWrites() => new("The conversation only reads customers, deals, activities, changes, profiles, what did not get through and its own state.");

    private static bool Fits(Deal deal, DealQuery query) => query.Filter switch
    {
        DealFilter.Open => deal.IsOpen,
        DealFilter.Stale => deal.IsOpen && (query.Today is { } today ? !deal.IsPausedOn(today) : deal.State.Status == DealStatus.Open) && (deal.LastProgress ?? deal.CreatedOn) < query.NoProgressSince,
        DealFilter.Closing => deal.IsOpen && deal.ExpectedClose >= query.From && deal.ExpectedClose <= query.To,
        DealFilter.Won => deal.State.Status == DealStatus.Won && deal.State.ClosedOn >= query.From && deal.State.ClosedOn <= query.To,
        _ => deal.State.Status == DealStatus.Lost && deal.State.ClosedOn >= query.From && deal.State.ClosedOn <= query.To,
    };

    private static async IAsyncEnumerable<T> Enumerate<T>(IEnumerable<T> items, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var item in items)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return item;
        }

        await Task.CompletedTask;
    }

    private IReadOnlyList<SalesEvent> Remaining(ChangeSetId id)
    {
        var reversed = changeSets.SelectMany(changes => changes.Events).Select(change => change.Reverses).OfType<SalesEventKey>().ToImmutableHashSet();
        return [.. changeSets.Where(changes => changes.Id == id).SelectMany(changes => changes.Events).Where(change => !reversed.Contains(change.Key))];
    }

    private void Apply(SalesEvent change)
    {
        switch (change.Subject.Kind)
        {
            case SubjectKind.Customer:
                var customer = new CustomerId(Guid.Parse(change.Subject.Id, CultureInfo.InvariantCulture));
                customers[customer] = SalesProjection.Apply(customers.GetValueOrDefault(customer), change);
                break;
            case SubjectKind.Deal:
                var deal = new DealId(change.Subject.Id);
                deals[deal] = SalesProjection.Apply(deals.GetValueOrDefault(deal), change);
                break;
            case SubjectKind.Activity:
                var activity = new ActivityId(Guid.Parse(change.Subject.Id, CultureInfo.InvariantCulture));
                activities[activity] = SalesProjection.Apply(activities.GetValueOrDefault(activity), change);
                break;
            case SubjectKind.Applause:
                break;
            case SubjectKind.Script:
                Scripts.Apply(change);
                break;
            default:
                var reminder = new ReminderId(Guid.Parse(change.Subject.Id, CultureInfo.InvariantCulture));
                reminders[reminder] = SalesProjection.Apply(reminders.GetValueOrDefault(reminder), change);
                break;
        }
    }
}
