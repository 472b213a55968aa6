using System.Collections.Immutable;
using System.Runtime.InteropServices;
using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Naming;
using SalesBot.Bot.Understanding.Words;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Understanding.Assembly;

/// <summary>Turns what is said of one customer into actions.</summary>
internal sealed class TopicReader(Utterance utterance, Subject subject, OthersDeeds others)
{
    /// <summary>The actions of the topic, in the order in which the text says them.</summary>
    public static ImmutableArray<SalesAction> Read(Utterance utterance, Topic topic, OthersDeeds others)
    {
        var reader = new TopicReader(utterance, topic.Subject, others);
        if (topic.Subject.Customer is not { } customer)
        {
            return reader.ReadPart(deal: null, Moods(topic.Clauses));
        }

        return DealParts(customer, topic.Clauses) is { } parts
            ? reader.ReadParts(parts)
            : reader.ReadPart(reader.DealOf(customer), Moods(topic.Clauses));
    }

    /// <summary>The clauses with their moods; a supposition holds on to the end of its sentence.</summary>
    public static List<MeantClause> Moods(List<Clause> clauses)
    {
        var moods = new List<MeantClause>(clauses.Count);
        var (sentence, isSupposed, isHeard) = (-1, false, false);
        foreach (var clause in clauses)
        {
            isSupposed = sentence == clause.Sentence && isSupposed;
            isHeard = sentence == clause.Sentence && isHeard;
            var mood = Mood.Of(clause, isSupposed);
            mood = isHeard ? mood with { IsUnsure = true } : mood;
            if (moods is [.., var (before, beforeMood)] && before.Sentence == clause.Sentence && IsBareFigure(clause))
            {
                mood = mood with { UnrealFrom = Math.Min(mood.UnrealFrom, beforeMood.UnrealFrom), IsUnsure = mood.IsUnsure || beforeMood.IsUnsure, IsAboutOthers = mood.IsAboutOthers || beforeMood.IsAboutOthers };
            }

            // 群里看到的，华辰签了
            isHeard |= clause.Has(Cue.Hearsay) && !clause.HasAny(MentionKinds.Customer | MentionKinds.Amount | MentionKinds.Person);
            moods.Add(new MeantClause(clause, mood));
            (sentence, isSupposed) = (clause.Sentence, isSupposed || clause.HasAny(Cue.Hypothesis, Cue.Joke) || (clause.BreakAfter == ':' && clause.Has(Cue.Hope)) || Mood.Condition(clause) is not null);
        }

        return moods;
    }

    /// <summary>「大概率能签，48万」: a figure alone is meant as the clause before it.</summary>
    private static bool IsBareFigure(Clause clause) =>
        clause.HasAny(MentionKinds.Amount) && clause.Mentions.All(static mention => mention is AmountMention or CueMention { Cue: Cue.Plain } or StageMention);

    /// <summary>The clauses by the deal that they tell; those that tell none belong to the deal told before, or to the first one told. Null where no deal is told.</summary>
    private static List<(CatalogueDeal Deal, List<Clause> Clauses)>? DealParts(CatalogueCustomer customer, List<Clause> clauses)
    {
        List<(CatalogueDeal Deal, List<Clause> Clauses)>? parts = null;
        for (var i = 0; i < clauses.Count; i++)
        {
            var told = DealFinder.Told(customer, clauses[i], out var title);
            var clause = title is { } span ? clauses[i].Without(span) : clauses[i];
            if (told is null)
            {
                parts?[^1].Clauses.Add(clause);
            }
            else if (parts is null)
            {
                parts = [(told, [.. clauses.GetRange(0, i), clause])];
            }
            else if (PartOf(parts, told) is { } part)
            {
                part.Add(clause);
            }
            else
            {
                parts.Add((told, [clause]));
            }
        }

        return parts;
    }

    private static List<Clause>? PartOf(List<(CatalogueDeal Deal, List<Clause> Clauses)> parts, CatalogueDeal told)
    {
        foreach (var (deal, clauses) in parts)
        {
            if (deal == told)
            {
                return clauses;
            }
        }

        return null;
    }

    /// <summary>Where the text tells no deal: that of the context, or the speaker's only one.</summary>
    private CatalogueDeal? DealOf(CatalogueCustomer customer) =>
        (subject.Deal is { } known ? DealFinder.ById(customer, known) : null) ?? DealFinder.OnlyOpenOf(customer, utterance.Speaker);

    private static ImmutableArray<CatalogueDeal> OwnOpen(CatalogueCustomer customer, Utterance utterance)
    {
        List<CatalogueDeal>? open = null;
        foreach (var deal in customer.Deals)
        {
            if (deal.IsOpen && deal.Owner == utterance.Speaker)
            {
                (open ??= []).Add(deal);
            }
        }

        return open is null ? [] : [.. open];
    }

    private ImmutableArray<SalesAction> ReadParts(List<(CatalogueDeal Deal, List<Clause> Clauses)> parts) =>
        parts is [var (only, clauses)] ? ReadPart(only, Moods(clauses)) : WithoutReasons([.. parts.SelectMany(part => ReadPart(part.Deal, Moods(part.Clauses)))]);

    /// <summary>「病理染色机这单没了，经费挪去买流式了」: what else is only remarked on tells why the one was lost.</summary>
    private static ImmutableArray<SalesAction> WithoutReasons(ImmutableArray<SalesAction> actions) =>
        actions.Any(static action => action is LoseAction) ? actions.RemoveAll(static action => action is LogAction { Activity.Value: ActivityKind.Note, Amount: null, Stage: null, ExpectedClose: null, Next: null }) : actions;

    private ImmutableArray<SalesAction> ReadPart(CatalogueDeal? deal, List<MeantClause> clauses)
    {
        var about = subject.Customer ?? subject.Candidates.FirstOrDefault();
        others.Mark(clauses, about);
        var facts = TopicFacts.Gather(clauses, about);
        if (!facts.HasAnything)
        {
            return [];
        }

        if (IsStranger() && !facts.IsWon && !facts.IsLost && !facts.Activities.Any(static done => done.Kind is not (ActivityKind.Note or ActivityKind.Message)))
        {
            return [];
        }

        if (!subject.Candidates.IsEmpty)
        {
            return [new ClarifyCustomerAction([.. subject.Candidates.Select(candidate => candidate.Id)]) { Spans = facts.Spans }];
        }

        var told = deal;
        if (told is null && facts.NeedsDeal && subject.Customer is { } customer && OwnOpen(customer, utterance) is { Length: > 1 } open)
        {
            told = Picked(customer, open) ?? ByAmount(open, facts);
            if (told is null)
            {
                return [new ClarifyDealAction(customer.Id, [.. open.Select(candidate => candidate.Id)]) { Spans = facts.Spans }];
            }
        }

        var slot = told is null ? null : new Slot<DealId>(told.Id, subject.Span, 0.95);
        return facts.IsWon ? Win(facts, slot) : facts.IsLost ? Lose(facts, slot) : Log(facts, slot);
    }

    /// <summary>Whether nobody of that name is in the catalogue: only meeting such a one is worth an entry.</summary>
    private bool IsStranger() => subject.Customer is null && subject.Candidates.IsEmpty;

    /// <summary>The deal that the speaker picked when asked.</summary>
    private CatalogueDeal? Picked(CatalogueCustomer customer, ImmutableArray<CatalogueDeal> open)
    {
        var picked = utterance.Chosen.FirstOrDefault(chosen => chosen.Customer == customer.Id && chosen.Deal is not null)?.Deal;
        return open.FirstOrDefault(candidate => candidate.Id == picked);
    }

    /// <summary>The one deal of that very amount: the figure tells which is meant.</summary>
    private static CatalogueDeal? ByAmount(ImmutableArray<CatalogueDeal> open, TopicFacts facts)
    {
        var alike = open.Where(deal => deal.Amount is { } amount && amount == facts.Amount?.Value).Take(2).ToArray();
        return alike.Length == 1 ? alike[0] : null;
    }

    private ImmutableArray<SalesAction> Win(TopicFacts facts, Slot<DealId>? deal) =>
        WithRest(new WinAction { Customer = subject.ToSlot(), Deal = deal, Amount = facts.Amount, AmountRange = facts.AmountRange, On = facts.WonOn, Confidence = subject.Confidence, Spans = facts.Spans }, facts, deal);

    private ImmutableArray<SalesAction> Lose(TopicFacts facts, Slot<DealId>? deal) =>
        WithRest(new LoseAction { Customer = subject.ToSlot(), Deal = deal, Reason = facts.Reason, Confidence = subject.Confidence, Spans = facts.Spans }, facts, deal);

    private ImmutableArray<SalesAction> WithRest(SalesAction outcome, TopicFacts facts, Slot<DealId>? deal) =>
        After(facts, deal) is { } rest ? [outcome, rest] : [outcome];

    /// <summary>What a win or a loss has no slot for: an activity and a next step; null where there is neither.</summary>
    public LogAction? After(TopicFacts facts, Slot<DealId>? deal)
    {
        var activity = facts.Activities.FirstOrDefault(static done => done.Kind is not (ActivityKind.Note or ActivityKind.Quote or ActivityKind.Message));
        if (activity is null && facts.Next is null)
        {
            return null;
        }

        return new LogAction
        {
            Customer = subject.ToSlot(),
            Deal = deal,
            Activity = activity is null ? null : new Slot<ActivityKind>(activity.Kind, activity.Span, 0.9),
            On = activity?.On is { } on ? new Slot<DateOnly>(on, activity.Span, 0.9) : null,
            Contacts = activity is null ? [] : facts.Contacts,
            Next = facts.Next,
            Spans = facts.Spans,
        };
    }

    private ImmutableArray<SalesAction> Log(TopicFacts facts, Slot<DealId>? deal)
    {
        var activities = facts.Activities;
        var logs = new SalesAction[Math.Max(1, activities.Length)];
        for (var i = 0; i < logs.Length; i++)
        {
            var activity = i < activities.Length ? activities[i] : null;
            var isLast = i >= activities.Length - 1;
            logs[i] = new LogAction
            {
                Customer = subject.ToSlot(),
                Deal = deal,
                Activity = activity is null ? null : new Slot<ActivityKind>(activity.Kind, activity.Span, 0.95),
                On = activity?.On is { } on ? new Slot<DateOnly>(on, activity.Span, 0.95) : null,
                Amount = isLast ? facts.Amount : null,
                AmountRange = isLast ? facts.AmountRange : null,
                Stage = isLast ? facts.Stage : null,
                ExpectedClose = isLast ? facts.ExpectedClose : null,
                Contacts = activities.Length <= 1 ? facts.Contacts : ContactsOf(facts, i),
                Next = isLast ? facts.Next : null,
                Confidence = subject.Confidence,
                Spans = facts.Spans,
            };
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(logs);
    }

    /// <summary>「上午电话甘总，下午微信韦玉兰」: whoever is named from the clause of the deed up to that of the next; before the first one, whoever is named at all.</summary>
    private static ImmutableArray<Slot<string>> ContactsOf(TopicFacts facts, int place)
    {
        var from = place == 0 ? 0 : StartOfClause(facts, place);
        var to = place + 1 < facts.Activities.Length ? StartOfClause(facts, place + 1) : int.MaxValue;
        return facts.Contacts.RemoveAll(contact => contact.Span.Start < from || contact.Span.Start >= to);
    }

    private static int StartOfClause(TopicFacts facts, int place)
    {
        var start = 0;
        foreach (var span in facts.Spans)
        {
            start = span.Start <= facts.Activities[place].Span.Start ? Math.Max(start, span.Start) : start;
        }

        return start;
    }
}
