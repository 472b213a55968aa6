using System.Text.RegularExpressions;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Domain.Sales;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Conversation;

/// <summary>「下周要跟进谁」: the next steps that are due in some days, of the speaker's deals and of those below.</summary>
internal sealed partial class StepsAnswer(TurnContext turn)
{
    private const int LongestText = 24;
    private const int Patience = 2_000;
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    /// <summary>Shows them, where the text asks for them.</summary>
    /// <returns>Whether it does.</returns>
    public async Task<bool> TryShowAsync(string text, CancellationToken cancellationToken)
    {
        var said = text.Trim(' ', '?', '？', '。', '！', '!', '呢', '啊', '呀');
        if (said.Length > LongestText || Form().Match(said) is not { Success: true } match || DaysOf(match.Groups["when"].Value) is not { } days)
        {
            return false;
        }

        var owners = turn.Chart.ReachOf(turn.Speaker).Select(member => member.Id).ToList();
        List<Deal> due = [.. (await turn.Session.Deals.OpenOfAsync(owners, cancellationToken))
            .Where(deal => deal is { IsOpen: true, NextStep.On: { } on } && days.Contains(on) && turn.MaySee(deal))
            .OrderBy(deal => deal.NextStep!.On)];
        var heading = turn.Words.StepsOfDays(turn.Words.Days(days));
        if (due.Count == 0)
        {
            turn.SayPrivately(turn.Words.EmptyList(heading));
            return true;
        }

        var rows = new List<(CardAction Action, OfferedAction Offered)>();
        foreach (var deal in due.Take(ListAnswer.PageSize))
        {
            if (await turn.Ledger.FindAsync(deal.Customer, cancellationToken) is { } customer)
            {
                var hint = deal.Owner == turn.Speaker.Id ? turn.Words.Next(deal.NextStep!) : $"{turn.NameOf(deal.Owner)} · {turn.Words.Next(deal.NextStep!)}";
                var action = Button.Of(Verbs.Show, Labels.Of(customer, deal), hint: hint, data: [(Keys.Deal, deal.Id.Value)]);
                rows.Add((action, new OfferedAction(Verbs.Show, action.Data, [Labels.Of(customer, deal), deal.Id.Value], customer.Id, deal.Id)));
            }
        }

        turn.Show(
            new Card
            {
                Purpose = CardPurpose.Answer,
                Title = turn.Words.StepsHead(heading, due.Count),
                Sections = due.Count > rows.Count ? [new CardSection { Notes = [turn.Words.AndMore(due.Count - rows.Count)] }] : [],
                Actions = [.. rows.Select(row => row.Action)],
            },
            [.. due.Take(ListAnswer.PageSize)],
            [.. rows.Select(row => row.Offered)]);
        turn.State = turn.State with { Rows = turn.State.Offered, Focus = null };
        return true;
    }

    /// <summary>The days that are all that the text says.</summary>
    private DayRange? DaysOf(string text)
    {
        var scan = new TextScan(text);
        return DayWords.Take(scan, turn.Today) is { } days && scan.IsEnd ? days : null;
    }

    [GeneratedRegex(@"^(我)?(?<when>.+?)(我)?(还)?(有)?((要|该|得|需要)?(跟进|联系|拜访|见|回访)(谁|哪些客户|哪些单子|哪些|哪几家|哪几个|什么客户)|要做什么|要干什么|有什么安排|什么安排|有哪些安排|的安排|安排)$", Options, Patience)]
    private static partial Regex Form();
}
