using System.Collections.Immutable;
using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Naming;
using SalesBot.Bot.Understanding.Words;

namespace SalesBot.Bot.Understanding.Assembly;

/// <summary>Reads who at the customer was met, as the text names them.</summary>
internal static class ContactReader
{
    /// <summary>Whoever was met stands no farther than this behind the word for it.</summary>
    private const int MostToMet = 12;

    /// <summary>The people in order, each once; those whom a failed try was about only where nobody else is named.</summary>
    /// <param name="clauses">The clauses, each with its mood.</param>
    /// <param name="customer">The customer, where it is known.</param>
    /// <param name="wasThere">Whether somebody was visited, met or spoken to: then whoever could not be reached was not the one.</param>
    public static ImmutableArray<Slot<string>> Read(List<MeantClause> clauses, CatalogueCustomer? customer, bool wasThere) =>
        Named(clauses, customer, withFailed: false, wasThere) is { IsEmpty: false } people ? people
        : !clauses.Exists(static entry => entry.Mood.IsDenied) || (wasThere && clauses.Exists(static entry => entry.Clause.Has(Cue.Failed))) ? []
        : Named(clauses, customer, withFailed: true, wasThere);

    private static ImmutableArray<Slot<string>> Named(List<MeantClause> clauses, CatalogueCustomer? customer, bool withFailed, bool wasThere)
    {
        List<Slot<string>>? people = null;
        var corrected = Corrected(clauses);
        foreach (var (clause, mood) in clauses)
        {
            if (clause.Start < corrected || mood.IsQuestion || (clause.Has(Cue.Hearsay) && ActivityReader.Read(clause, mood) is null) || (((mood.IsDenied && !withFailed) || (mood.IsUnreal && !(wasThere && clause.Has(Cue.Hope)))) && ActivityReader.Read(clause, mood) is null))
            {
                continue;
            }

            foreach (var mention in clause.All<PersonMention>())
            {
                var isOfCustomer = customer is null || !mention.IsFullName || SubjectResolver.HasContact(customer, mention);
                if (isOfCustomer && !(IsAway(clause, mention) && clauses.Exists(static entry => entry.Clause.Has(Cue.Visit))) && mood.IsFactAt(mention.Start) && !IsNamed(people, clause.WholeOriginal.AsSpan(mention.Start, mention.Length)))
                {
                    (people ??= []).Add(new Slot<string>(clause.WholeOriginal.Substring(mention.Start, mention.Length), mention.Span, 0.95));
                }
            }

            if (customer is not null)
            {
                ContactsInPinyin.Add(clause, customer, ref people);
            }

            if (people is not null)
            {
                AddInformal(clause, people);
            }
        }

        return people is not null ? [.. people] : customer is not null && Familiar(clauses, customer) is { } familiar ? [familiar] : [];
    }

    /// <summary>「给国厂长,不是,给颜处长打的电话」: where what takes somebody back stands, if somebody else follows; 0 where nobody is taken back.</summary>
    private static int Corrected(List<MeantClause> clauses)
    {
        var place = clauses.FindLastIndex(static entry => NameCorrection.IsBare(entry.Clause));
        return place >= 0 && place + 1 < clauses.Count && clauses[place + 1].Clause.HasAny(MentionKinds.Person) ? clauses[place].Clause.Start : 0;
    }

    /// <summary>「徐总出差，见了采购」: whoever is away was not met.</summary>
    private static bool IsAway(Clause clause, PersonMention person) =>
        clause.WholeText[person.End..clause.End].TrimStart("还又也都正在今天明昨这下周去了 ").StartsWithAny("出差", "休假", "请假", "住院", "外出");

    /// <summary>「跟宏远老孙喝了顿酒」: a contact of the customer's, called without a title.</summary>
    private static Slot<string>? Familiar(List<MeantClause> clauses, CatalogueCustomer customer)
    {
        foreach (var (clause, mood) in clauses)
        {
            if (mood.IsQuestion || !MayBeFamiliar(clause.Text, customer))
            {
                continue;
            }

            var text = clause.WholeText;
            for (var at = clause.Start; at + 1 < clause.End; at++)
            {
                var isCalled = text[at] is '老' or '小' && (PersonNames.IsSurname(text[at + 1]) ? IsContact(customer, text[at + 1]) || IsMet(clause, at) : EndsContact(customer, text[at + 1]));
                if ((isCalled || IsGivenName(customer, text.Slice(at, 2))) && !IsMarked(clause, at, at + 2))
                {
                    return new Slot<string>(clause.WholeOriginal.Substring(at, 2), new TextSpan(at, 2), 0.85);
                }
            }
        }

        return null;
    }

    /// <summary>Whether the text holds what somebody may be called by without a title: most texts do not, and need not be gone through.</summary>
    private static bool MayBeFamiliar(ReadOnlySpan<char> text, CatalogueCustomer customer)
    {
        foreach (var contact in customer.Contacts)
        {
            if (contact.GivenName is (not '\0' and var first, var second) && text.Contains([first, second], StringComparison.Ordinal))
            {
                return true;
            }
        }

        return text.ContainsAny('老', '小');
    }

    /// <summary>「没见王总 见的他们实验室小刘」.</summary>
    private static bool IsMet(Clause clause, int at) =>
        clause.WholeText[Math.Max(clause.Start, at - MostToMet)..at] is var before && before.LastIndexOf('见') is >= 0 and var met && !(met > 0 && before[met - 1] is '没' or '未' or '不')
        && (at + 2 >= clause.End || !TextFolding.IsHan(clause.WholeText[at + 2]));

    private static bool IsContact(CatalogueCustomer customer, char surname)
    {
        foreach (var contact in customer.Contacts)
        {
            if (contact.Name[0] == surname)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>「老栓」 of 贾长栓.</summary>
    private static bool EndsContact(CatalogueCustomer customer, char last)
    {
        foreach (var contact in customer.Contacts)
        {
            if (contact.GivenName.Second == last && last != '\0')
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>「满仓」 of 赵满仓.</summary>
    private static bool IsGivenName(CatalogueCustomer customer, ReadOnlySpan<char> name)
    {
        foreach (var contact in customer.Contacts)
        {
            if (contact.GivenName == (name[0], name[1]) && TextFolding.IsHan(name[0]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNamed(List<Slot<string>>? people, ReadOnlySpan<char> name)
    {
        if (people is not null)
        {
            foreach (var person in people)
            {
                if (name.SequenceEqual(person.Value))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>「王总、李工、小陈」: whoever is named in a row with the customer's people is one of them, also without a title.</summary>
    private static void AddInformal(Clause clause, List<Slot<string>> people)
    {
        var text = clause.WholeText;
        for (var at = clause.Start; at + 1 < clause.End; at++)
        {
            if (text[at] is '小' or '老' && at > 0 && text[at - 1] is '、' or '和' or '跟' or '与' && PersonNames.IsSurname(text[at + 1]) && IsNamedUpTo(people, at - 1) && !IsMarked(clause, at, at + 2))
            {
                people.Add(new Slot<string>(clause.WholeOriginal.Substring(at, 2), new TextSpan(at, 2), 0.85));
            }
        }
    }

    private static bool IsNamedUpTo(List<Slot<string>> people, int place)
    {
        foreach (var person in people)
        {
            if (person.Span.Start + person.Span.Length == place)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsMarked(Clause clause, int from, int to)
    {
        foreach (var mention in clause.Mentions)
        {
            if (mention.Start < to && mention.End > from)
            {
                return true;
            }
        }

        return false;
    }
}
