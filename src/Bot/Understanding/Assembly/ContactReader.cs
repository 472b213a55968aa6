using System.Collections.Immutable;
using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Naming;

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
            if (mood.IsQuestion || (((mood.IsDenied && !withFailed) || mood.IsUnreal) && ActivityReader.Read(clause, mood) is null))
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
        }

        return people.ToImmutable();
    }
}
