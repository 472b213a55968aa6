using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SalesBot.Bot.Understanding.Dates;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>「华星回款30万」, 「昨天收到华星尾款20万」: money that came in for a signed deal.</summary>
internal sealed partial class Paying(TurnContext turn)
{
    private const int LongestText = 60;
    private const int Patience = 2_000;
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    /// <summary>Less is a number whose unit was left out.</summary>
    private static readonly Money Least = Money.FromYuan(100m);

    /// <summary>Enters the payment that the text tells of.</summary>
    /// <returns>Whether it tells of one.</returns>
    public async Task<bool> TryTakeAsync(string text, CancellationToken cancellationToken)
    {
        var said = text.Trim(' ', '。', '.', '！', '!', '~', '～');
        if (said.Length > LongestText
            || Forms().Select(form => form.Match(said)).FirstOrDefault(match => match.Success) is not { } match
            || !AmountText.TryRead(match.Groups["amount"].Value, out var amount) || amount < Least
            || DayOf(match.Groups["when"].Value) is not { } day
            || await new DealNaming(turn).FindAsync(match.Groups["deal"].Value.Trim(' ', '的'), deal => deal is { Withdrawn: false, State.Status: DealStatus.Won }, cancellationToken) is not { } named)
        {
            return false;
        }

        ImmutableArray<Deal> unpaid = [.. named.Deals.Where(deal => deal.Amount is not { } worth || SumOf(deal) < worth)];
        switch (named with { Deals = unpaid.Length == 1 ? unpaid : named.Deals })
        {
            case { Foreign: { } collision }:
                turn.Collisions.Add(collision);
                break;
            case { Deals: [] }:
                turn.SayPrivately(turn.Words.NothingSigned(Labels.Short(named.Customer)));
                break;
            case { Deals: [var deal] }:
                Pay(named.Customer, deal, new Payment(amount, day));
                break;
            default:
                await new WhichDeal(turn).AskAsync(Verbs.Pay, DataOf(amount, day), named.Deals, cancellationToken);
                break;
        }

        return true;
    }

    /// <summary>Enters the payment that a button carries.</summary>
    public void Press(Customer customer, Deal deal, ImmutableSortedDictionary<string, string> data)
    {
        if (deal.State.Status != DealStatus.Won || !AmountText.TryRead(data.GetValueOrDefault(Keys.Amount, ""), out var amount) || amount < Least || DayOf(data.GetValueOrDefault(Keys.On, "")) is not { } day)
        {
            turn.Refuse(turn.Words.UnusableButton);
            return;
        }

        Pay(customer, deal, new Payment(amount, day));
    }

    /// <summary>What came in for the deal so far.</summary>
    public static Money SumOf(Deal deal) => Money.FromFen(deal.Payments.Sum(payment => payment.Amount.Fen));

    private void Pay(Customer customer, Deal deal, Payment payment)
    {
        var paid = turn.Ledger.Change(deal, draft => draft.AddPayment(deal, payment));
        if (paid.Amount is { } worth && SumOf(paid) > worth)
        {
            turn.Ledger.Mention(customer.Id, paid).Notes.Add(turn.Words.PaidTooMuch(turn.Words.Amount(worth)));
        }
    }

    /// <summary>The day, which is over or today; today where none is named.</summary>
    private DateOnly? DayOf(string when) =>
        when.Length == 0 ? turn.Today : DayWords.Read(when, turn.Today, Tense.Past) is { } day && day <= turn.Today ? day : null;

    private static ImmutableSortedDictionary<string, string> DataOf(Money amount, DateOnly day) =>
        ImmutableSortedDictionary<string, string>.Empty.Add(Keys.Amount, amount.Yuan.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture)).Add(Keys.On, DayText.Of(day));

    private static Regex[] Forms() => [Behind(), Received(), InEnglish()];

    [GeneratedRegex(@"^(?<when>今天|昨天|前天|上周.|\d{1,2}月\d{1,2}[日号])?\s*(?<deal>[^，。,;；]+?)\s*(又|已|刚)?(回款|到账|到款|打款)(了)?\s*(?<amount>[^，。;；]+?)(到账)?(了)?$", Options, Patience)]
    private static partial Regex Behind();

    [GeneratedRegex(@"^(?<when>今天|昨天|前天|上周.|\d{1,2}月\d{1,2}[日号])?\s*(刚)?收到(了)?\s*(?<deal>[^，。,;；]+?)的?\s*(回款|首款|预付款|进度款|尾款|货款|打款)(了)?\s*(?<amount>[^，。;；]+?)$", Options, Patience)]
    private static partial Regex Received();

    [GeneratedRegex(@"^(?<deal>[^,;]+?) (has )?paid (?<amount>\S+)( (?<when>today|yesterday))?$", Options, Patience)]
    private static partial Regex InEnglish();
}
