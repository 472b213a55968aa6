using System.Collections.Immutable;
using SalesBot.Bot.Understanding.Assembly;
using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Words;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Understanding.Requests;

/// <summary>Sorts out what kind of message it is, and hands each part to its reader.</summary>
internal sealed class RequestReader(Utterance utterance, Catalogue catalogue)
{
    private readonly SubjectResolver resolver = new(utterance, catalogue);

    /// <summary>The actions of the clauses.</summary>
    public Reading Read(List<Clause> clauses)
    {
        var hasCustomer = clauses.Exists(clause => clause.First<CustomerMention>() is not null || clause.First<DealMention>() is not null);
        if (!hasCustomer && Plain(clauses) is { } request)
        {
            return new Reading([request]);
        }

        if (!hasCustomer && clauses.Exists(clause => clause.Has(Cue.OtherRequest)))
        {
            return Reading.Nothing;
        }

        if (!hasCustomer && CatchUpReader.Read(clauses) is { } catchUp)
        {
            return new Reading([catchUp]);
        }

        if (ListReader.Read(clauses, catalogue.Organisation.Chart.Find(utterance.Speaker)) is { } list)
        {
            return new Reading([list]);
        }

        if (clauses.Exists(clause => clause.Has(Cue.OtherRequest)) && clauses.Exists(IsPlainQuestion))
        {
            return Reading.Nothing;
        }

        var actions = new List<SalesAction>();
        var remind = RemindReader.Find(clauses);
        if (remind is { } range)
        {
            var (from, to) = range;
            var asking = clauses.GetRange(from, to - from + 1);
            var rest = clauses.Take(from).Concat(clauses.Skip(to + 1)).ToList();
            actions.AddRange(ReadTopics(rest));
            if (RemindReader.Read(asking, utterance.Now, CustomerOf(asking) ?? CustomerOf(clauses)) is { } reminder)
            {
                actions.Add(reminder);
            }

            return new Reading([.. actions]);
        }

        return CreateReader.Trigger(clauses) is { } trigger ? new Reading(ReadNewDeals(clauses, trigger)) : new Reading(ReadTopics(clauses));
    }

    /// <summary>The new deals, with what other sentences say of other customers.</summary>
    private ImmutableArray<SalesAction> ReadNewDeals(List<Clause> clauses, Clause trigger)
    {
        var before = clauses.Where(clause => clause.Sentence < trigger.Sentence).ToList();
        var isApart = before.Exists(clause => clause.First<CustomerMention>() is not null)
            || (before.Exists(clause => clause.First<NewNameMention>() is not null) && clauses.Exists(clause => clause.Sentence == trigger.Sentence && (clause.First<CustomerMention>() is not null || clause.First<NewNameMention>() is not null)));
        var creating = isApart ? clauses.Where(clause => clause.Sentence >= trigger.Sentence).ToList() : clauses;
        var hasNewName = creating.Exists(clause => clause.First<NewNameMention>() is not null);
        var after = hasNewName ? creating.Find(clause => clause.Sentence > trigger.Sentence && clause.LineStart == trigger.LineStart && clause.First<CustomerMention>() is not null && clause.First<NewNameMention>() is null) : null;
        var rest = after is null ? [] : creating.Where(clause => clause.Sentence >= after.Sentence).ToList();
        var created = new CreateReader(utterance, resolver).Read(creating.Except(rest).ToList(), trigger);
        return [.. isApart ? ReadTopics(before) : [], .. created, .. rest.Count > 0 ? ReadTopics(rest) : []];
    }

    private static SalesAction? Plain(List<Clause> clauses)
    {
        var spans = clauses.Select(clause => clause.Span).ToImmutableArray();
        var length = clauses[^1].End - clauses[0].Start;
        if (clauses.Exists(clause => clause.Has(Cue.Undo)) && length <= 40 && !clauses.Exists(clause => clause.HasAny(Cue.Them, Cue.Question)))
        {
            return new UndoAction { Spans = spans };
        }

        return clauses.Exists(clause => clause.Has(Cue.Help)) && length <= 40 && !clauses.Exists(clause => clause.HasAny(Cue.Done, Cue.Thanks) || clause.First<PersonMention>() is not null) && IsAboutBot(clauses)
            ? new HelpAction { Spans = spans }
            : null;
    }

    /// <summary>A request for help says little else.</summary>
    private static bool IsAboutBot(List<Clause> clauses) => !clauses.Exists(clause => clause.HasAny(Cue.OtherRequest, Cue.Them, Cue.Visit, Cue.Quote));

    private static bool IsPlainQuestion(Clause clause) => Mood.Of(clause, isSupposedBefore: false).IsQuestion;

    private ImmutableArray<SalesAction> ReadTopics(List<Clause> clauses)
    {
        var topics = TopicBuilder.Build(clauses, resolver);
        if (topics.Count == 0)
        {
            return ReadWithoutCustomer(clauses);
        }

        var actions = ImmutableArray.CreateBuilder<SalesAction>();
        foreach (var topic in topics)
        {
            var read = TopicReader.Read(utterance, topic);
            if (read.IsEmpty && StatusOf(topic) is { } status)
            {
                actions.Add(status);
            }

            actions.AddRange(read);
        }

        return CompanionReader.Attach(actions.ToImmutable(), clauses, catalogue.Organisation.Chart, utterance.Speaker);
    }

    /// <summary>A change of nobody's deal is what was last talked of, or is asked for; anything else is nothing.</summary>
    private ImmutableArray<SalesAction> ReadWithoutCustomer(List<Clause> clauses)
    {
        if (clauses.Count == 0)
        {
            return [];
        }

        var facts = TopicFacts.Gather(TopicReader.Moods(clauses), customer: null);
        if ((resolver.OfTitle(clauses) ?? resolver.OfChoice() ?? (BackReference.IsPossible(clauses, facts) ? resolver.OfFocus() : null)) is { } subject)
        {
            var topic = new Topic(subject, clauses);
            var read = TopicReader.Read(utterance, topic);
            return read is [LogAction { Activity.Value: ActivityKind.Note, Amount: null, Stage: null, ExpectedClose: null, Next: null }] ? [] : read;
        }

        return facts.NeedsDeal && resolver.OfOpenDeals() is { } open
            ? [new ClarifyCustomerAction([.. open.Candidates.Select(candidate => candidate.Id)]) { Spans = facts.Spans }]
            : [];
    }

    private SalesAction? StatusOf(Topic topic)
    {
        var asking = topic.Clauses.Find(clause => !IsRhetorical(clause) && !clause.Has(Cue.Joke) && (Mood.Of(clause, isSupposedBefore: false).IsQuestion || (clause.Has(Cue.Status) && !IsWithoutNews(clause)) || (clause.Has(Cue.Show) && !IsTold(clause))) && !clause.HasAny(Cue.OtherRequest, Cue.Hypothesis));
        if (asking is null)
        {
            return null;
        }

        ImmutableArray<TextSpan> spans = [.. topic.Clauses.Select(clause => clause.Span)];
        if (!topic.Subject.Candidates.IsEmpty)
        {
            return new ClarifyCustomerAction([.. topic.Subject.Candidates.Select(candidate => candidate.Id)]) { Spans = spans };
        }

        var deal = topic.Subject.Customer is { } customer
            ? topic.Clauses.Select(clause => DealFinder.Told(customer, clause)).FirstOrDefault(told => told is not null) ?? (customer.Deals.Count(IsOwnOpen) == 1 ? customer.Deals.First(IsOwnOpen) : null)
            : null;
        return new StatusAction { Customer = topic.Subject.ToSlot(), Deal = deal is null ? null : new Slot<DealId>(deal.Id, topic.Subject.Span, 0.95), Spans = spans };
    }

    /// <summary>「没进展」, 「无进展」: tells, and asks nothing.</summary>
    private static bool IsWithoutNews(Clause clause) => clause.Find(Cue.Status) is { } status && clause.WholeText[clause.Start..status.Start].TrimEnd("啥什么大新 ") is [.., '没' or '无'] or [.., '没', '有'];

    /// <summary>「谁造的谣」, 「哪个说定了」: asks of whoever said so, and not of the customer.</summary>
    private static bool IsRhetorical(Clause clause) =>
        clause.First<CustomerMention>() is null && !clause.HasAny(Cue.Status, Cue.Show)
        && clause.All<CueMention>().Any(cue => cue.Cue == Cue.Question) && clause.All<CueMention>().Where(cue => cue.Cue == Cue.Question).All(cue => clause.WholeText.Slice(cue.Start, cue.Length) is "谁" or "哪个" or "为什么" or "为啥");

    /// <summary>「叶总说想再看看别家」 tells what somebody said and asks for nothing.</summary>
    private static bool IsTold(Clause clause) => clause.First<PersonMention>() is not null || clause.HasAny(Cue.Them, Cue.Done, Cue.Rival);

    private bool IsOwnOpen(Naming.CatalogueDeal deal) => deal.IsOpen && deal.Owner == utterance.Speaker;

    private Slot<CustomerReference>? CustomerOf(List<Clause> clauses)
    {
        foreach (var topic in TopicBuilder.Build(clauses, resolver))
        {
            if (topic.Subject.Customer is not null)
            {
                return topic.Subject.ToSlot();
            }
        }

        return null;
    }
}
