using System.Collections.Immutable;
using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Naming;
using SalesBot.Bot.Understanding.Words;

namespace SalesBot.Bot.Understanding.Assembly;

/// <summary>Reads who at the customer was met, as the text names them.</summary>
internal static class ContactReader
{
    /// <summary>The people in order, each once; those whom a failed try was about only where nobody else is named.</summary>
    public static ImmutableArray<Slot<string>> Read(List<(Clause Clause, Mood Mood)> clauses, CatalogueCustomer? customer) =>
        Read(clauses, customer, withFailed: false) is { IsEmpty: false } people ? people : Read(clauses, customer, withFailed: true);

    private static ImmutableArray<Slot<string>> Read(List<(Clause Clause, Mood Mood)> clauses, CatalogueCustomer? customer, bool withFailed)
    {
        var people = ImmutableArray.CreateBuilder<Slot<string>>();
        foreach (var (clause, mood) in clauses)
        {
            if (mood.IsQuestion || (clause.Has(Cue.Hearsay) && ActivityReader.Read(clause, mood) is null) || (((mood.IsDenied && !withFailed) || mood.IsUnreal) && ActivityReader.Read(clause, mood) is null))
            {
                continue;
            }

            foreach (var mention in clause.All<PersonMention>())
            {
                var isOfCustomer = customer is null || !mention.IsFullName || SubjectResolver.HasContact(customer, mention);
                var name = clause.WholeOriginal.Substring(mention.Start, mention.Length);
                if (isOfCustomer && mood.IsFactAt(mention.Start) && !people.Any(person => string.Equals(person.Value, name, StringComparison.Ordinal)))
                {
                    people.Add(new Slot<string>(name, mention.Span, 0.95));
                }
            }

            foreach (var informal in Informal(clause, people))
            {
                people.Add(new Slot<string>(clause.WholeOriginal.Substring(informal.Start, informal.Length), informal, 0.85));
            }
        }

        return people.ToImmutable();
    }

    /// <summary>「王总、李工、小陈」: whoever is named in a row with the customer's people is one of them, also without a title.</summary>
    private static List<TextSpan> Informal(Clause clause, IReadOnlyList<Slot<string>> people)
    {
        var found = new List<TextSpan>();
        for (var at = clause.Start; at + 1 < clause.End; at++)
        {
            var text = clause.WholeText;
            var before = at > 0 && text[at - 1] is '、' or '和' or '跟' or '与' ? at - 1 : at;
            var isInRow = before < at && (people.Any(person => person.Span.Start + person.Span.Length == before) || found.Exists(person => person.Start + person.Length == before));
            if (isInRow && text[at] is '小' or '老' && PersonNames.IsSurname(text[at + 1]) && !clause.Mentions.Any(mention => mention.Start <= at + 1 && mention.End > at))
            {
                found.Add(new TextSpan(at, 2));
            }
        }

        return found;
    }
}
