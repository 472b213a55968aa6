using System.Collections.Immutable;
using SalesBot.Bot.Hosting;
using SalesBot.Domain.Briefs;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.Staleness;

namespace SalesBot.Bot.Schedules;

/// <summary>
/// Of which deals that stand on a brief the day's warning would tell its reader: the brief tells it, and the warning, which comes some minutes later, tells only what
/// the brief had no room for. So there is one message where there would be two.
/// </summary>
internal sealed class BriefWarnings(OrganisationChart chart, CompanyProfile company, IReadOnlyDictionary<CustomerId, Customer> customers, DateOnly today)
{
    private readonly ReportingLine line = chart.Line;

    /// <summary>What the reader has to hear of the deals of these lines.</summary>
    public ImmutableArray<StaleNotice> DueFor(MemberId reader, IEnumerable<BriefItem> items)
    {
        var ladder = new StaleLadder(company.Staleness, company.CalendarOf(chart, reader), line);
        return
        [
            .. items.Select(item => item.Deal?.Deal).OfType<Deal>()
                .SelectMany(deal => ladder.DueOn(new StaleCase(deal, customers[deal.Customer].Tier), today))
                .Where(notice => notice.Recipient == reader),
        ];
    }
}
