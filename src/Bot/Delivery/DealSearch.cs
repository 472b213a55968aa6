using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Conversation;
using SalesBot.Bot.Hosting;
using SalesBot.Bot.Texts;

namespace SalesBot.Bot.Delivery;

/// <summary>Finds deals by the names that understanding knows, and shows of each what the person may see.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
internal sealed class DealSearch(ISalesDatabase database, CatalogueFeed catalogue, CompanyProfile company, TimeProvider time) : IDealSearch
{
    /// <summary>How many matches are looked at: of some, the person may see nothing.</summary>
    private const int MostMatches = 30;

    /// <inheritdoc />
    public Task<ImmutableArray<FoundDeal>?> FindAsync(string platform, string account, string text, CancellationToken cancellationToken) =>
        database.ReadAsync((session, token) => FindAsync(platform, account, text, session, token), cancellationToken);

    private async Task<ImmutableArray<FoundDeal>?> FindAsync(string platform, string account, string text, ISalesSession session, CancellationToken cancellationToken)
    {
        var chart = catalogue.Chart;
        if (await session.Organisation.FindByAccountAsync(platform, account, cancellationToken) is not { } id || chart.Find(id) is not { } reader)
        {
            return null;
        }

        var profile = await session.Organisation.FindProfileAsync(reader.Id, cancellationToken);
        var words = new Wording(LanguageTags.Read(profile?.Language, company.Language), company.Clock.DateOf(time.GetUtcNow()), company.Pipeline);
        var found = new FoundDeals(session, chart, reader, words);
        return string.IsNullOrWhiteSpace(text)
            ? await found.OwnAsync(cancellationToken)
            : await found.OfAsync(DealMatching.Find(catalogue.Catalogue, reader.Id, text, MostMatches), cancellationToken);
    }
}
