using System.Collections.Immutable;
using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Naming;
using SalesBot.Bot.Understanding.Words;

namespace SalesBot.Bot.Understanding.Assembly;

/// <summary>Decides which customer a name or a person means.</summary>
internal sealed class SubjectResolver(Utterance utterance, Catalogue catalogue)
{
    /// <summary>Adverbs before a deed, which are nobody.</summary>
    private static readonly WordSearch NoStrangers = new(["终于", "总算", "可算", "好不容易", "成功", "顺利", "正式", "最终", "一举", "刚", "已", "又", "也", "都", "今", "昨", "报喜", "喜报", "搞定", "宣布", "恭喜"]);

    private const int MostCandidates = 50;

    /// <summary>A shorter part of a title tells too little where nobody is named.</summary>
    private const int ShortestTitle = 3;

    /// <summary>The subject of a name; a contact named in the same clause may tell which of several.</summary>
    public Subject Of(CustomerMention mention, Clause clause)
    {
        if (mention.Holders is [var only])
        {
            return new Subject { Customer = only, Span = mention.Span, Confidence = mention.Confidence };
        }

        var subject = Narrow(Holders(mention, clause), mention.Span);
        return subject with { Confidence = subject.Confidence * mention.Confidence };
    }

    private ImmutableArray<CatalogueCustomer> Holders(CustomerMention mention, Clause clause)
    {
        var isInOrder = IsInOrder(mention.Holders);
        if (isInOrder && !clause.HasAny(MentionKinds.Person | MentionKinds.Member))
        {
            return mention.Holders;
        }

        var holders = new List<CatalogueCustomer>(mention.Holders.Length);
        holders.AddRange(mention.Holders.AsSpan());
        if (!isInOrder)
        {
            holders.Sort(static (one, other) => one.Ordinal.CompareTo(other.Ordinal));
        }

        if (holders.Count > 1 && clause.HasAny(MentionKinds.Person) && holders.FindAll(IsOwn) is var own && own.Count != 1)
        {
            var withContact = WithContact(own.Count > 1 ? own : holders, clause);
            holders = withContact.Count == 1 ? withContact : holders;
        }

        return holders.Count > 1 && clause.HasAny(MentionKinds.Member) && OwnedByNamed(holders, clause) is { } owned ? [owned] : [.. holders];
    }

    /// <summary>Whether they stand in the catalogue's order, as nearly always they do.</summary>
    private static bool IsInOrder(ImmutableArray<CatalogueCustomer> customers)
    {
        for (var i = 1; i < customers.Length; i++)
        {
            if (customers[i].Ordinal < customers[i - 1].Ordinal)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>「邵磊的华辰」: the one that belongs to the colleague whom the clause names.</summary>
    private CatalogueCustomer? OwnedByNamed(List<CatalogueCustomer> holders, Clause clause)
    {
        foreach (var member in clause.All<MemberMention>())
        {
            var isCompanion = member.Start > clause.Start && clause.WholeText[member.Start - 1] is '和' or '跟' or '与' or '同' or '带' or '陪' or '拉' or '叫' or '谢' or '亏';
            if (isCompanion || member.Member.Id == utterance.Speaker)
            {
                continue;
            }

            foreach (var holder in holders)
            {
                if (holder.Owner == member.Member.Id)
                {
                    return holder;
                }
            }
        }

        return null;
    }

    /// <summary>A customer that the catalogue does not have.</summary>
    public static Subject New(string original, TextSpan span) =>
        new() { NewName = original.Substring(span.Start, span.Length), Span = span, Confidence = 0.7 };

    /// <summary>The subject of a deal's id.</summary>
    public Subject Of(DealMention mention) => new() { Customer = catalogue.Find(mention.Customer), Deal = mention.Deal, Span = mention.Span };

    /// <summary>The subject where only a person is named; null where no customer has such a contact.</summary>
    public Subject? Of(PersonMention mention)
    {
        // One more than are offered tells that there are too many; what was picked may be any of them.
        var most = utterance.Chosen.IsEmpty ? MostCandidates + 1 : int.MaxValue;
        var own = WithContact(catalogue.PortfolioOf(utterance.Speaker)?.WithContact(mention.Key, mention.RequiredTitle) ?? [], mention, most);
        if (!own.IsEmpty)
        {
            return Narrow(own, mention.Span);
        }

        var others = WithContact(catalogue.CustomersWithContact(mention.Key, mention.RequiredTitle), mention, MostCandidates);
        return others.IsEmpty ? null : Narrow(others, mention.Span);
    }

    /// <summary>Those with a contact whom the clause names.</summary>
    private static List<CatalogueCustomer> WithContact(List<CatalogueCustomer> customers, Clause clause) =>
        customers.FindAll(customer => clause.All<PersonMention>().Any(person => HasContact(customer, person)));

    private static ImmutableArray<CatalogueCustomer> WithContact(IEnumerable<CatalogueCustomer> customers, PersonMention person, int most)
    {
        List<CatalogueCustomer>? found = null;
        foreach (var customer in customers)
        {
            if (HasContact(customer, person))
            {
                (found ??= []).Add(customer);
                if (found.Count == most)
                {
                    break;
                }
            }
        }

        return found is null ? [] : [.. found];
    }

    /// <summary>Where nobody is named: the one of the speaker's customers whose open deal the text tells by its title; null where there is none or several.</summary>
    public Subject? OfTitle(List<Clause> clauses)
    {
        if (catalogue.PortfolioOf(utterance.Speaker)?.Titles is not { } titles)
        {
            return null;
        }

        Subject? best = null;
        var (bestLength, isShared) = (0, false);
        HashSet<string>? seen = null;
        foreach (var clause in clauses)
        {
            seen?.Clear();
            var characters = 0ul;
            for (var at = 1; at < clause.Text.Length; at++)
            {
                var alike = titles.TitlesWith(clause.Text[at - 1], clause.Text[at]);
                if (alike.Count == 0 || DealFinder.IsGeneric(clause.Text.Slice(at - 1, 2)))
                {
                    continue;
                }

                seen ??= new HashSet<string>(StringComparer.Ordinal);
                characters = characters == 0 ? DealFinder.CharactersOf(clause) : characters;
                foreach (var title in alike)
                {
                    var length = seen.Add(title) ? DealFinder.TitleScore(title, clause, characters, out var place) : place = 0;
                    if (length == 0 || length < bestLength)
                    {
                        continue;
                    }

                    var deals = titles.DealsOf(title);
                    isShared = deals.Count > 1 || (length == bestLength && (isShared || deals[0].Deal != best!.Deal));
                    bestLength = length;
                    best = new Subject { Customer = catalogue.Find(deals[0].Customer), Deal = deals[0].Deal, Span = new TextSpan(place, length), Confidence = 0.85 };
                }
            }
        }

        return isShared || bestLength < ShortestTitle ? null : best;
    }

    /// <summary>Where nobody is named: what was picked when it was asked; null where nothing was.</summary>
    public Subject? OfChoice() => Of(utterance.Chosen.FirstOrDefault());

    /// <summary>Where nobody is named: what was last talked of; null where nothing was.</summary>
    public Subject? OfFocus() => Of(utterance.Focus);

    /// <summary>The customers of the speaker's open deals, as a subject to be asked for; null where there are none.</summary>
    public Subject? OfOpenDeals()
    {
        var customers = new List<CatalogueCustomer>();
        foreach (var customer in catalogue.CustomersOf(utterance.Speaker))
        {
            if (customers.Count == MostCandidates)
            {
                break;
            }

            if (HasOwnOpenDeal(customer))
            {
                customers.Add(customer);
            }
        }

        return customers.Count == 0 ? null : new Subject { Candidates = [.. customers], Span = default };
    }

    /// <summary>Whether the speaker has an open deal there.</summary>
    public bool HasOwnOpenDeal(CatalogueCustomer customer)
    {
        foreach (var deal in customer.Deals)
        {
            if (deal.IsOpen && deal.Owner == utterance.Speaker)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>「迈瑞拿下了华辰」: somebody who is neither the speaker nor a colleague won there.</summary>
    public bool IsTakenByStranger(Clause clause, CustomerMention customer)
    {
        if (clause.Find(Cue.SignDone) is not { } signed || signed.Start <= clause.Start || signed.End > customer.Start || customer.Start - signed.End > 2 || clause.Mentions[0] != signed)
        {
            return false;
        }

        var who = clause.WholeText[clause.Start..signed.Start].Trim(' ');
        return who.Length is >= 2 and <= 4 && TextFolding.IsHan(who[0]) && !who.ContainsAny(NoStrangers)
            && catalogue.Organisation.ShortNames.MemberAt(who, 0, catalogue.Organisation.Chart.Find(utterance.Speaker), out _) == 0;
    }

    /// <summary>Whether the text is part of the title of one of the speaker's customers' deals.</summary>
    public bool IsOwnTitle(ReadOnlySpan<char> text) => catalogue.PortfolioOf(utterance.Speaker)?.HoldsTitleWith(text) ?? false;

    /// <summary>Whether one of the speaker's own customers has such a contact.</summary>
    public bool IsOwnContact(PersonMention person)
    {
        foreach (var customer in catalogue.CustomersOf(utterance.Speaker))
        {
            if (HasContact(customer, person))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the customer is the speaker's own.</summary>
    public bool IsOwn(CatalogueCustomer customer) => customer.Owner == utterance.Speaker;

    /// <summary>Whether the customer has a contact who may be called so.</summary>
    public static bool HasContact(CatalogueCustomer customer, PersonMention person)
    {
        var title = PersonNames.CharactersOf(person.RequiredTitle);
        if ((customer.Titles & title) != title)
        {
            return false;
        }

        foreach (var contact in customer.Contacts)
        {
            if (contact.IsFoundUnder(person.Key) && PersonNames.Fits(contact.Title, person.RequiredTitle))
            {
                return true;
            }
        }

        return false;
    }

    private Subject? Of(Focus? focus) =>
        focus is not null && catalogue.Find(focus.Customer) is { } customer
            ? new Subject { Customer = customer, Deal = focus.Deal, Span = default, Confidence = 0.9 }
            : null;

    private Subject Narrow(ImmutableArray<CatalogueCustomer> holders, TextSpan span)
    {
        if (holders.Length == 1)
        {
            return new Subject { Customer = holders[0], Span = span };
        }

        var own = CatalogueCustomer.OwnedBy(utterance.Speaker, holders);
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

        return new Subject { Candidates = candidates.Length > MostCandidates ? candidates[..MostCandidates] : candidates, Span = span };
    }
}
