using System.Collections.Immutable;
using SalesBot.Domain.Incentives;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Targets;

namespace SalesBot.Domain.Sales;

/// <summary>
/// Collects what one message changes. Each method returns the subject as it is afterwards, and records an event only where the value
/// really differs.
/// </summary>
/// <param name="context">Who changes something, through which message and when.</param>
/// <param name="firstOrdinal">The number of the first event: where a stored change set is continued, the one after its last.</param>
/// <threadsafety>Used by one turn only.</threadsafety>
public sealed partial class ChangeSetDraft(ChangeContext context, int firstOrdinal = 0)
{
    private readonly ImmutableArray<SalesEvent>.Builder events = ImmutableArray.CreateBuilder<SalesEvent>();

    /// <summary>Whether a stored change set is continued.</summary>
    public bool IsContinuation => firstOrdinal > 0;

    /// <summary>Whether nothing has changed so far.</summary>
    public bool IsEmpty => events.Count == 0;

    /// <summary>Who changes something, through which message and when.</summary>
    public ChangeContext Context => context;

    /// <summary>A new customer.</summary>
    public Customer Create(Customer customer)
    {
        Append(Subject.Of(customer.Id), SalesEventKind.CustomerCreated, null, SalesJson.Write(customer), customer.Id, null, customer.Owner ?? context.Actor);
        return customer;
    }

    /// <summary>A new deal.</summary>
    public Deal Create(Deal deal)
    {
        Append(Subject.Of(deal.Id), SalesEventKind.DealCreated, null, SalesJson.Write(deal), deal.Customer, deal.Id, deal.Owner);
        return deal;
    }

    /// <summary>Enters an activity, and marks its day as the deal's last progress where it counts and is later than the one before.</summary>
    /// <param name="activity">The activity.</param>
    /// <param name="deal">The deal that it is for, or null.</param>
    /// <returns>The deal afterwards.</returns>
    public Deal? Record(Activity activity, Deal? deal)
    {
        Append(Subject.Of(activity.Id), SalesEventKind.ActivityRecorded, null, SalesJson.Write(activity), activity.Customer, activity.Deal, activity.By, activity.On);
        deal = deal is not null && activity.IsConversation ? SetFailedTries(deal, 0) : deal;
        return deal is null || !context.Progress.Counts(activity.Kind) ? deal : Progress(deal, activity.On);
    }

    /// <summary>Lets the activity count for a colleague as well.</summary>
    public Activity AddColleague(Activity activity, MemberId colleague)
    {
        if (activity.Colleagues.Contains(colleague))
        {
            return activity;
        }

        var after = activity with { Colleagues = activity.Colleagues.Add(colleague) };
        var (from, to) = (SalesFields.Read(activity, SalesEventKind.ActivityColleagues), SalesFields.Read(after, SalesEventKind.ActivityColleagues));
        Append(Subject.Of(activity.Id), SalesEventKind.ActivityColleagues, from, to, activity.Customer, activity.Deal, colleague, activity.On);
        return after;
    }

    /// <summary>Adds files to the activity; one that it has already, by its bytes, is not added again.</summary>
    public Activity Attach(Activity activity, IEnumerable<ActivityAttachment> files)
    {
        var known = activity.Attachments.Select(file => file.Sha256).ToHashSet(StringComparer.Ordinal);
        return Change(activity, activity with { Attachments = [.. activity.Attachments, .. files.Where(file => known.Add(file.Sha256))] }, SalesEventKind.ActivityAttachments);
    }

    /// <summary>Sets where the activity was done.</summary>
    public Activity SetPlace(Activity activity, Place place) => Change(activity, activity with { Place = place }, SalesEventKind.ActivityPlace);

    /// <summary>Sets a reminder.</summary>
    public void Set(Reminder reminder) =>
        Append(Subject.Of(reminder.Id), SalesEventKind.ReminderSet, null, SalesJson.Write(reminder), reminder.Customer, null, reminder.For);

    /// <summary>Congratulates or thanks a colleague, for whom it counts. It touches neither deal nor customer, so that it keeps nobody from taking those back.</summary>
    public void Applaud(Applause applause) =>
        Append(Subject.Of(applause.Id), SalesEventKind.Applauded, null, SalesJson.Write(applause), null, null, applause.To, applause.On);

    /// <summary>Moves the deal to a stage; its stage clock starts today, and it waits for no other move. A move is progress, by the company's rule.</summary>
    /// <param name="deal">The deal.</param>
    /// <param name="stage">Where it goes.</param>
    /// <param name="detour">What the move is, where it is no step to the next stage.</param>
    public Deal MoveTo(Deal deal, StageId stage, Detour? detour = null)
    {
        if (deal.Position.Stage == stage)
        {
            return deal;
        }

        var moved = WithProgress(deal, deal with { Position = new StagePosition(stage, context.Today) }, SalesEventKind.DealStage, ProgressKinds.Stage);
        return Want(SetDetour(moved, detour), null);
    }

    /// <summary>Keeps how the deal came into its stage, and why.</summary>
    public Deal SetDetour(Deal deal, Detour? detour) => Change(deal, deal with { Detour = detour }, SalesEventKind.DealDetour);

    /// <summary>Keeps the move that the deal waits for; null for none any more.</summary>
    public Deal Want(Deal deal, WantedMove? move) => Change(deal, deal with { Wanted = move }, SalesEventKind.DealWanted);

    /// <summary>Sets how many times in a row nobody could be met.</summary>
    public Deal SetFailedTries(Deal deal, int tries) => Change(deal, deal with { FailedTries = tries }, SalesEventKind.DealFailedTries);

    /// <summary>Sets a target, or changes the one that was set before; it counts for the person whose it is, and else for who sets it.</summary>
    /// <param name="present">The same target as it stands; null where it was never set.</param>
    /// <param name="wanted">The target.</param>
    public void Set(Target? present, Target wanted) => Change(wanted, SalesEventKind.TargetSet, SalesJson.Write(present), SalesJson.Write(wanted));

    /// <summary>Keeps what the person whose target it is says to it.</summary>
    public Target Answer(Target target, TargetAnswer answer)
    {
        Change(target, SalesEventKind.TargetAnswered, SalesJson.Write(target.Answer), SalesJson.Write(answer));
        return target with { Answer = answer };
    }

    /// <summary>Keeps what was told to be reached of the target.</summary>
    public Target Report(Target target, TargetResult result)
    {
        Change(target, SalesEventKind.TargetReported, SalesJson.Write(target.Result), SalesJson.Write(result));
        return target with { Result = result };
    }

    /// <summary>Puts the deal where another source says that it stands, and since when; what that means for its progress, that source says too.</summary>
    public Deal Place(Deal deal, StagePosition position) =>
        Change(deal, deal with { Position = position }, SalesEventKind.DealStage, position.Since);

    /// <summary>Sets the last day with progress to what another source says, also back.</summary>
    public Deal SetProgress(Deal deal, DateOnly on) => Change(deal, deal with { LastProgress = on }, SalesEventKind.DealProgress, on);

    /// <summary>Changes the amount, which is progress, by the company's rule.</summary>
    public Deal SetAmount(Deal deal, Money amount) => WithProgress(deal, deal with { Amount = amount }, SalesEventKind.DealAmount, ProgressKinds.Amount);

    /// <summary>Changes the expected close, which is progress, by the company's rule.</summary>
    public Deal SetExpectedClose(Deal deal, DateOnly on) =>
        WithProgress(deal, deal with { ExpectedClose = on }, SalesEventKind.DealExpectedClose, ProgressKinds.ExpectedClose);

    /// <summary>Changes the next step; a plan is no progress. One with a day is booked, so that tries to book one have come to an end.</summary>
    public Deal SetNextStep(Deal deal, NextStep? next)
    {
        var planned = Change(deal, deal with { NextStep = next }, SalesEventKind.DealNextStep);
        return next?.On is null ? planned : SetFailedTries(planned, 0);
    }

    /// <summary>Wins, loses, pauses or reopens the deal.</summary>
    public Deal SetState(Deal deal, DealState state) =>
        Change(deal, deal with { State = state }, SalesEventKind.DealState, state.ClosedOn);

    /// <summary>Lets the deal rest, which is counted.</summary>
    public Deal Pause(Deal deal, Pause pause)
    {
        var paused = SetState(deal, DealState.Paused(pause));
        return Change(paused, paused with { Pauses = new PauseBook(deal.Pauses.Made + 1) }, SalesEventKind.DealPauses);
    }

    /// <summary>Keeps the pause that waits for consent; null for none any more.</summary>
    public Deal AskToPause(Deal deal, PauseRequest? request) => Change(deal, deal with { Pauses = deal.Pauses with { Asked = request } }, SalesEventKind.DealPauses);

    /// <summary>Gives the deal more time; that is no progress.</summary>
    public Deal Postpone(Deal deal, Postponement postponement) => Change(deal, deal with { Postponement = postponement }, SalesEventKind.DealPostponement);

    /// <summary>Gives the deal days of its own; null for the company's.</summary>
    public Deal SetCadence(Deal deal, Cadence? cadence) => Change(deal, deal with { Cadence = cadence }, SalesEventKind.DealCadence);

    /// <summary>Keeps that somebody has taken note of the deal's silence; that is no progress.</summary>
    public Deal Acknowledge(Deal deal, Acknowledgement acknowledgement) => Change(deal, deal with { Acknowledgement = acknowledgement }, SalesEventKind.DealAcknowledgement);

    /// <summary>Gives the deal to another owner, with the former owner's share of its result; what was won already stays with those who won it.</summary>
    public Deal SetOwner(Deal deal, MemberId owner)
    {
        var given = Change(deal, deal with { Owner = owner }, SalesEventKind.DealOwner);
        return deal.State.Status == DealStatus.Won ? given : Split(given, CreditSplit.HandOver(deal.Shares, deal.Owner, owner));
    }

    /// <summary>Divides the deal's result.</summary>
    /// <exception cref="ArgumentException">The shares break the rule (<see cref="CreditSplit"/>).</exception>
    public Deal Split(Deal deal, ImmutableArray<CreditShare> shares) =>
        CreditSplit.IsValid(shares)
            ? Change(deal, deal with { Shares = [.. shares.Select(share => share with { Group = share.Group ?? context.Chart.Find(share.Member)?.Group })] }, SalesEventKind.DealSplit)
            : throw new ArgumentException("Shares are of two people or more, and come to a hundred.", nameof(shares));

    /// <summary>Lets another member change the deal.</summary>
    public Deal AddCollaborator(Deal deal, MemberId member) =>
        deal.Collaborators.Contains(member) ? deal : Change(deal, deal with { Collaborators = deal.Collaborators.Add(member) }, SalesEventKind.DealCollaborators);

    /// <summary>Keeps what is known for an entry criterion.</summary>
    public Deal SetEvidence(Deal deal, CriterionId criterion, string evidence) =>
        Change(deal, deal with { Evidence = deal.Evidence.SetItem(criterion.Value, evidence) }, SalesEventKind.DealEvidence);

    /// <summary>Adds a payment to a won deal.</summary>
    public Deal AddPayment(Deal deal, Payment payment) =>
        Change(deal, deal with { Payments = deal.Payments.Add(payment) }, SalesEventKind.DealPayments, payment.On);

    /// <summary>Gives the customer to another owner.</summary>
    public Customer SetOwner(Customer customer, MemberId owner) =>
        Change(customer, customer with { Owner = owner }, SalesEventKind.CustomerOwner);

    /// <summary>Lets another member write to the customer.</summary>
    public Customer Share(Customer customer, MemberId with) =>
        customer.SharedWith.Contains(with) ? customer : Change(customer, customer with { SharedWith = customer.SharedWith.Add(with) }, SalesEventKind.CustomerSharedWith);

    /// <summary>Sets from when to when the customer's contract runs.</summary>
    public Customer SetContract(Customer customer, ContractTerm term) =>
        Change(customer, customer with { ContractStart = term.Start, ContractEnd = term.End }, SalesEventKind.CustomerContract);

    /// <summary>Sets a contact's birthday; one whom nobody has named before is added.</summary>
    public Customer SetBirthday(Customer customer, string contact, Birthday birthday)
    {
        var known = customer.Contacts.FirstOrDefault(each => string.Equals(each.Name, contact, StringComparison.Ordinal));
        var contacts = known is null ? customer.Contacts.Add(new Contact(contact, Birthday: birthday)) : customer.Contacts.Replace(known, known with { Birthday = birthday });
        return Change(customer, customer with { Contacts = contacts }, SalesEventKind.CustomerContacts);
    }

    /// <summary>Adds somebody at the customer; one of that name who is known already stays as they are.</summary>
    public Customer AddContact(Customer customer, Contact contact) =>
        customer.Contacts.Any(each => string.Equals(each.Name, contact.Name, StringComparison.Ordinal))
            ? customer
            : Change(customer, customer with { Contacts = customer.Contacts.Add(contact) }, SalesEventKind.CustomerContacts);

    /// <summary>Sets how much the customer matters.</summary>
    public Customer SetTier(Customer customer, Tier tier) => Change(customer, customer with { Tier = tier }, SalesEventKind.CustomerTier);

    /// <summary>Gives a reward for something of this change set, on the day on which it was earned.</summary>
    public void Grant(Reward reward) =>
        Append(Subject.Of(reward.Id), SalesEventKind.RewardGranted, null, SalesJson.Write(reward), reward.Customer, reward.Deal, reward.Member, reward.On);

    /// <summary>Gives, changes or takes back a reward for something that other change sets did. It touches neither deal nor customer, so that it keeps nobody from taking those back.</summary>
    public void Change(RewardChange change) =>
        Append(Subject.Of(change.Reward.Id), SalesEventKind.RewardGranted, SalesJson.Write(change.From), SalesJson.Write(change.To), null, null, change.Reward.Member, change.On);

    /// <summary>Sets a version of a rule of rewards.</summary>
    /// <param name="before">The version before; null where the rule is new.</param>
    /// <param name="rule">The version.</param>
    public void Set(RewardRule? before, RewardRule rule) =>
        Append(Subject.Of(rule.Id), SalesEventKind.RewardRuleSet, SalesJson.Write(before), SalesJson.Write(rule), null, null, context.Actor);

    /// <summary>Pays an advance, or settles a month.</summary>
    public void Pay(RewardPayment payment) =>
        Append(Subject.Of(payment.Id), SalesEventKind.RewardPaid, null, SalesJson.Write(payment), null, null, payment.Member);

    /// <summary>Asks whether a reward is right, or decides about it.</summary>
    /// <param name="before">The question as it was; null where it is new.</param>
    /// <param name="question">The question as it is.</param>
    public void Question(RewardQuestion? before, RewardQuestion question) =>
        Append(Subject.Of(question.Reward), SalesEventKind.RewardQuestioned, SalesJson.Write(before), SalesJson.Write(question), null, null, question.By);

    /// <summary>The change set so far.</summary>
    public ChangeSet Build() => new()
    {
        Id = context.ChangeSet,
        Actor = context.Actor,
        Source = context.Source,
        RecordedAt = context.Now,
        Events = events.ToImmutable(),
    };

    private Deal WithProgress(Deal before, Deal after, SalesEventKind kind, ProgressKinds progress)
    {
        var count = events.Count;
        var changed = Change(before, after, kind);
        return events.Count == count || !context.Progress.Counts(progress, context.Origin) ? changed : Progress(changed, context.Today);
    }

    private Deal Progress(Deal deal, DateOnly on) =>
        deal.LastProgress >= on ? deal : Change(deal, deal with { LastProgress = on }, SalesEventKind.DealProgress, on);

    private Deal Change(Deal before, Deal after, SalesEventKind kind, DateOnly? happenedOn = null)
    {
        var (from, to) = (SalesFields.Read(before, kind), SalesFields.Read(after, kind));
        if (string.Equals(from, to, StringComparison.Ordinal))
        {
            return before;
        }

        Append(Subject.Of(before.Id), kind, from, to, before.Customer, before.Id, after.Owner, happenedOn);
        return after with { Version = before.Version + 1 };
    }

    private Customer Change(Customer before, Customer after, SalesEventKind kind)
    {
        var (from, to) = (SalesFields.Read(before, kind), SalesFields.Read(after, kind));
        if (string.Equals(from, to, StringComparison.Ordinal))
        {
            return before;
        }

        Append(Subject.Of(before.Id), kind, from, to, before.Id, null, after.Owner ?? context.Actor);
        return after;
    }

    private Activity Change(Activity before, Activity after, SalesEventKind kind)
    {
        var (from, to) = (SalesFields.Read(before, kind), SalesFields.Read(after, kind));
        if (string.Equals(from, to, StringComparison.Ordinal))
        {
            return before;
        }

        Append(Subject.Of(before.Id), kind, from, to, before.Customer, before.Deal, before.By, before.On);
        return after;
    }

    private void Change(Target target, SalesEventKind kind, string? from, string? to)
    {
        if (!string.Equals(from, to, StringComparison.Ordinal))
        {
            var countsFor = target.Holder.Kind == TargetHolderKind.Member ? new MemberId(target.Holder.Id) : context.Actor;
            Append(Subject.Of(target.Id), kind, from, to, null, null, countsFor);
        }
    }

    private void Append(
        Subject subject,
        SalesEventKind kind,
        string? from,
        string? to,
        CustomerId? customer,
        DealId? deal,
        MemberId countsFor,
        DateOnly? happenedOn = null) =>
        events.Add(new SalesEvent
        {
            Key = new SalesEventKey(context.ChangeSet, firstOrdinal + events.Count),
            Subject = subject,
            Kind = kind,
            Customer = customer,
            Deal = deal,
            From = from,
            To = to,
            Actor = context.Actor,
            CountsFor = countsFor,
            CountsForGroup = context.Chart.Find(countsFor)?.Group,
            Source = context.Source,
            HappenedOn = happenedOn ?? context.Today,
            RecordedAt = context.Now,
        });
}
