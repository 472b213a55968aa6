using SalesBot.Domain.Leaderboards;
using SalesBot.Domain.Organisation;

namespace SalesBot.Adapters.Storage.Rows;

/// <summary>A kept sum as it is read by the ten thousand: without the row between.</summary>
/// <param name="Period">The name of the <see cref="KeptPeriod"/>.</param>
/// <param name="Tally">The sum.</param>
internal sealed record PeriodTally(string Period, Tally Tally)
{
    /// <summary>The group; none is stored as an empty one.</summary>
    public static GroupId? GroupOf(Guid stored) => stored == Guid.Empty ? null : new GroupId(stored);
}
