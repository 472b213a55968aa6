using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Bot.Texts;
using SalesBot.Domain.Incentives;
using SalesBot.Domain.Library;
using SalesBot.Domain.Sales;
using SalesBot.Domain.Targets;

namespace SalesBot.Bot.Conversation;

/// <summary>What was taken back and what was left, as users read it.</summary>
/// <param name="turn">The turn.</param>
/// <param name="plan">What is taken back and what is left.</param>
/// <param name="states">The subjects as they were before.</param>
/// <param name="later">For what is left, the change that came later, as far as it is known.</param>
internal sealed class UndoView(TurnContext turn, UndoPlan plan, SubjectStates states, IReadOnlyDictionary<SalesEventKey, SalesEvent> later)
{
    /// <summary>The deals afterwards.</summary>
    public ImmutableArray<Deal> Deals { get; } =
    [
        .. states.Deals.Values.Select(deal => plan.Changes.Events
            .Where(change => change.Subject == Subject.Of(deal.Id))
            .Aggregate(deal, (state, change) => SalesProjection.Apply(state, change))),
    ];

    /// <summary>The card.</summary>
    public Card Card()
    {
        ImmutableArray<CardSection> sections = [.. Deals.Select(Section), .. Rests()];
        sections = [.. sections.Where(section => section.Facts.Length + section.Notes.Length > 0)];
        var title = plan.Changes.Events.Length == 0 ? turn.Words.UndoneNothing
            : plan.Left.Any(Matters) ? turn.Words.UndoneInPart
            : sections is [{ Title.Length: > 0 } only] ? turn.Words.UndoneOne(only.Title)
            : turn.Words.Undone;
        return new Card
        {
            Purpose = CardPurpose.Receipt,
            Title = title,
            Sections = sections is [var single] && !plan.Left.Any(Matters) ? [single with { Title = "" }] : sections,
        };
    }

    private static bool Matters(SalesEvent change) => !change.IsBookkeeping;

    private CardSection Section(Deal after)
    {
        var before = states.Deals[after.Id];
        var facts = ImmutableArray.CreateBuilder<CardFact>();
        if (after.Withdrawn && !before.Withdrawn)
        {
            facts.Add(new CardFact(turn.Words.DealLabel, turn.Words.Withdrawn));
        }

        facts.AddRange(DealFacts.Changes(before, after, turn.Chart, turn.Words));
        facts.AddRange(Activities(change => change.Deal == after.Id));
        return new CardSection
        {
            Title = turn.Ledger.Find(after.Customer) is { } customer ? Labels.Of(customer, after) : after.Title,
            Facts = facts.ToImmutable(),
            Notes = Left(change => change.Deal == after.Id),
        };
    }

    /// <summary>What changed no deal, a section a customer.</summary>
    private IEnumerable<CardSection> Rests() => plan.Changes.Events.Concat(plan.Left)
        .Where(change => !IsOfChangedDeal(change))
        .Select(change => change.Customer)
        .Distinct()
        .Select(Rest);

    private CardSection Rest(CustomerId? customer)
    {
        var facts = ImmutableArray.CreateBuilder<CardFact>();
        foreach (var change in plan.Changes.Events.Where(IsHere))
        {
            switch (change.Kind)
            {
                case SalesEventKind.CustomerCreated when change.Customer is { } created:
                    facts.Add(new CardFact(turn.Words.CustomerLabel, turn.Words.Withdrawn, turn.Ledger.Find(created)?.Name));
                    break;
                case SalesEventKind.CustomerOwner:
                    facts.Add(new CardFact(turn.Words.OwnerLabel, turn.NameOf(SalesJson.Read<Domain.Organisation.MemberId?>(change.To)), turn.NameOf(SalesJson.Read<Domain.Organisation.MemberId?>(change.From))));
                    break;
                case SalesEventKind.CustomerContract or SalesEventKind.CustomerContacts or SalesEventKind.CustomerTier:
                    facts.Add(new CardFact(turn.Words.Field(change.Kind), turn.Words.Withdrawn));
                    break;
                case SalesEventKind.CustomerSharedWith:
                    facts.Add(new CardFact(turn.Words.SharedLabel, turn.Words.Withdrawn));
                    break;
                case SalesEventKind.Applauded:
                    facts.Add(new CardFact(turn.Words.ThanksLabel, turn.Words.Withdrawn, turn.NameOf(SalesJson.Read<Applause>(change.From)?.To)));
                    break;
                case SalesEventKind.ScriptShared when SalesJson.Read<Script>(change.From ?? change.To) is { } script:
                    facts.Add(new CardFact(turn.Words.ScriptLabel, script.Withdrawn ? turn.Words.ScriptIsBack : turn.Words.Withdrawn, ScriptText.Heading(script)));
                    break;
                case SalesEventKind.ScriptRated:
                    facts.Add(new CardFact(turn.Words.ScriptRatingLabel, turn.Words.Withdrawn));
                    break;
                case SalesEventKind.TargetSet when (SalesJson.Read<Target>(change.From) ?? SalesJson.Read<Target>(change.To)) is { } target:
                    facts.Add(new CardFact(TargetNames.Of(target, turn), SalesJson.Read<Target>(change.To) is { Withdrawn: false } again ? turn.Words.Measured(again.Measure, again.Value) : turn.Words.Withdrawn, turn.Words.Measured(target.Measure, target.Value)));
                    break;
                case SalesEventKind.TargetAnswered or SalesEventKind.TargetReported:
                    facts.Add(new CardFact(turn.Words.Field(change.Kind), turn.Words.Withdrawn));
                    break;
                case SalesEventKind.RewardRuleSet:
                    facts.Add(new CardFact(turn.Words.RuleLabel, turn.Words.Withdrawn, SalesJson.Read<RewardRule>(change.From)?.Name));
                    break;
                case SalesEventKind.RewardGranted when SalesJson.Read<Reward>(change.From) is { Occasion: RewardOccasion.Exchange } reserved:
                    facts.Add(new CardFact(reserved.Name, turn.Words.PointsBack(-reserved.Points)));
                    break;
                case SalesEventKind.RewardGranted when SalesJson.Read<Reward>(change.From ?? change.To) is { Occasion: RewardOccasion.Challenge } joined:
                    facts.Add(new CardFact(joined.Name, turn.Words.Withdrawn));
                    break;
                case SalesEventKind.ReminderSet:
                    facts.Add(new CardFact(turn.Words.ReminderLabel, turn.Words.Withdrawn, SalesJson.Read<Reminder>(change.From)?.What));
                    break;
                case SalesEventKind.ActivityColleagues or SalesEventKind.ActivityAttachments or SalesEventKind.ActivityPlace when !plan.Changes.Events.Any(taken => taken.Kind == SalesEventKind.ActivityRecorded && taken.Subject == change.Subject):
                    facts.Add(new CardFact(turn.Words.Field(change.Kind), turn.Words.Withdrawn));
                    break;
            }
        }

        facts.AddRange(Activities(IsHere));
        return new CardSection
        {
            Title = customer is { } id && turn.Ledger.Find(id) is { } found ? Labels.Short(found) : "",
            Facts = facts.ToImmutable(),
            Notes = Left(IsHere),
        };

        bool IsHere(SalesEvent change) => change.Customer == customer && !IsOfChangedDeal(change);
    }

    private bool IsOfChangedDeal(SalesEvent change) => change.Deal is { } deal && states.Deals.ContainsKey(deal);

    private IEnumerable<CardFact> Activities(Func<SalesEvent, bool> belongs) => plan.Changes.Events
        .Where(change => change.Kind == SalesEventKind.ActivityRecorded && belongs(change))
        .Select(change => SalesJson.Read<Activity>(change.From))
        .OfType<Activity>()
        .Select(activity => new CardFact(turn.Words.ActivityLabel, turn.Words.Withdrawn, ActivityText.Of(activity, turn)));

    private string Sentence(SalesEvent left) => later.TryGetValue(left.Key, out var change)
        ? turn.Words.LeftAsChangedBy(turn.Words.Field(left.Kind), Dates.Time(TimeZoneInfo.ConvertTime(change.RecordedAt, turn.Options.Zone)), turn.NameOf(change.Actor))
        : turn.Words.LeftAsIs(turn.Words.Field(left.Kind));

    private ImmutableArray<string> Left(Func<SalesEvent, bool> belongs) =>
        [.. plan.Left.Where(change => Matters(change) && belongs(change)).Select(Sentence)];
}
