using System.Collections.Immutable;

namespace SalesBot.Domain.BattleReports;

/// <summary>Who did most by one measure. Nobody is shown at the bottom, and nobody with nothing.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Members">The first places.</param>
public sealed record TopList(ReportMeasure Measure, ImmutableArray<RankedMember> Members)
{
    /// <summary>The list.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="now">The figures of the report's days.</param>
    /// <param name="before">The figures of the days before.</param>
    /// <param name="most">How many places; those who share the last one are all in.</param>
    public static TopList Of(ReportMeasure measure, IEnumerable<MemberFigures> now, IEnumerable<MemberFigures> before, int most)
    {
        var places = Places(measure, before).ToDictionary(place => place.Member, place => place.Rank);
        return new TopList(
            measure,
            [
                .. Places(measure, now)
                    .TakeWhile(place => place.Rank <= most)
                    .Select(place => place with { Movement = places.TryGetValue(place.Member, out var earlier) ? earlier - place.Rank : null }),
            ]);
    }

    private static IEnumerable<RankedMember> Places(ReportMeasure measure, IEnumerable<MemberFigures> figures)
    {
        var (place, rank, last) = (0, 0, long.MaxValue);
        foreach (var (member, value) in figures
            .Select(figure => (figure.Member, Value: figure.Of(measure)))
            .Where(row => row.Value > 0)
            .OrderByDescending(row => row.Value)
            .ThenBy(row => row.Member.Value))
        {
            place++;
            rank = value < last ? place : rank;
            last = value;
            yield return new RankedMember(rank, member, value, null);
        }
    }
}
