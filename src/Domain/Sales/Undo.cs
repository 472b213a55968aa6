using System.Collections.Immutable;
using System.Globalization;
using SalesBot.Domain.Incentives;
using SalesBot.Domain.Library;
using SalesBot.Domain.Targets;

namespace SalesBot.Domain.Sales;

/// <summary>Takes a change set back, field by field, by appending opposite events.</summary>
public static class Undo
{
    /// <summary>For how long the author may undo, unless the company sets another time.</summary>
    public static readonly TimeSpan DefaultWindow = TimeSpan.FromMinutes(10);

    /// <summary>
    /// Plans the opposite events, last change first. A field that has changed since, by anybody, is left; so is a created thing that has
    /// been used since, a customer whose deal stays, and the progress of a deal that others have worked on since. With an activity goes what it
    /// counts for colleagues; a reward goes with what it was given for.
    /// </summary>
    /// <param name="context">Who undoes, through which message and when.</param>
    /// <param name="undone">The change set to take back.</param>
    /// <param name="events">Those of its events that are to be taken back and have not been yet, in their order.</param>
    /// <param name="states">The present state of their subjects.</param>
    public static UndoPlan Plan(ChangeContext context, ChangeSetId undone, IReadOnlyList<SalesEvent> events, SubjectStates states)
    {
        var opposites = ImmutableArray.CreateBuilder<SalesEvent>();
        var left = ImmutableArray.CreateBuilder<SalesEvent>();
        var deals = new Dictionary<DealId, Deal>(states.Deals);
        var customers = new Dictionary<CustomerId, Customer>(states.Customers);
        var activities = new Dictionary<ActivityId, Activity>(states.Activities);

        // A reward follows what it was given for, so that is looked at first.
        foreach (var original in events.Reverse().OrderBy(change => change.Kind == SalesEventKind.RewardGranted))
        {
            // A field is taken back as a whole: its first change cannot be while its last one stays.
            if (left.Any(later => later.Subject == original.Subject && later.Kind == original.Kind) || !IsAsLeft(original))
            {
                left.Add(original);
                continue;
            }

            if (original.Kind == SalesEventKind.ActivityRecorded)
            {
                TakeColleaguesOut(original);
            }

            var opposite = original with
            {
                Key = new SalesEventKey(context.ChangeSet, opposites.Count),
                From = original.To,
                To = original.From,
                Actor = context.Actor,
                Source = context.Source,
                RecordedAt = context.Now,
                Reverses = original.Key,
            };
            opposites.Add(opposite);
            Apply(opposite);
        }

        var changes = new ChangeSet
        {
            Id = context.ChangeSet,
            Actor = context.Actor,
            Source = context.Source,
            RecordedAt = context.Now,
            Events = opposites.ToImmutable(),
            Undoes = undone,
        };
        return new UndoPlan(changes, [.. Enumerable.Reverse(left)]);

        bool IsAsLeft(SalesEvent original) => original.Kind switch
        {
            SalesEventKind.CustomerCreated =>
                customers.TryGetValue(CustomerOf(original), out var customer) && !customer.Withdrawn && !states.UsedSince.Contains(original.Subject) && !left.Any(IsDealOf(original)),
            SalesEventKind.DealCreated => deals.TryGetValue(DealOf(original), out var deal) && !deal.Withdrawn && !states.UsedSince.Contains(original.Subject),
            SalesEventKind.ActivityRecorded => activities.TryGetValue(new ActivityId(IdOf(original)), out var activity) && !activity.Withdrawn,
            SalesEventKind.ActivityColleagues or SalesEventKind.ActivityAttachments or SalesEventKind.ActivityPlace =>
                activities.TryGetValue(new ActivityId(IdOf(original)), out var changed) && !changed.Withdrawn && string.Equals(SalesFields.Read(changed, original.Kind), original.To, StringComparison.Ordinal),
            // Nothing builds upon a kind word, nor upon somebody's opinion.
            SalesEventKind.Applauded or SalesEventKind.ScriptRated or SalesEventKind.RewardRuleSet => true,
            SalesEventKind.ScriptShared => states.Scripts.TryGetValue(new ScriptId(IdOf(original)), out var script) && string.Equals(SalesJson.Write(script), original.To, StringComparison.Ordinal),
            SalesEventKind.RewardGranted => IsRewardAsLeft(original),
            SalesEventKind.RewardPaid or SalesEventKind.RewardQuestioned => false,
            SalesEventKind.ReminderSet => states.Reminders.TryGetValue(new ReminderId(IdOf(original)), out var reminder) && !reminder.Withdrawn,
            SalesEventKind.TargetSet or SalesEventKind.TargetAnswered or SalesEventKind.TargetReported =>
                states.Targets.TryGetValue(new TargetId(IdOf(original)), out var target) && !target.Withdrawn && string.Equals(SalesFields.Read(target, original.Kind), original.To, StringComparison.Ordinal),
            SalesEventKind.DealProgress when states.UsedSince.Contains(original.Subject) => false,
            SalesEventKind.CustomerOwner or SalesEventKind.CustomerSharedWith or SalesEventKind.CustomerContract or SalesEventKind.CustomerContacts or SalesEventKind.CustomerTier =>
                customers.TryGetValue(CustomerOf(original), out var customer) && string.Equals(SalesFields.Read(customer, original.Kind), original.To, StringComparison.Ordinal),
            _ => deals.TryGetValue(DealOf(original), out var deal) && string.Equals(SalesFields.Read(deal, original.Kind), original.To, StringComparison.Ordinal),
        };

        bool IsRewardAsLeft(SalesEvent granted) =>
            SalesJson.Read<Reward>(granted.To) is { } reward
            && left.All(stays => stays.Key != reward.Cause)
            && states.Rewards.TryGetValue(reward.Id, out var present)
            && string.Equals(SalesJson.Write(present), granted.To, StringComparison.Ordinal);

        void Apply(SalesEvent opposite)
        {
            if (opposite.Subject.Kind == SubjectKind.Deal)
            {
                deals[DealOf(opposite)] = SalesProjection.Apply(deals[DealOf(opposite)], opposite);
            }
            else if (opposite.Subject.Kind == SubjectKind.Customer)
            {
                customers[CustomerOf(opposite)] = SalesProjection.Apply(customers[CustomerOf(opposite)], opposite);
            }
            else if (opposite.Subject.Kind == SubjectKind.Activity)
            {
                var id = new ActivityId(IdOf(opposite));
                activities[id] = SalesProjection.Apply(activities[id], opposite);
            }
        }

        // Each colleague has agreed in a change set of their own, which the author's undo need not know.
        void TakeColleaguesOut(SalesEvent recorded)
        {
            for (var activity = activities[new ActivityId(IdOf(recorded))]; activity.Colleagues is [.., var colleague]; activity = activities[activity.Id])
            {
                var without = activity with { Colleagues = activity.Colleagues.RemoveAt(activity.Colleagues.Length - 1) };
                var change = recorded with
                {
                    Key = new SalesEventKey(context.ChangeSet, opposites.Count),
                    Kind = SalesEventKind.ActivityColleagues,
                    From = SalesFields.Read(activity, SalesEventKind.ActivityColleagues),
                    To = SalesFields.Read(without, SalesEventKind.ActivityColleagues),
                    Actor = context.Actor,
                    CountsFor = colleague,
                    CountsForGroup = context.Chart.Find(colleague)?.Group,
                    Source = context.Source,
                    RecordedAt = context.Now,
                };
                opposites.Add(change);
                Apply(change);
            }
        }
    }

    private static Func<SalesEvent, bool> IsDealOf(SalesEvent customer) =>
        other => other.Kind == SalesEventKind.DealCreated && other.Customer == CustomerOf(customer);

    private static Guid IdOf(SalesEvent change) => Guid.Parse(change.Subject.Id, CultureInfo.InvariantCulture);

    private static CustomerId CustomerOf(SalesEvent change) => new(IdOf(change));

    private static DealId DealOf(SalesEvent change) => new(change.Subject.Id);
}
