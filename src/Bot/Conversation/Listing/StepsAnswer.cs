using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Domain.Sales;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Conversation;

/// <summary>「下周要跟进谁」: the next steps that are due in some days, of the speaker's deals and of those below.</summary>
internal sealed partial class StepsAnswer(TurnContext turn)
{
    private const int LongestText = 24;
    private const int MostReminders = 20;

    /// <summary>How far one's agenda reaches where no days are named.</summary>
    private const int DaysAhead = 6;

    private const int Patience = 2_000;
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    private static readonly FrozenSet<string> OwnAgendas = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "我的日程", "我的安排", "我的日程安排", "我有什么安排", "my agenda", "my schedule");

    /// <summary>Shows them, where the text asks for them.</summary>
    /// <returns>Whether it does.</returns>
    public async Task<bool> TryShowAsync(string text, CancellationToken cancellationToken)
    {
        var said = text.Trim(' ', '?', '？', '。', '！', '!', '呢', '啊', '呀');
        if (said.Length > LongestText || (OwnAgendas.Contains(said) ? new DayRange(turn.Today, turn.Today.AddDays(DaysAhead)) : Form().Match(said) is { Success: true } match ? DaysOf(match.Groups["when"].Value) : Overdue().IsMatch(said) ? new DayRange(turn.Today.AddYears(-1), turn.Today.AddDays(-1)) : null) is not { } days)
        {
            return false;
        }

        var owners = turn.Chart.ReachOf(turn.Speaker).Select(member => member.Id).ToList();
        List<Deal> due = [.. (await turn.Session.Deals.OpenOfAsync(owners, cancellationToken))
            .Where(deal => deal is { IsOpen: true, NextStep.On: { } on } && days.Contains(on) && turn.MaySee(deal))
            .OrderBy(deal => deal.NextStep!.On)];
        var heading = days.To < turn.Today ? turn.Words.StepsOverdue : turn.Words.StepsOfDays(turn.Words.Days(days));
        var reminders = await RemindersAsync(days, cancellationToken);
        if (due.Count == 0 && reminders.IsEmpty)
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
                Sections =
                [
                    .. reminders.IsEmpty ? (CardSection[])[] : [new CardSection { Title = turn.Words.RemindersTitle(reminders.Length), Facts = reminders }],
                    .. due.Count > rows.Count ? (CardSection[])[new CardSection { Notes = [turn.Words.AndMore(due.Count - rows.Count)] }] : [],
                ],
                Actions = [.. rows.Select(row => row.Action)],
            },
            [.. due.Take(ListAnswer.PageSize)],
            [.. rows.Select(row => row.Offered)]);
        turn.State = turn.State with { Rows = turn.State.Offered, Focus = null };
        return true;
    }

    /// <summary>The speaker's own reminders of those days.</summary>
    private async Task<ImmutableArray<CardFact>> RemindersAsync(DayRange days, CancellationToken cancellationToken) =>
        [.. from entry in await turn.Session.Reminders.OpenAsync(turn.Speaker.Id, MostReminders, cancellationToken)
            let at = turn.Options.Clock.ToLocal(entry.Course.DueAt)
            where days.Contains(DateOnly.FromDateTime(at.DateTime))
            select new CardFact(turn.Words.Moment(at), entry.Reminder.What)];

    /// <summary>The days that are all that the text says.</summary>
    private DayRange? DaysOf(string text)
    {
        var scan = new TextScan(text);
        return DayWords.Take(scan, turn.Today) is { } days && scan.IsEnd ? days : null;
    }

    [GeneratedRegex(@"^((谁|哪些单子?|哪些|我|我们组|组里|有哪些)的?)?(单子的?)?下一步(都)?(已经)?(过期|逾期|超期|到期没做)(了)?(的)?(有哪些|都有谁)?$|^(谁|哪些)(的)?(过期|逾期)(了)?$", Options, Patience)]
    private static partial Regex Overdue();

    [GeneratedRegex(@"^(我)?(?<when>.+?)(我)?(还)?(有)?((要|该|得|需要)?(跟进|联系|拜访|见|回访)(谁|哪些客户|哪些单子|哪些|哪几家|哪几个|什么客户)|要做什么|要干什么|要干嘛|干嘛|要干啥|干啥|要做啥|要做的事情?|有什么事|有啥事|有哪些事|有什么安排|什么安排|有哪些安排|的安排|安排|的日程|日程|的计划)$", Options, Patience)]
    private static partial Regex Form();
}
