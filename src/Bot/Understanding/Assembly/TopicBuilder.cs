using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Words;

namespace SalesBot.Bot.Understanding.Assembly;

/// <summary>
/// Deals out the clauses to the customers that they are about: a clause that names none is about the last one named, those before the first
/// name about the first, and those around a list of names about all of the list.
/// </summary>
internal sealed class TopicBuilder(SubjectResolver resolver)
{
    /// <summary>More names than this are no list of customers that share what is said.</summary>
    private const int LongestList = 30;

    private readonly List<Topic> topics = [];
    private List<Clause>? leading;
    private List<Topic>? current;
    private bool isListOpen;
    private Clause? opening;
    private (int LineStart, char Bullet) named = (-1, '\0');
    private int orphanLine = -1;

    /// <summary>The topics in the order in which they are first named.</summary>
    public static List<Topic> Build(List<Clause> clauses, SubjectResolver resolver)
    {
        var builder = new TopicBuilder(resolver);
        for (var i = 0; i < clauses.Count; i++)
        {
            builder.Add(clauses[i], SharedDeed.GoesOn(clauses, i));
        }

        return builder.Finish();
    }

    private void Add(Clause clause, bool goesOn)
    {
        var subjects = Subjects(clause) ?? (current is [var only] && OtherPerson(clause, only) is { } turned ? [turned] : null);
        var bullet = Bullet(clause);
        if (subjects is null)
        {
            // A numbered line that names nobody is not about the customer of another numbered line, nor is what follows the list.
            var isNextItem = bullet != '\0' && bullet == named.Bullet;
            var isAfterList = bullet == '\0' && named.Bullet == '1' && clause.Header is null;
            if (clause.LineStart == orphanLine || ((isNextItem || isAfterList) && clause.LineStart != named.LineStart && clause.IsFirstOfLine && !TellsDeal(clause)))
            {
                orphanLine = clause.LineStart;
                return;
            }

            isListOpen = false;
            if (current is null)
            {
                (leading ??= []).Add(clause);
            }
            else
            {
                foreach (var topic in current)
                {
                    topic.Clauses.Add(clause);
                }
            }

            return;
        }

        orphanLine = -1;
        if (clause.LineStart != named.LineStart)
        {
            named = (clause.LineStart, bullet);
        }

        SetApart(clause);
        var told = TopicsOf(subjects);
        if (told is [var meant] && topics.Count > 1 && current is [var mistaken] && mistaken != meant && NameCorrection.IsBefore(clause, clause.First<CustomerMention>()))
        {
            TakeOver(meant, mistaken, clause.Sentence);
        }

        var isBare = IsBareName(clause);
        current = isListOpen && current is { Count: < LongestList } ? [.. current.Union(told)] : told;
        foreach (var topic in current)
        {
            if (leading is not null)
            {
                topic.Clauses.AddRange(leading);
            }

            if (opening is not null && told.Contains(topic) && !topic.Clauses.Contains(opening))
            {
                topic.Clauses.Add(opening);
            }

            topic.Clauses.Add(clause);
        }

        // A list goes on while nothing but names was said; the clauses before it are about each name of it.
        opening = (goesOn || clause.BreakAfter == '、') && clause.Mentions is [.., CustomerMention or NewNameMention] && clause.Mentions[^1].End == clause.End ? opening ?? (isBare ? null : clause) : null;
        isListOpen = opening is not null || (isBare && (goesOn || clause.BreakAfter is '、' or '\0'));
        if (!isListOpen)
        {
            leading = null;
        }
    }

    /// <summary>「售楼处扶梯签了！另外华辰到合同了」: what was told before is not about the one who is named now.</summary>
    private void SetApart(Clause clause)
    {
        if (leading is not [.., var last] || last.Sentence == clause.Sentence || !clause.Text.TrimStart(' ').StartsWithAny("另外", "此外"))
        {
            return;
        }

        if (resolver.OfTitle(leading) is { Customer: not null } titled)
        {
            TopicOf(titled).Clauses.AddRange(leading);
        }

        leading = null;
    }

    /// <summary>「2、员工楼楼梯，报价已发」: the title of a deal of whoever was named last.</summary>
    private bool TellsDeal(Clause clause) => current is [{ Subject.Customer: { } customer }] && DealFinder.Told(customer, clause) is not null;

    /// <summary>「去了华辰，不对，是金穗」: what was told of the one is meant of the other.</summary>
    private void TakeOver(Topic meant, Topic mistaken, int sentence)
    {
        foreach (var clause in mistaken.Clauses.FindAll(clause => clause.Sentence >= sentence - 1))
        {
            mistaken.Clauses.Remove(clause);
            meant.Clauses.Add(clause);
        }

        if (mistaken.Clauses.Count == 0)
        {
            topics.Remove(mistaken);
        }
    }

    /// <summary>「石总那边打了个电话」 in a new sentence, 「下午又跟颜处长开了个线上会」: whose contact another of the speaker's customers is.</summary>
    private Subject? OtherPerson(Clause clause, Topic topic)
    {
        if (clause.First<PersonMention>() is not { } person || topic.Subject.Customer is not { } customer || topic.Clauses is not [.., var last] || SubjectResolver.HasContact(customer, person))
        {
            return null;
        }

        var isElsewhere = last.Sentence != clause.Sentence && clause.WholeText[person.End..clause.End].StartsWithAny("那边", "那头", "那儿", "那里");
        var isLater = !customer.Contacts.IsEmpty && clause.HasAny(MentionKinds.Time | MentionKinds.Date) && clause.HasAny(Cue.Call, Cue.Meeting, Cue.Message) && clause.WholeText[clause.Start..person.Start] is [.., '跟' or '和' or '给' or '与' or '找'];
        if (!isElsewhere && !isLater)
        {
            return null;
        }

        return resolver.Of(person) is { Customer: { } other } subject && (resolver.IsOwn(other) || (isLater && resolver.HasOwnOpenDeal(other))) ? subject : null;
    }

    private List<Topic> Finish()
    {
        if (topics.Count == 0 && leading is not null && PersonIn(leading) is { } subject)
        {
            topics.Add(new Topic(subject, leading));
        }

        return topics;
    }

    /// <summary>The customer of a person, where no customer is named at all.</summary>
    private Subject? PersonIn(List<Clause> clauses)
    {
        // 给国厂长，不是，给颜处长打的电话
        var corrected = clauses.FindLastIndex(NameCorrection.IsBare);
        foreach (var clause in clauses.Skip(corrected + 1).Concat(clauses.Take(corrected + 1)))
        {
            foreach (var person in clause.All<PersonMention>())
            {
                if (resolver.Of(person) is { } subject)
                {
                    return subject.Candidates.IsEmpty ? subject : Titled(clauses, subject) ?? subject;
                }
            }
        }

        return null;
    }

    /// <summary>「王总的年检托管」: of several with such a contact, the one to whom the speaker sells what the text names.</summary>
    private Subject? Titled(List<Clause> clauses, Subject several) =>
        resolver.OfTitle(clauses) is { Customer: { } customer } titled && several.Candidates.Contains(customer) ? titled : null;

    /// <summary>The customers whom the clause names; null where it names none.</summary>
    private List<Subject>? Subjects(Clause clause)
    {
        if (!clause.HasAny(MentionKinds.Customer | MentionKinds.NewName | MentionKinds.Deal))
        {
            return null;
        }

        List<Subject>? subjects = null;
        foreach (var mention in clause.Mentions)
        {
            switch (mention)
            {
                case CustomerMention customer when !PassingMention.Is(clause, customer) && !NameCorrection.IsAfter(clause, customer) && !resolver.IsTakenByStranger(clause, customer):
                    (subjects ??= []).Add(resolver.Of(customer, clause));
                    break;
                case NewNameMention name when clause.First<CustomerMention>() is null && !(current is not null && ComesAlong(clause, name)) && !resolver.IsOwnTitle(clause.WholeText.Slice(name.Start, name.Length)):
                    (subjects ??= []).Add(SubjectResolver.New(clause.WholeOriginal, name.Span));
                    break;
                case DealMention deal:
                    (subjects ??= []).Add(resolver.Of(deal));
                    break;
            }
        }

        return subjects;
    }

    /// <summary>「盛京的桩，今天陪电力设计院去勘察」: whoever goes along is no customer.</summary>
    private static bool ComesAlong(Clause clause, NewNameMention name) => clause.WholeText[..name.Start].TrimEnd(' ') is [.., '陪' or '带' or '请' or '跟' or '和' or '与' or '同' or '找'];

    /// <summary>The topics of the subjects, each once.</summary>
    private List<Topic> TopicsOf(List<Subject> subjects) =>
        subjects is [var only] ? [TopicOf(only)] : [.. subjects.Select(TopicOf).Distinct()];

    private Topic TopicOf(Subject subject)
    {
        foreach (var topic in topics)
        {
            if (topic.Subject.IsSameAs(subject))
            {
                return topic;
            }
        }

        var begun = new Topic(subject, []);
        topics.Add(begun);
        return begun;
    }

    /// <summary>What the clause's line begins with: a digit, a dash, or NUL for no mark of a list.</summary>
    private static char Bullet(Clause clause)
    {
        var line = clause.WholeText[clause.LineStart..].TrimStart(' ');
        return line switch
        {
            [>= '0' and <= '9', '.' or '、' or ')' or ':', ..] or [>= '①' and <= '⑳', ..] or ['一' or '二' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '十', '、' or '.', ..] => '1',
            ['-' or '·' or '•' or '*', ..] => '-',
            _ => '\0',
        };
    }

    private static bool IsBareName(Clause clause)
    {
        var rest = clause.Text.Trim(' ').Length - clause.LengthOf(MentionKinds.Customer | MentionKinds.NewName);
        return rest == 0 || (rest <= 2 && clause.Mentions.All(static mention => mention is CustomerMention or NewNameMention) && TextFolding.IsHan(clause.WholeText[clause.End - 1]));
    }
}
