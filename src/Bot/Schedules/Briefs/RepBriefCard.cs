using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Bot.Conversation;
using SalesBot.Bot.Hosting;
using SalesBot.Bot.Texts;
using SalesBot.Domain.Briefs;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.Staleness;

namespace SalesBot.Bot.Schedules;

/// <summary>A rep's brief in words: it fits a phone's screen, and every line is a button.</summary>
internal sealed class RepBriefCard(OrganisationChart chart, IReadOnlyDictionary<CustomerId, Customer> customers, CompanyProfile company, Wording words)
{
    /// <summary>The brief.</summary>
    /// <param name="brief">What it tells.</param>
    /// <param name="warned">Of what it warns.</param>
    public WrittenNotice Write(RepBrief brief, ImmutableArray<StaleNotice> warned)
    {
        var lines = new BriefLines(customers, company, brief.Day, words, warned.Select(notice => notice.Deal.Id).ToHashSet());
        List<(CardAction Action, OfferedAction Offered)> rows = [.. brief.Items.Select(item => lines.Of(item))];
        var shown = brief.Items.Select(item => item.Deal?.Deal.Id).OfType<DealId>().ToHashSet();
        if (brief.Suggestion is { } suggested && !shown.Contains(suggested.Deal.Deal.Id))
        {
            rows.Add(lines.OfDeal(suggested.Deal, words.BriefSuggestion(SuggestionText.Of(suggested, words))));
        }

        var (card, name, count) = (new BriefCard(company.CalendarOf(chart, brief.Member), words), chart.Find(brief.Member)?.Name ?? "", brief.Items.Length + brief.More);
        return card.Of(
            brief.Member,
            brief.Day,
            count == 0 ? words.BriefTitleWithoutItems(name) : words.BriefTitle(name, count),
            brief.Items.Any(item => (item.Reasons & BriefReasons.Red) != BriefReasons.None),
            brief.Yesterday is { } result ? [new CardFact(card.ResultLabel(brief.Day), words.DayResult(result))] : [],
            [.. brief.Pace is { } pace ? [words.MonthPace(pace)] : ImmutableArray<string>.Empty, .. MissingIn(brief)],
            rows,
            rows.Select(row => row.Offered.Deal).OfType<DealId>().ToHashSet(),
            string.Concat(brief.More > 0 ? words.BriefMore(brief.More) : "", HowToAct(brief)));
    }

    /// <summary>Only what has a next step or is a reminder can be done or put off.</summary>
    private string HowToAct(RepBrief brief)
    {
        var settled = brief.Items.ToList().FindIndex(item => item.Reminder is not null || item.Deal?.Deal.NextStep is not null);
        return settled >= 0 ? words.BriefHowToAct(settled + 1) : "";
    }

    /// <summary>What nobody has said about the deals of the brief.</summary>
    private ImmutableArray<string> MissingIn(RepBrief brief) =>
    [
        .. brief.Items.Select(item => item.Deal).OfType<BriefDeal>()
            .Where(deal => deal.Missing != MissingFields.None)
            .Select(deal => words.BriefMissing(Labels.Short(customers[deal.Deal.Customer]), words.List(words.Missing(deal)))),
    ];
}
