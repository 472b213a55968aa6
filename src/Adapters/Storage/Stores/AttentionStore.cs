using Microsoft.EntityFrameworkCore;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Adapters.Storage.Model;
using SalesBot.Adapters.Storage.Queries;
using SalesBot.Adapters.Storage.Rows;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Schedules;

namespace SalesBot.Adapters.Storage.Stores;

/// <inheritdoc />
internal sealed class AttentionStore(SalesContext context) : IAttentionStore
{
    public async Task<PersonalAttention> FindAsync(MemberId member, CancellationToken cancellationToken) =>
        (await AttentionQueries.Of(context, member.Value).AsNoTracking().FirstOrDefaultAsync(cancellationToken))?.ToAttention() ?? PersonalAttention.None;

    public async Task<IReadOnlyDictionary<MemberId, PersonalAttention>> FindAllAsync(IReadOnlyCollection<MemberId> members, CancellationToken cancellationToken) =>
        (await Questions.AskAsync(members.Select(member => member.Value), some => AttentionQueries.OfAll(context, some).AsNoTracking(), cancellationToken))
            .ToDictionary(row => new MemberId(row.Member), row => row.ToAttention());

    public async Task<IReadOnlyDictionary<MemberId, string>> ZonesAsync(CancellationToken cancellationToken) =>
        (await AttentionQueries.WithZone(context).Select(row => new { row.Member, row.Zone }).ToListAsync(cancellationToken))
            .ToDictionary(row => new MemberId(row.Member), row => row.Zone!);

    /// <remarks>Where two nodes keep a member's first at once, the primary key lets one pass; the other runs again and finds it.</remarks>
    public async Task SaveAsync(AttentionChange change, CancellationToken cancellationToken)
    {
        var row = await AttentionQueries.Of(context, change.Member.Value).FirstOrDefaultAsync(cancellationToken);
        if (row is null)
        {
            row = new AttentionRow();
            row.Take(change);
            context.Add(row);
        }
        else
        {
            row.Take(change);
        }

        await context.SaveChangesAsync(cancellationToken);
    }
}
