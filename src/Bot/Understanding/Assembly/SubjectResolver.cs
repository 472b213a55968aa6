using System.Collections.Immutable;
using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Naming;

namespace SalesBot.Bot.Understanding.Assembly;

/// <summary>Decides which customer a name or a person means.</summary>
internal sealed class SubjectResolver(Utterance utterance, Catalogue catalogue)
{
    private const int MostCandidates = 50;

    /// <summary>The subject of a name; a contact named in the same clause may tell which of several.</summary>
    public Subject Of(CustomerMention mention, Clause clause)
    {
        var holders = mention.Holders.Select(catalogue.Find).OfType<CatalogueCustomer>().OrderBy(customer => customer.Ordinal).ToImmutableArray();
        if (holders.Length > 1 && !holders.Any(IsOwn))
        {
            var withContact = holders.Where(customer => clause.All<PersonMention>().Any(person => HasContact(customer, person))).ToImmutableArray();
            holders = withContact.Length == 1 ? withContact : holders;
        }

        return Narrow(holders, mention.Span);
    }

    /// <summary>The subject of a deal's id.</summary>
    public Subject Of(DealMention mention) => new() { Customer = catalogue.Find(mention.Customer), Deal = mention.Deal, Span = mention.Span };

    /// <summary>The subject where only a person is named; null where no customer has such a contact.</summary>
    public Subject? Of(PersonMention mention)
    {
        var holders = catalogue.CustomersWithContact(mention.Key).Where(customer => HasContact(customer, mention)).ToImmutableArray();
        var own = holders.Where(IsOwn).ToImmutableArray();
        if (own.IsEmpty && mention.IsFullName)
        {
            return null;
        }

        return holders.IsEmpty ? null : Narrow(holders, mention.Span);
    }

    /// <summary>Where nobody is named: what was picked, or what was last talked of; null where there is neither.</summary>
    public Subject? OfContext()
    {
        var focus = utterance.Chosen.FirstOrDefault() ?? utterance.Focus;
        return focus is not null && catalogue.Find(focus.Customer) is { } customer
            ? new Subject { Customer = customer, Deal = focus.Deal, Span = default, Confidence = 0.9 }
            : null;
    }

    /// <summary>The customers of the speaker's open deals, as a subject to be asked for; null where there are none.</summary>
    public Subject? OfOpenDeals()
    {
        var customers = catalogue.CustomersOf(utterance.Speaker)
            .Where(customer => customer.Deals.Any(deal => deal.IsOpen && deal.Owner == utterance.Speaker))
            .Take(MostCandidates)
            .ToImmutableArray();
        return customers.IsEmpty ? null : new Subject { Candidates = customers, Span = default };
    }

    /// <summary>Whether the customer is the speaker's own.</summary>
    public bool IsOwn(CatalogueCustomer customer) => customer.Owner == utterance.Speaker;

    /// <summary>Whether the customer has a contact who may be called so.</summary>
    public static bool HasContact(CatalogueCustomer customer, PersonMention person) =>
        customer.Contacts.Any(contact =>
            PersonNames.Keys(contact.Name).Contains(person.Key, StringComparer.Ordinal) && PersonNames.Fits(contact.Title, person.RequiredTitle));

    private Subject Narrow(ImmutableArray<CatalogueCustomer> holders, TextSpan span)
    {
        if (holders.Length == 1)
        {
            return new Subject { Customer = holders[0], Span = span };
        }

        var own = holders.Where(IsOwn).ToImmutableArray();
        if (own.Length == 1)
        {
            return new Subject { Customer = own[0], Span = span, Confidence = 0.95 };
        }

        var candidates = own.IsEmpty ? holders : own;
        foreach (var chosen in utterance.Chosen)
        {
            if (candidates.FirstOrDefault(candidate => candidate.Id == chosen.Customer) is { } picked)
            {
                return new Subject { Customer = picked, Span = span };
            }
        }

        return new Subject { Candidates = [.. candidates.Take(MostCandidates)], Span = span };
    }
}
