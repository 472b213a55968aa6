using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Bot.Conversation;
using SalesBot.Bot.Texts;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.Staleness;

namespace SalesBot.Bot.Schedules;

/// <summary>A digest of deals that do not move, in words: red before yellow, each a button of its deal.</summary>
internal sealed class StaleCard(OrganisationChart chart, IReadOnlyDictionary<CustomerId, Customer> customers, StalenessRules rules, Wording words)
{
    /// <summary>How many deals are shown; the rest is counted.</summary>
    private const int MostShown = 10;

    /// <summary>The digest.</summary>
    public WrittenNotice Write(StaleDigest digest)
    {
        var red = digest.News.Count(notice => notice.Standing.State == StaleState.Red);
        List<(CardAction Action, OfferedAction Offered)> rows = [.. digest.News.Take(MostShown).Select(notice => RowOf(notice, digest.Recipient))];
        return new WrittenNotice(
            new Card
            {
                Purpose = CardPurpose.Warning,
                Title = words.StaleTitle(red, digest.News.Length - red),
                Emphasis = red > 0 ? CardEmphasis.Bad : CardEmphasis.Warning,
                Sections =
                [
                    new CardSection
                    {
                        Notes =
                        [
                            .. digest.Total == Money.Zero ? ImmutableArray<string>.Empty : [words.StaleSum(words.AmountShort(digest.Total))],
                            .. digest.News.Length > MostShown ? [words.BriefMore(digest.News.Length - MostShown)] : ImmutableArray<string>.Empty,
                            .. digest.Known.IsEmpty ? ImmutableArray<string>.Empty : [words.StaleKnown(digest.Known.Length)],
                            .. digest.Paused == 0 ? ImmutableArray<string>.Empty : [words.StalePausedCount(digest.Paused)],
                        ],
                    },
                ],
                Actions = [.. rows.Select(row => row.Action)],
                Foot = words.StaleRule(rules.Limits),
                Key = FormattableString.Invariant($"stale/{digest.Day:yyyy-MM-dd}/{digest.Recipient}"),
            },
            [.. rows.Select(row => row.Offered)]);
    }

    private (CardAction Action, OfferedAction Offered) RowOf(StaleNotice notice, MemberId reader)
    {
        var deal = notice.Deal;
        var label = Labels.Of(customers[deal.Customer], deal);
        var action = Button.Of(Verbs.Show, label, hint: Hint(notice, reader), data: [(Keys.Deal, deal.Id.Value)]);
        return (action, new OfferedAction(Verbs.Show, action.Data, [label, deal.Id.Value], deal.Customer, deal.Id));
    }

    private string Hint(StaleNotice notice, MemberId reader)
    {
        var (deal, standing) = (notice.Deal, notice.Standing);
        IEnumerable<string> parts =
        [
            deal.Owner == reader ? "" : chart.Find(deal.Owner)?.Name ?? words.Nobody,
            deal.Amount is { } amount ? words.AmountShort(amount) : "",
            standing.State == StaleState.Red ? words.BriefRed(standing.Days) : words.BriefYellow(standing.Days),
            words.StageSince(words.Stage(deal.Position.Stage), deal.Position.Since),
            deal.LastProgress is { } progress ? words.StaleLastProgress(words.DayShort(progress)) : words.StaleNoProgress,
            deal.NextStep is { } next ? words.StaleNext(words.Next(next)) : "",
        ];
        return string.Join(" · ", parts.Where(part => part.Length > 0));
    }
}
