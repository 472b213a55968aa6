using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Conversation;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.Targets;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Schedules;

/// <summary>What wins have brought to those who have a part in them: all of it, or where a win was told before, what has changed since.</summary>
internal static class WinGains
{
    /// <summary>The groups on whose rankings the win counts: its owner's as it was then, and those of whoever has a part of it.</summary>
    public static IEnumerable<GroupId> GroupsOf(WinStory win) => win.Deal.Shares.Select(share => share.Group).Append(win.Record.Group).OfType<GroupId>().Distinct();

    /// <summary>By how much each one's figure on the group's ranking was less before.</summary>
    public static async Task<IReadOnlyDictionary<TargetHolder, decimal>> ReadAsync(
        IReadOnlyCollection<WinStory> wins, GroupId group, DayRange month, DateTimeOffset now, ISalesSession session, CancellationToken cancellationToken)
    {
        var heard = (await session.Wins.TellingsAsync([.. wins.Where(win => win.Record.IsTold).Select(win => win.Record.Id)], cancellationToken)).ToLookup(telling => telling.Win, telling => telling.At);
        var gains = new Dictionary<TargetHolder, decimal>();
        foreach (var win in wins)
        {
            Add(PartsOf(win.Deal, win.Record, group, month), 1);
            if (heard[win.Record.Id].DefaultIfEmpty().Min() is var told && told != default)
            {
                // Of what was changed again and again, the last day alone is news.
                var since = told > now.AddDays(-1) ? told : now.AddDays(-1);
                var changes = await session.Changes.DealEventsSinceAsync([win.Deal.Id], since, cancellationToken);
                Add(PartsOf(SalesProjection.Before(win.Deal, changes[win.Deal.Id]), win.Record, group, month), -1);
            }
        }

        return gains;

        void Add(IEnumerable<CreditPart> parts, int times)
        {
            foreach (var part in parts)
            {
                gains[TargetHolder.Of(part.Member)] = gains.GetValueOrDefault(TargetHolder.Of(part.Member)) + (times * part.Amount.Fen);
            }
        }
    }

    private static IEnumerable<CreditPart> PartsOf(Deal? deal, WinRecord win, GroupId group, DayRange month) =>
        deal is { Withdrawn: false, State: { Status: DealStatus.Won, ClosedOn: { } on } } && month.Contains(on)
            ? CreditSplit.Divide(deal.Amount ?? Money.Zero, deal.Shares, win.Owner)
                .Where(part => group == (part.Member == win.Owner ? win.Group : deal.Shares.FirstOrDefault(share => share.Member == part.Member)?.Group))
            : [];
}
