using System.Collections.Frozen;
using SalesBot.Adapters.Contracts.Cards;

namespace SalesBot.Bot.Conversation;

/// <summary>「我的客户」: the speaker's customers, those whom they were in touch with last first.</summary>
internal sealed class OwnCustomers(TurnContext turn)
{
    private const int MostShown = 10;

    private static readonly FrozenSet<string> Wishes = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "我的客户", "我有哪些客户", "我都有哪些客户", "我有什么客户", "我名下的客户", "我负责的客户", "我手上的客户", "我手上有哪些客户", "我的客户列表", "我的客户名单", "看我的客户", "看看我的客户", "客户列表", "客户名单", "my customers", "my accounts", "list my customers");

    /// <summary>Shows them, where the text asks for them and for nothing else.</summary>
    /// <returns>Whether it does.</returns>
    public async Task<bool> TryShowAsync(string text, CancellationToken cancellationToken)
    {
        if (!Wishes.Contains(text.Trim(' ', '?', '？', '.', '。', '！', '!', '呢', '啊')))
        {
            return false;
        }

        var own = await turn.Session.Customers.OfOwnersAsync([turn.Speaker.Id], cancellationToken);
        if (own.Count == 0)
        {
            turn.SayPrivately(turn.Words.NoCustomers);
            return true;
        }

        var last = await turn.Session.Customers.LastContactsAsync([turn.Speaker.Id], cancellationToken);
        var shown = own.OrderByDescending(customer => last.GetValueOrDefault(customer.Id)).Take(MostShown).ToList();
        List<CardAction> actions = [.. shown.Select(customer => Button.Of(Verbs.ShowCustomer, Labels.Short(customer), hint: last.TryGetValue(customer.Id, out var day) ? turn.Words.DayAgo(day) : "", data: [(Keys.Customer, customer.Id.ToString())]))];
        turn.Show(
            new Card
            {
                Purpose = CardPurpose.Answer,
                Title = turn.Words.CustomersTitle(own.Count),
                Actions = [.. actions],
                Foot = own.Count > MostShown ? turn.Words.CustomersLatest(MostShown) : "",
            },
            offered: [.. shown.Zip(actions, (customer, action) => new OfferedAction(Verbs.ShowCustomer, action.Data, [Labels.Short(customer), customer.Name, .. customer.Aliases], customer.Id))]);
        turn.State = turn.State with { Rows = turn.State.Offered };
        return true;
    }
}
