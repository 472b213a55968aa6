using SalesBot.Bot.Understanding;
using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Naming;
using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Conversation;

/// <summary>Finds customers and deals by what somebody has typed so far: a deal's number, parts of names and titles.</summary>
internal static class DealMatching
{
    private const int LongestText = 100;

    private enum Fit
    {
        Number,
        WholeName,
        BeginningOfName,
        PartOfName,
        NameAndTitle,
        Title,
    }

    /// <summary>The matches, the best first, what the reader sells before the rest.</summary>
    /// <param name="catalogue">All names.</param>
    /// <param name="reader">Who searches.</param>
    /// <param name="text">What was typed.</param>
    /// <param name="most">How many at most.</param>
    public static IReadOnlyList<DealMatch> Find(Catalogue catalogue, MemberId reader, string text, int most)
    {
        var folded = TextFolding.Fold(ProgressRecorder.Cut(text, LongestText)).Trim();
        var words = folded.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0)
        {
            return [];
        }

        List<(DealMatch Match, Fit Fit, bool IsOwn, int Ordinal)> found = [.. ByNumber(catalogue, folded, reader)];
        foreach (var customer in catalogue.Customers)
        {
            found.AddRange(In(customer, folded, words, reader));
        }

        return [.. found.OrderBy(match => match.Fit).ThenByDescending(match => match.IsOwn).ThenBy(match => match.Ordinal).Select(match => match.Match).Distinct().Take(most)];
    }

    private static IEnumerable<(DealMatch Match, Fit Fit, bool IsOwn, int Ordinal)> ByNumber(Catalogue catalogue, string folded, MemberId reader) =>
        from customer in catalogue.FindByDeal(folded) is { } owner ? (CatalogueCustomer[])[owner] : []
        from deal in customer.Deals
        where string.Equals(TextFolding.Fold(deal.Id.Value), folded, StringComparison.Ordinal)
        select (new DealMatch(customer.Id, deal.Id, NamesCustomer: true), Fit.Number, deal.Owner == reader, customer.Ordinal);

    private static IEnumerable<(DealMatch Match, Fit Fit, bool IsOwn, int Ordinal)> In(CatalogueCustomer customer, string folded, string[] words, MemberId reader)
    {
        var inTitle = words.Where(word => !customer.Names.Any(name => name.Contains(word, StringComparison.Ordinal))).ToList();
        if (inTitle.Count == 0)
        {
            var isOwn = customer.Owner == reader || customer.Deals.Any(deal => deal.Owner == reader);
            return [(new DealMatch(customer.Id, null, NamesCustomer: true), FitOf(customer, folded), isOwn, customer.Ordinal)];
        }

        return customer.Deals
            .Where(deal => inTitle.TrueForAll(word => deal.Title.Contains(word, StringComparison.Ordinal)))
            .Select(deal => (
                new DealMatch(customer.Id, deal.Id, inTitle.Count < words.Length),
                inTitle.Count < words.Length ? Fit.NameAndTitle : Fit.Title,
                deal.Owner == reader,
                customer.Ordinal));
    }

    private static Fit FitOf(CatalogueCustomer customer, string folded) =>
        customer.Names.Contains(folded, StringComparer.Ordinal) ? Fit.WholeName
        : customer.Names.Any(name => name.StartsWith(folded, StringComparison.Ordinal)) ? Fit.BeginningOfName
        : Fit.PartOfName;
}
