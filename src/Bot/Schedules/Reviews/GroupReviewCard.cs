using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Bot.Conversation;
using SalesBot.Bot.Texts;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Reviews;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Schedules;

/// <summary>The weekly review's agenda for all of a group: customer, owner and the kind of reason; no stage, no amount, no figure of a deal.</summary>
internal sealed class GroupReviewCard(OrganisationChart chart, IReadOnlyDictionary<CustomerId, Customer> customers, Wording words)
{
    private const int MostLines = 15;

    /// <summary>The agenda.</summary>
    public Card Write(ReviewAgenda agenda, DateOnly day) => new()
    {
        Purpose = CardPurpose.Report,
        Title = words.GroupReviewTitle(agenda.Items.Length),
        Sections =
        [
            new CardSection
            {
                Title = words.Day(day),
                Notes =
                [
                    .. agenda.Items.Take(MostLines).Select(Line),
                    .. agenda.Items.Length > MostLines ? [words.MoreDeals(agenda.Items.Length - MostLines)] : Enumerable.Empty<string>(),
                    .. agenda.Undone.IsEmpty ? Enumerable.Empty<string>() : [words.UndoneDecisions(agenda.Undone.Length)],
                ],
            },
        ],
        Foot = words.GroupReviewFoot,
    };

    private string Line(ReviewItem item, int index)
    {
        var deal = item.Case.Deal;
        var reasons = words.List(words.ReviewReasonKinds(item.Reasons));
        return FormattableString.Invariant($"{index + 1} {Labels.Short(customers[deal.Customer])} · {chart.Find(deal.Owner)?.Name ?? words.Nobody} · {reasons}");
    }
}
