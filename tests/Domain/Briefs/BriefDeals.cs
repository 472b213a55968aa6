using System.Collections.Immutable;
using SalesBot.Domain.Briefs;
using SalesBot.Domain.Sales;
using SalesBot.Domain.Staleness;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Domain.Tests.Briefs;

/// <summary>Deals as a brief sees them; each test names what matters to it.</summary>
internal static class BriefDeals
{
    private static readonly Pipeline Pipeline = DefaultPipeline.Create();

    /// <summary>A deal that moved yesterday, with everything said about it.</summary>
    public static Deal Calm(string id, int yuan = 1000) => Some.Deal(id) with
    {
        Amount = Money.FromYuan(yuan),
        LastProgress = Some.Today.AddDays(-1),
        ExpectedClose = Some.Today.AddDays(60),
        NextStep = new NextStep("回访王总", Some.Today.AddDays(9)),
    };

    public static Deal Red(string id, int yuan = 1000, int days = 9) => Calm(id, yuan) with { LastProgress = Some.Today.AddDays(-days) };

    public static BriefDeal Seen(Deal deal, params ImmutableArray<EntryCriterion> unmet) => new(
        deal,
        StaleStanding.Of(new StaleCase(deal, Tier.C), StalenessRules.Default, WorkCalendar.China, Some.Today),
        StageAge.Of(deal, Pipeline, Some.Today, WorkCalendar.China, DayCount.Calendar),
        unmet);
}
