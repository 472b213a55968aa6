using Microsoft.Extensions.Options;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Conversation;
using SalesBot.Domain.Completeness;
using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Hosting;

/// <summary>How complete people's data is, for whatever else weighs it: rankings and bonuses.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
internal sealed class DataScores(CompanyProfile company, IOptions<AnalysisOptions> analysis)
{
    /// <summary>Of those of these people who have deals that count, in percent.</summary>
    public async Task<IReadOnlyDictionary<MemberId, decimal>> OfAllAsync(IReadOnlyCollection<MemberId> members, DateOnly today, ISalesSession session, CancellationToken cancellationToken) =>
        (await ReadAsync(members, today, session, cancellationToken))
            .ToDictionary(score => score.Key, score => (decimal)score.Value.Percent);

    /// <summary>Of one person, 0 to 1; null where no deal of theirs counts.</summary>
    public async Task<decimal?> OfAsync(MemberId member, DateOnly today, ISalesSession session, CancellationToken cancellationToken)
    {
        const decimal hundred = 100m;
        return (await ReadAsync([member], today, session, cancellationToken)).TryGetValue(member, out var score) ? score.Percent / hundred : null;
    }

    private Task<IReadOnlyDictionary<MemberId, CompletenessScore>> ReadAsync(
        IReadOnlyCollection<MemberId> owners, DateOnly today, ISalesSession session, CancellationToken cancellationToken) =>
        CompletenessReading.ScoresAsync(owners, today, company.Pipeline, analysis.Value.Completeness, session, cancellationToken);
}
