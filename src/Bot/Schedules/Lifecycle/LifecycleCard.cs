using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Bot.Conversation;
using SalesBot.Bot.Texts;
using SalesBot.Domain.Lifecycle;
using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Schedules;

/// <summary>What comes up in customers' lives, in words: each row is a button that shows the customer, and a number that a message can begin with.</summary>
internal sealed class LifecycleCard(Wording words)
{
    /// <summary>The message.</summary>
    /// <param name="member">Whose customers.</param>
    /// <param name="day">The day.</param>
    /// <param name="shown">What is told, in its order.</param>
    /// <param name="more">How much is left for the next days.</param>
    public WrittenNotice Write(MemberId member, DateOnly day, ImmutableArray<LifecycleNotice> shown, int more)
    {
        List<(CardAction Action, OfferedAction Offered)> rows = [.. shown.Select(RowOf)];
        return From(0) with { AsPart = From };

        WrittenNotice From(int before) => new(
            new Card
            {
                Purpose = CardPurpose.Notice,
                Title = words.LifecycleTitle(shown.Length + more),
                Sections = [new CardSection { Title = words.Day(day), Notes = more > 0 ? [words.LifecycleMore(more)] : [] }],
                Actions = [.. rows.Select(row => row.Action)],
                Foot = words.LifecycleHowToAct(before + 1),
                Key = FormattableString.Invariant($"lifecycle/{day:yyyy-MM-dd}/{member}"),
            },
            [.. rows.Select(row => row.Offered)]);
    }

    private (CardAction Action, OfferedAction Offered) RowOf(LifecycleNotice notice)
    {
        var customer = notice.Customer;
        var action = Button.Of(Verbs.ShowCustomer, Labels.Short(customer), hint: Hint(notice), data: [(Keys.Customer, customer.Id.ToString())]);
        return (action, new OfferedAction(Verbs.ShowCustomer, action.Data, [Labels.Short(customer), customer.Name], customer.Id));
    }

    private string Hint(LifecycleNotice notice) => notice.Kind switch
    {
        LifecycleKind.ContractEnds => words.ContractEnds(words.Day(notice.On), notice.Days),
        LifecycleKind.Birthday => words.BirthdayComes(notice.Contact!.Name, words.Day(notice.On), notice.Days),
        _ => words.OutOfTouch(notice.Customer.Tier.ToString(), notice.Days, words.DayShort(notice.On)),
    };
}
