using System.Text.RegularExpressions;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>「织羽签约日改成11月20日」: the day on which a signed deal was signed is put right, once that is confirmed; it begins no deal.</summary>
internal sealed partial class SigningDay(TurnContext turn)
{
    private const int LongestText = 50;
    private const int Patience = 2_000;
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    /// <summary>Takes the text.</summary>
    /// <returns>Whether it tells on which day a signed deal was signed.</returns>
    public async Task<bool> TryTakeAsync(string text, CancellationToken cancellationToken)
    {
        if (turn.IsOverheard || text.Length > LongestText || !(Names().IsMatch(text) || Signed().IsMatch(text)) || Question().IsMatch(text) || Otherwise().IsMatch(text))
        {
            return false;
        }

        List<DateOnly?> days = [.. DayWords.In(text, turn.Today).Where(day => !IsDenied(text, day.Written)).Select(day => Nearest(day.Past, day.Future))];
        if (days is not [{ } on] || await FindAsync(text, cancellationToken) is not { } deal || await turn.Ledger.FindAsync(deal.Customer, cancellationToken) is not { } customer)
        {
            return false;
        }

        Put(customer, deal, on);
        return true;
    }

    /// <summary>Asks whether the deal was signed on that day.</summary>
    public void Put(Customer customer, Deal deal, DateOnly on)
    {
        if (on > turn.Today)
        {
            turn.SayPrivately(turn.Words.ClosedInTheFuture(turn.Words.Day(on)));
        }
        else if (on == deal.State.ClosedOn)
        {
            turn.SayPrivately(turn.Words.Unchanged(turn.Words.WonOnLabel, turn.Words.Day(on)));
        }
        else
        {
            turn.Proposed.Add(new ProposedAct { Kind = ActKind.SignedDay, Customer = customer.Id, CustomerName = customer.Name, Deal = deal.Id, On = on });
        }
    }

    /// <summary>The signed deal that is meant: of the customer who is named, else the one that is talked of or was won last.</summary>
    private async Task<Deal?> FindAsync(string text, CancellationToken cancellationToken)
    {
        var named = turn.Options.Names(new Utterance { Text = text, Speaker = turn.Speaker.Id, Now = turn.Now }).Customers;
        if (named.Length > 1)
        {
            return null;
        }

        if (named is [var id] && await turn.Ledger.FindAsync(id, cancellationToken) is { } customer)
        {
            // Of a customer with something open, 「昨天签的」 tells of that.
            var isOpen = (await turn.Ledger.DealsOfAsync(id, cancellationToken)).Any(deal => deal.IsOpen && turn.MayChange(deal));
            return isOpen && !Names().IsMatch(text) ? null : await new FellThrough(turn).FindAsync(customer, cancellationToken);
        }

        var last = turn.State.Proposals.LastOrDefault(proposal => proposal is { Outcome: ProposalOutcome.Confirmed, Acts: [{ Kind: ActKind.Win }] })?.Acts[0].Deal;
        var meant = Win().IsMatch(text) ? last ?? turn.Focus?.Deal : turn.Focus?.Deal;
        return meant is { } one && await turn.Ledger.FindAsync(one, cancellationToken) is { State.Status: DealStatus.Won } deal && turn.MayChange(deal) ? deal : null;
    }

    /// <summary>「3月20日」 said on 11 March is that of this year, and not to come true.</summary>
    private DateOnly? Nearest(DateOnly? past, DateOnly? future) =>
        past is { } before && future is { } after ? turn.Today.DayNumber - before.DayNumber <= after.DayNumber - turn.Today.DayNumber ? before : after : past ?? future;

    private static bool IsDenied(string text, string day)
    {
        var before = text[..text.IndexOf(day, StringComparison.Ordinal)].TrimEnd();
        return before.EndsWith('不') || before.EndsWith("不是", StringComparison.Ordinal) || before.EndsWith("并非", StringComparison.Ordinal) || before.EndsWith("not", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The day of signing by its name.</summary>
    [GeneratedRegex(@"(签约|签单|成交|赢单|签署|签字)的?(日|时间)|\b(signing (date|day)|(date|day) of signing)\b", Options, Patience)]
    private static partial Regex Names();

    /// <summary>It was signed on a day.</summary>
    [GeneratedRegex(@"([日号天周一二三四五六]|上周\S)\s*就?(签的|成交的|签约的)|\bwas signed on\b", Options, Patience)]
    private static partial Regex Signed();

    [GeneratedRegex(@"刚才|刚刚|刚赢|赢单|刚签|just", Options, Patience)]
    private static partial Regex Win();

    /// <summary>It tells of something else too, or of what is still to come.</summary>
    [GeneratedRegex(@"预计|预期|计划|打算|争取|下一步|金额|[\d一二三四五六七八九十百]\s*(万|[kw]\b)|新商机|新客户|拜访|演示|expected|plan", Options, Patience)]
    private static partial Regex Otherwise();

    [GeneratedRegex(@"[?？]|吗|几号|哪天|什么时候|何时|多少|when", Options, Patience)]
    private static partial Regex Question();
}
