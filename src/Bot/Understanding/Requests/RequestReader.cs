using System.Collections.Immutable;
using SalesBot.Bot.Understanding.Assembly;
using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Words;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Understanding.Requests;

/// <summary>Sorts out what kind of message it is, and hands each part to its reader.</summary>
internal sealed class RequestReader(Utterance utterance, Catalogue catalogue)
{
    private readonly SubjectResolver resolver = new(utterance, catalogue);
    private readonly StatusReader status = new(utterance, catalogue.Organisation);
    private readonly OthersDeeds others = new(catalogue.Organisation.Chart, utterance.Speaker);

    /// <summary>The actions of the clauses, in the order in which the text begins to say them.</summary>
    public Reading Read(List<Clause> clauses)
    {
        var signs = RequestSign.Of(clauses);
        signs |= !ReaderNeeds.MayAsk(signs) && (SoundedWords.AreIn(clauses) || QuestionReader.MayBeOnlySlots(clauses, signs)) ? RequestSigns.Slip : RequestSigns.None;
        return signs.HasFlag(RequestSigns.TakeBack | RequestSigns.Last) && Undone(clauses) is { Count: > 0 } undone
            ? new Reading([.. undone, .. ReadOn(clauses[undone.Count..], signs).Actions])
            : ReadOn(clauses, signs);
    }

    /// <summary>The changes that are taken back clause by clause before something is told of a customer.</summary>
    private static List<UndoAction> Undone(List<Clause> clauses)
    {
        var undone = new List<UndoAction>();
        var last = clauses.FindLastIndex(clause => clause.First<CustomerMention>() is not null);
        while (undone.Count < last && CommandReader.BeginsWithUndo(clauses[undone.Count]) is { } undo)
        {
            undone.Add(undo);
        }

        return undone;
    }

    private Reading ReadOn(List<Clause> clauses, RequestSigns signs)
    {
        if (CommandReader.Read(clauses, signs) is { } command)
        {
            return new Reading([command]);
        }

        if (signs.HasAny(RequestSigns.Diary) && ReadDiary(clauses) is { } diary)
        {
            return new Reading([diary]);
        }

        if (signs.HasAny(ReaderNeeds.TakingBack) && NamedUndo.Is(clauses) && CustomerOf(clauses) is { } customer)
        {
            return new Reading([new UndoAction { Customer = customer, Activity = NamedUndo.Activity(clauses), Spans = [.. clauses.Select(clause => clause.Span)] }]);
        }

        var shared = signs.HasAny(ReaderNeeds.Sharing) ? ShareReader.Find(clauses) : -1;
        if (shared < 0)
        {
            return Ordered(ReadTold(clauses, signs));
        }

        return Ordered([ShareReader.Of(clauses[shared..]), .. ReadTold(clauses[..shared], signs)]);
    }

    private SalesAction? ReadDiary(List<Clause> clauses)
    {
        var speaker = catalogue.Organisation.Chart.Find(utterance.Speaker);
        return new DiaryReader(new PhraseBook(catalogue.Organisation, speaker), speaker).Read(clauses);
    }

    private static Reading Ordered(ImmutableArray<SalesAction> actions) => new(actions.Length < 2 ? actions : [.. actions.OrderBy(Start)]);

    private static int Start(SalesAction action) => action.Spans.IsDefaultOrEmpty ? 0 : action.Spans.Min(span => span.Start);

    private ImmutableArray<SalesAction> ReadTold(List<Clause> clauses, RequestSigns signs)
    {
        if (clauses.Count == 0)
        {
            return [];
        }

        var isReminding = RemindReader.Find(clauses) is not null;
        var (mayAsk, mayList) = (ReaderNeeds.MayAsk(signs), ReaderNeeds.MayList(clauses, signs));
        if (!isReminding && !mayAsk && !mayList && !signs.HasAny(RequestSigns.Thanks | RequestSigns.Advice))
        {
            return ReadRest(clauses);
        }

        return ReadAsked(clauses, signs, (isReminding, mayAsk, mayList));
    }

    private ImmutableArray<SalesAction> ReadAsked(List<Clause> clauses, RequestSigns signs, (bool IsReminding, bool MayAsk, bool MayList) known)
    {
        var (isReminding, mayAsk, mayList) = known;
        var organisation = catalogue.Organisation;
        var speaker = organisation.Chart.Find(utterance.Speaker);
        var (reminders, besides) = isReminding ? Reminders(clauses) : ([], clauses);
        var phrases = new PhraseBook(organisation, speaker);
        var (questions, rest) = mayAsk ? new QuestionReader(phrases, speaker, organisation.Chart).Read(besides, signs) : ([], besides);
        if (mayList)
        {
            (var lists, rest) = new ListReader(phrases, speaker).Read(rest);
            questions.AddRange(lists);
        }

        if (signs.HasAny(RequestSigns.Thanks))
        {
            questions.AddRange(new ThankReader(organisation, speaker, resolver).Read(rest, CustomerOf));
        }

        if (signs.HasAny(RequestSigns.Advice) && AdviceReader.Find(rest) is var (asking, advice))
        {
            questions.Add(advice);
            rest = BesideAdvice(rest, asking);
        }

        questions.AddRange(reminders);
        return WithTold(questions, ReadRest(rest).RemoveAll(action => reminders.Exists(reminder => IsOnlyPlanned(action, reminder))));
    }

    /// <summary>What one is to be reminded of, each with its clauses, and the clauses besides.</summary>
    private (List<SalesAction> Reminders, List<Clause> Besides) Reminders(List<Clause> clauses)
    {
        var (reminders, besides, next) = (new List<SalesAction>(), new List<Clause>(), 0);
        while (RemindReader.Find(clauses, next) is var (from, to))
        {
            var reminder = Reminder(clauses, from, to);
            besides.AddRange(clauses[next..(reminder is null ? to + 1 : from)]);
            reminders.AddRange(reminder is null ? [] : [reminder]);
            besides.AddRange(reminder is RemindWhenAction ? clauses[from..(to + 1)].Where(static clause => clause.Has(Cue.Done) && !clause.Has(Cue.Remind)) : []);
            next = to + 1;
        }

        besides.AddRange(clauses[next..]);
        return (reminders, besides);
    }

    /// <summary>What is left to be read where advice is asked for: other sentences, and other customers of that sentence.</summary>
    private static List<Clause> BesideAdvice(List<Clause> clauses, Clause asking) =>
        clauses.FindAll(clause => clause != asking && (clause.Sentence != asking.Sentence || (clause.First<CustomerMention>() is not null && !DeedSetting.IsSince(clause))));

    private SalesAction? Reminder(List<Clause> clauses, int from, int to)
    {
        var asking = clauses.GetRange(from, to - from + 1);
        return RemindReader.Read(asking, utterance.Now, CustomerOf(asking) ?? CustomerOf(RemindReader.IsItem(asking[0]) || RemindReader.NamesSeveral(clauses) || clauses.Count(static clause => clause.Has(Cue.Remind)) > 1 ? [] : clauses));
    }

    private static ImmutableArray<SalesAction> WithTold(List<SalesAction> questions, ImmutableArray<SalesAction> told) =>
        questions.Count == 0 ? told : [.. questions, .. told.Where(action => !IsSaidBy(questions, action))];

    /// <summary>「瑞丰范总监周四两点面谈，周四一点提醒我出发」: the plan of which one is to be reminded.</summary>
    private static bool IsOnlyPlanned(SalesAction action, SalesAction reminder) =>
        action is LogAction { Next: not null, Activity: null, Amount: null, Stage: null, ExpectedClose: null } plan && (reminder is RemindAction { Customer: { } said } ? said : (reminder as RemindWhenAction)?.Customer) is { } customer && customer.Value == plan.Customer.Value;

    /// <summary>What the question or the thanks is about is no note of its own: 京禾说太贵了，有什么话术.</summary>
    private static bool IsSaidBy(List<SalesAction> questions, SalesAction action) => action switch
    {
        LogAction { Activity.Value: ActivityKind.Note, Amount: null, Stage: null, ExpectedClose: null, Next: null } note =>
            questions.Exists(question => question is PlaybookAction || (question is ThankAction { Customer: { } customer } && customer.Value == note.Customer.Value)),
        LogAction { Amount: not null, Activity: null, Stage: null, ExpectedClose: null, Next: null } => questions.Exists(question => question is EarningsAction),
        StatusAction => questions.Exists(question => question is PlaybookAction),
        _ => false,
    };

    private ImmutableArray<SalesAction> ReadRest(List<Clause> clauses)
    {
        if (clauses.Count == 0)
        {
            return [];
        }

        var hasCustomer = clauses.Exists(static clause => clause.HasAny(MentionKinds.Customer | MentionKinds.Deal | MentionKinds.NewName));
        if (!hasCustomer && clauses.Exists(clause => clause.Has(Cue.OtherRequest)))
        {
            return [];
        }

        if (!hasCustomer && CatchUpReader.Read(clauses) is { } catchUp)
        {
            return [catchUp];
        }

        if (CreateReader.Trigger(clauses) is { } trigger && !IsOthersDeal(clauses, trigger))
        {
            return ReadNewDeals(clauses, trigger);
        }

        var told = ReadTopics(clauses);
        return CatchUpReader.ReadOthers(clauses, told) is { } others ? told.Add(others) : told;
    }

    /// <summary>「一鸣新建了松林的商机」, 「…，不过是一鸣的客户」: entered, or looked after, by somebody else.</summary>
    private bool IsOthersDeal(List<Clause> clauses, Clause trigger) =>
        others.Is(trigger, customer: null) || clauses.Exists(clause => clause.Sentence == trigger.Sentence && others.IsLookedAfter(clause));

    /// <summary>The new deals, with what other sentences say of other customers.</summary>
    private ImmutableArray<SalesAction> ReadNewDeals(List<Clause> clauses, Clause trigger)
    {
        if (SignedBefore(clauses, trigger) is var place and > 0)
        {
            var (signed, name) = (clauses[place - 1], clauses[place - 1].First<CustomerMention>()!);
            return [.. ReadTopics(clauses[..place]), .. new CreateReader(utterance, resolver, others).Read([signed.Between(name.Start, name.End), .. clauses[place..]], trigger)];
        }

        // 临淠谈了价格，钧沃看了现场，还有家新的叫鹏昇机电: the new one is another of several.
        var isOneMore = trigger.Text.TrimStart(' ').StartsWithAny("还有", "另外", "再就是", "最后", "也有");
        var before = clauses.Where(clause => clause.Sentence < trigger.Sentence || (isOneMore && clause.Sentence == trigger.Sentence && clause.Start < trigger.Start)).ToList();
        var isApart = before.Exists(clause => clause.First<CustomerMention>() is not null)
            || (before.Exists(clause => clause.First<NewNameMention>() is not null) && clauses.Exists(clause => clause.Sentence == trigger.Sentence && (clause.First<CustomerMention>() is not null || clause.First<NewNameMention>() is not null)));
        var creating = isApart ? clauses.Except(before).ToList() : clauses;
        var hasNewName = creating.Exists(clause => clause.First<NewNameMention>() is not null);
        var after = hasNewName ? creating.Find(clause => clause.Sentence > trigger.Sentence && (clause.LineStart == trigger.LineStart || IsOtherItem(clause, trigger)) && clause.First<CustomerMention>() is not null && clause.First<NewNameMention>() is null) : null;
        var rest = after is null ? [] : creating.Where(clause => clause.Sentence >= after.Sentence).ToList();
        var created = new CreateReader(utterance, resolver, others).Read(creating.Except(rest).ToList(), trigger);
        return [.. isApart ? ReadTopics(before) : [], .. created, .. rest.Count > 0 ? ReadTopics(rest) : []];
    }

    /// <summary>「华辰签了78万，二期60万另开一单」: how many clauses there are up to the signing of the one deal, before another of the same customer is told of; 0 where none is signed.</summary>
    private static int SignedBefore(List<Clause> clauses, Clause trigger)
    {
        var place = clauses.FindLastIndex(clause => clause.Start < trigger.Start && clause.Sentence == trigger.Sentence && clause.HasAny(Cue.SignDone, Cue.Sign) && clause.HasAny(MentionKinds.Customer));
        return place >= 0 && !clauses.Skip(place + 1).Any(static clause => clause.HasAny(MentionKinds.Customer | MentionKinds.NewName)) ? place + 1 : 0;
    }

    /// <summary>「二、职防院拜访」 after 「一、新建商机：…」: another line of the list tells of another customer.</summary>
    private static bool IsOtherItem(Clause clause, Clause trigger) =>
        clause.LineStart > trigger.LineStart && clause.IsFirstOfLine && clause.Start > clause.LineStart && !clause.HasAny(Cue.NewDeal, Cue.Need) && trigger.BreakAfter != '\n' && !(trigger.IsFirstOfLine && trigger.Start == trigger.LineStart);

    private ImmutableArray<SalesAction> ReadTopics(List<Clause> clauses)
    {
        var topics = TopicBuilder.Build(clauses, resolver);
        if (topics.Count == 0)
        {
            return ReadWithoutCustomer(clauses);
        }

        return CompanionReader.Attach(topics is [var only] ? ReadTopic(only) : ReadEach(topics), clauses, catalogue.Organisation.Chart, utterance.Speaker);
    }

    private ImmutableArray<SalesAction> ReadEach(List<Topic> topics)
    {
        var actions = ImmutableArray.CreateBuilder<SalesAction>(topics.Count);
        foreach (var topic in topics)
        {
            actions.AddRange(ReadTopic(topic));
        }

        return actions.DrainToImmutable();
    }

    private ImmutableArray<SalesAction> ReadTopic(Topic topic)
    {
        var read = TopicReader.Read(utterance, topic, others);
        return read.IsEmpty && status.Of(topic) is { } asked ? [asked] : read;
    }

    /// <summary>A change of nobody's deal is what was last talked of, or is asked for; anything else is nothing.</summary>
    private ImmutableArray<SalesAction> ReadWithoutCustomer(List<Clause> clauses)
    {
        if (clauses.Count == 0)
        {
            return [];
        }

        var facts = TopicFacts.Gather(TopicReader.Moods(clauses), customer: null);
        if (!facts.NeedsDeal && facts.Activities.IsEmpty && OwnDay.IsTold(clauses))
        {
            return [];
        }

        var titled = resolver.OfTitle(clauses);
        if (titled is null && UnnamedQuestion.Is(clauses, facts))
        {
            return [];
        }

        var isMeant = !facts.NeedsDeal || new UnnamedChange(catalogue.Organisation, catalogue.Organisation.Chart.Find(utterance.Speaker)).IsMeant(clauses);
        if ((titled ?? resolver.OfChoice() ?? (isMeant && BackReference.IsPossible(clauses, facts) ? resolver.OfFocus() : null)) is { } subject)
        {
            var topic = new Topic(subject, clauses);
            var read = TopicReader.Read(utterance, topic, others);
            if (titled is not null)
            {
                return read.IsEmpty && status.Of(topic) is { } asked ? [asked] : read;
            }

            return read is [LogAction { Activity.Value: ActivityKind.Note, Amount: null, Stage: null, ExpectedClose: null, Next: null }] ? [] : read;
        }

        return facts.NeedsDeal && isMeant && resolver.OfOpenDeals() is { } open
            ? [new ClarifyCustomerAction([.. open.Candidates.Select(candidate => candidate.Id)]) { Spans = facts.Spans }]
            : [];
    }

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
