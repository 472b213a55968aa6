using System.Collections.Immutable;

namespace SalesBot.Domain.Sales;

/// <summary>What becomes of open deals when the company changes its pipeline: a preview that somebody looks at before it is done.</summary>
/// <param name="Kept">The stages that both pipelines have, with how many deals stand in each.</param>
/// <param name="Homeless">The stages that the new one lacks and for which none was named, with how many deals stand in each.</param>
/// <param name="Moved">The stages that become another one: how many deals go where.</param>
public sealed record StageMapping(
    ImmutableArray<(StageId Stage, int Deals)> Kept,
    ImmutableArray<(StageId Stage, int Deals)> Homeless,
    ImmutableArray<(StageId From, StageId To, int Deals)> Moved)
{
    /// <summary>Whether every open deal has a place in the new pipeline.</summary>
    public bool IsComplete => Homeless.IsEmpty;

    /// <summary>The preview.</summary>
    /// <param name="deals">The open deals.</param>
    /// <param name="after">The new pipeline.</param>
    /// <param name="heirs">For stages that go, which one takes their deals.</param>
    public static StageMapping Preview(IEnumerable<Deal> deals, Pipeline after, IReadOnlyDictionary<StageId, StageId> heirs)
    {
        var kept = ImmutableArray.CreateBuilder<(StageId, int)>();
        var homeless = ImmutableArray.CreateBuilder<(StageId, int)>();
        var moved = ImmutableArray.CreateBuilder<(StageId, StageId, int)>();
        foreach (var standing in deals.Where(deal => deal.IsOpen).GroupBy(deal => deal.Position.Stage).OrderBy(group => group.Key.Value, StringComparer.Ordinal))
        {
            if (after.Find(standing.Key) is not null)
            {
                kept.Add((standing.Key, standing.Count()));
            }
            else if (heirs.TryGetValue(standing.Key, out var heir) && after.Find(heir) is not null)
            {
                moved.Add((standing.Key, heir, standing.Count()));
            }
            else
            {
                homeless.Add((standing.Key, standing.Count()));
            }
        }

        return new StageMapping(kept.ToImmutable(), homeless.ToImmutable(), moved.ToImmutable());
    }
}
