using System.Globalization;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Domain.Incentives;
using SalesBot.Domain.Library;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.Targets;

namespace SalesBot.Bot.Conversation;

/// <summary>
/// Reads customers and deals, and collects what one turn changes: what is read after a change shows it, though nothing is stored yet.
/// </summary>
/// <threadsafety>Used by one turn only.</threadsafety>
internal sealed class Ledger(ChangeSetDraft draft, ISalesSession session)
{
    private readonly Dictionary<CustomerId, Customer> customers = [];
    private readonly Dictionary<DealId, Deal> deals = [];
    private readonly List<LedgerEntry> entries = [];
    private int created;

    /// <summary>The deals and customers that were changed or talked of, in the order of their first mention.</summary>
    public IReadOnlyList<LedgerEntry> Entries => entries;

    /// <summary>The activities that were entered.</summary>
    public List<Activity> Activities { get; } = [];

    /// <summary>The activities that the change set held before, where it is continued.</summary>
    public List<Activity> Earlier { get; } = [];

    /// <summary>The activities that are taken out, since they are entered anew.</summary>
    public List<Activity> Replaced { get; } = [];

    /// <summary>Colleagues who are to be asked whether an activity counts for them too.</summary>
    public List<(Activity Activity, MemberId Colleague)> Invited { get; } = [];

    /// <summary>All activities of the change set.</summary>
    public IEnumerable<Activity> AllActivities => Earlier.Concat(Activities);

    /// <summary>The reminders that were set, those that the change set held before included.</summary>
    public List<Reminder> Reminders { get; } = [];

    /// <summary>Whether a change set is continued that was stored before.</summary>
    public bool Continues => draft.IsContinuation;

    /// <summary>Whether nothing was changed.</summary>
    public bool IsEmpty => draft.IsEmpty;

    /// <summary>Whether something was changed, but only what follows from what was told.</summary>
    public bool IsBookkeepingOnly => !IsEmpty && !Continues && draft.Build().Events.All(change => change.IsBookkeeping);

    /// <summary>What was changed, as one change set.</summary>
    public ChangeSet Build() => draft.Build();

    /// <summary>The customer, or null where there is none or its creation was undone.</summary>
    public async Task<Customer?> FindAsync(CustomerId id, CancellationToken cancellationToken)
    {
        if (!customers.TryGetValue(id, out var customer) && await session.Customers.FindAsync(id, cancellationToken) is { } stored)
        {
            customers[id] = customer = stored;
        }

        return customer is { Withdrawn: false } ? customer : null;
    }

    /// <summary>The customer of that name, one created in this turn included, or null.</summary>
    public async Task<Customer?> FindByNameAsync(string name, CancellationToken cancellationToken)
    {
        var normalised = CustomerName.Normalise(name);
        return customers.Values.FirstOrDefault(customer => !customer.Withdrawn && string.Equals(CustomerName.Normalise(customer.Name), normalised, StringComparison.Ordinal))
            ?? (await session.Customers.FindByNameAsync(name, cancellationToken) is { } stored ? await FindAsync(stored.Id, cancellationToken) : null);
    }

    /// <summary>The deal, or null where there is none or its creation was undone.</summary>
    public async Task<Deal?> FindAsync(DealId id, CancellationToken cancellationToken)
    {
        if (!deals.TryGetValue(id, out var deal) && await session.Deals.FindAsync(id, cancellationToken) is { } stored)
        {
            deals[id] = deal = stored;
        }

        return deal is { Withdrawn: false } ? deal : null;
    }

    /// <summary>All deals of the customer, those created in this turn last.</summary>
    public async Task<IReadOnlyList<Deal>> DealsOfAsync(CustomerId customer, CancellationToken cancellationToken)
    {
        var stored = await session.Deals.OfCustomerAsync(customer, cancellationToken);
        foreach (var deal in stored)
        {
            deals.TryAdd(deal.Id, deal);
        }

        var known = stored.Select(deal => deal.Id).ToHashSet();
        return [.. stored.Select(deal => deals[deal.Id]), .. deals.Values.Where(deal => deal.Customer == customer && !deal.Withdrawn && known.Add(deal.Id))];
    }

    /// <summary>How many real conversations the deal has had, those of this turn included.</summary>
    public async Task<int> CountConversationsAsync(DealId deal, CancellationToken cancellationToken) =>
        await session.Activities.CountConversationsAsync(deal, cancellationToken)
        + Activities.Count(activity => activity.Deal == deal && activity.IsConversation)
        - Replaced.Count(activity => activity.Deal == deal && activity.IsConversation);

    /// <summary>An id that no deal has had, nor gets in this turn.</summary>
    public async Task<DealId> NextDealIdAsync(CancellationToken cancellationToken)
    {
        var next = await session.Deals.NextIdAsync(cancellationToken);
        var number = int.Parse(next.Value.AsSpan(1), CultureInfo.InvariantCulture) + created++;
        return new DealId(next.Value[..1] + number.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>Changes the deal.</summary>
    /// <returns>The deal afterwards.</returns>
    public Deal Change(Deal deal, Func<ChangeSetDraft, Deal> change)
    {
        Mention(deal.Customer, deal);
        return deals[deal.Id] = change(draft);
    }

    /// <summary>Changes the customer.</summary>
    /// <returns>The customer afterwards.</returns>
    public Customer Change(Customer customer, Func<ChangeSetDraft, Customer> change) =>
        customers[customer.Id] = change(draft);

    /// <summary>Creates the customer.</summary>
    public Customer Create(Customer customer)
    {
        customers[customer.Id] = draft.Create(customer);
        EntryOf(customer.Id, null).IsNewCustomer = true;
        return customer;
    }

    /// <summary>Creates the deal.</summary>
    public Deal Create(Deal deal)
    {
        deals[deal.Id] = draft.Create(deal);
        EntryOf(deal.Customer, deal.Id).IsNew = true;
        return deal;
    }

    /// <summary>Enters the activity.</summary>
    /// <returns>Its deal afterwards, or null where it has none.</returns>
    public Deal? Record(Activity activity, Deal? deal)
    {
        Mention(activity.Customer, deal);
        Activities.Add(activity);
        var changed = draft.Record(activity, deal);
        if (changed is not null)
        {
            deals[changed.Id] = changed;
        }

        return changed;
    }

    /// <summary>Lets an activity count for a colleague as well.</summary>
    public Activity Credit(Activity activity, MemberId colleague) => draft.AddColleague(activity, colleague);

    /// <summary>Lets files belong to an activity of this change set.</summary>
    public void Attach(Activity activity, IEnumerable<ActivityAttachment> files) => Update(draft.Attach(activity, files));

    /// <summary>Sets where an activity of this change set was done.</summary>
    public void SetPlace(Activity activity, Place place) => Update(draft.SetPlace(activity, place));

    /// <summary>Sets the reminder.</summary>
    public void Set(Reminder reminder)
    {
        draft.Set(reminder);
        Reminders.Add(reminder);
    }

    /// <summary>Shares a script.</summary>
    public void Share(Script script) => draft.Share(script);

    /// <summary>Takes a script out of the library.</summary>
    public void Withdraw(Script script) => draft.Withdraw(script);

    /// <summary>Keeps what the speaker thinks of a script.</summary>
    public void Rate(Script script, ScriptRating? before, ScriptRating rating) => draft.Rate(script, before, rating);

    /// <summary>Sets a target, or changes the one that was set before.</summary>
    public void Set(Target? present, Target wanted) => draft.Set(present, wanted);

    /// <summary>Keeps what the person whose target it is says to it.</summary>
    public Target Answer(Target target, TargetAnswer answer) => draft.Answer(target, answer);

    /// <summary>Keeps what was told to be reached of the target.</summary>
    public Target Report(Target target, TargetResult result) => draft.Report(target, result);

    /// <summary>Congratulates or thanks a colleague.</summary>
    public void Applaud(Applause applause) => draft.Applaud(applause);

    /// <summary>Gives a reward for something of this turn.</summary>
    public void Grant(Reward reward) => draft.Grant(reward);

    /// <summary>The entry of the deal, or of the customer where there is no deal, as it is to be shown; made where it is missing.</summary>
    public LedgerEntry Mention(CustomerId customer, Deal? deal)
    {
        var entry = EntryOf(customer, deal?.Id);
        if (!entry.IsNew)
        {
            entry.Before ??= deal;
        }

        return entry;
    }

    /// <summary>The entry of what an earlier part of the change set was about, to be completed by the caller.</summary>
    public LedgerEntry Resume(CustomerId customer, DealId? deal) => EntryOf(customer, deal);

    /// <summary>The deal is as given from now on: something of it was taken back.</summary>
    public void Take(Deal deal) => deals[deal.Id] = deal;

    /// <summary>The customer as far as it was read before, withdrawn or not; null where it was not.</summary>
    public Customer? Find(CustomerId id) => customers.GetValueOrDefault(id);

    /// <summary>The customer that was read before.</summary>
    public Customer Known(CustomerId id) => customers[id];

    /// <summary>The deal that was read before.</summary>
    public Deal Known(DealId id) => deals[id];

    private void Update(Activity activity)
    {
        var list = Activities.Exists(other => other.Id == activity.Id) ? Activities : Earlier;
        list[list.FindIndex(other => other.Id == activity.Id)] = activity;
    }

    private LedgerEntry EntryOf(CustomerId customer, DealId? deal)
    {
        var entry = entries.FirstOrDefault(entry => entry.Customer == customer && entry.Deal == deal);
        if (entry is null)
        {
            entry = new LedgerEntry(customer, deal);
            entries.Add(entry);
        }

        return entry;
    }
}
