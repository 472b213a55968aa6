using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Bot.Conversation;
using SalesBot.Bot.Hosting;
using SalesBot.Bot.Texts;
using SalesBot.Domain.Briefs;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Schedules;

/// <summary>A rep's brief in words: it fits a phone's screen, and every line is a button.</summary>
internal sealed class RepBriefCard(OrganisationChart chart, IReadOnlyDictionary<CustomerId, Customer> customers, CompanyProfile company, Wording words)
{
    /// <summary>The brief; null where there is nothing to act on.</summary>
    public WrittenNotice? Write(RepBrief brief)
    {
        if (brief.IsEmpty)
        {
            return null;
        }

        var lines = new BriefLines(customers, company, words);
        List<(CardAction Action, OfferedAction Offered)> rows = [.. brief.Items.Select(item => lines.Of(item))];
        var shown = brief.Items.Select(item => item.Deal?.Deal.Id).OfType<DealId>().ToHashSet();
        if (brief.Suggestion is { } suggested && !shown.Contains(suggested.Deal.Deal.Id))
        {
            rows.Add(lines.OfDeal(suggested.Deal, words.BriefSuggestion(SuggestionText.Of(suggested, words))));
        }

        return new WrittenNotice(
            new Card
            {
                Purpose = CardPurpose.Brief,
                Title = words.BriefTitle(chart.Find(brief.Member)?.Name ?? "", brief.Items.Length + brief.More),
                Emphasis = brief.Items.Any(item => (item.Reasons & BriefReasons.Red) != BriefReasons.None) ? CardEmphasis.Bad : CardEmphasis.Normal,
                Sections =
                [
                    new CardSection
                    {
                        Title = words.BriefDay(brief.Day, company.Calendar),
                        Facts = brief.Yesterday is { } result ? [new CardFact(words.LastWorkdayLabel, words.DayResult(result))] : [],
                        Notes = MissingIn(brief),
                    },
                ],
                Actions = [.. rows.Select(row => row.Action)],
                Foot = brief.More > 0 ? words.BriefMore(brief.More) : "",
                Key = FormattableString.Invariant($"brief/{brief.Day:yyyy-MM-dd}/{brief.Member}"),
            },
            [.. rows.Select(row => row.Offered)]);
    }

    /// <summary>What nobody has said about the deals of the brief.</summary>
    private ImmutableArray<string> MissingIn(RepBrief brief) =>
    [
        .. brief.Items.Select(item => item.Deal).OfType<BriefDeal>()
            .Where(deal => deal.Missing != MissingFields.None)
            .Select(deal => words.BriefMissing(Labels.Short(customers[deal.Deal.Customer]), words.List(words.Missing(deal)))),
    ];
}
