using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Conversation;

/// <summary>Those whose months a director settles: all whom they lead, and those who have left their region.</summary>
internal static class PaidPeople
{
    /// <summary>Who has left belongs nowhere any more; where they last did something tells whose they were.</summary>
    private const int MonthsBack = 3;

    /// <summary>These people.</summary>
    public static async Task<IReadOnlyList<MemberId>> OfAsync(Member director, DayRange month, OrganisationChart chart, ISalesSession session, CancellationToken cancellationToken)
    {
        List<MemberId> led = [.. chart.ReachOf(director).Select(member => member.Id)];
        var left = chart.Members.Where(member => member is { Role: Role.Rep, Group: null, Region: null }).Select(member => member.Id).ToHashSet();
        if (left.Count == 0 || director is not { Role: Role.Director, Region: { } region })
        {
            return led;
        }

        var done = await session.Figures.TalliesAsync(new DayRange(month.From.AddMonths(-MonthsBack), month.To), cancellationToken);
        return [.. led, .. done.Where(tally => left.Contains(tally.Member) && tally.Group is { } group && chart.Find(group)?.Region == region).Select(tally => tally.Member).Distinct()];
    }
}
