using System.Collections.Frozen;
using System.Text.RegularExpressions;
using SalesBot.Bot.Understanding;
using SalesBot.Bot.Understanding.Dates;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>What is asked after an answer: which deals a figure is made of, who works the deal that is shown, what it was a month ago, and why, which is told as far as it was recorded.</summary>
internal sealed partial class DrillDown(TurnContext turn)
{
    private const int LongestText = 24;
    private const int ShortName = 2;
    private const int Patience = 2_000;
    private const RegexOptions Options = RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    private static readonly FrozenSet<string> Parts = FrozenSet.Create(
        StringComparer.Ordinal, "都哪几单", "哪几单", "都是哪几单", "是哪几单", "都有哪几单", "都是哪些单", "是哪些单", "都有哪些", "列出来", "都列出来", "列一下", "加起来是多少", "加起来多少", "一共是多少", "合计多少", "总共多少", "明细");

    private static readonly FrozenSet<string> Owners = FrozenSet.Create(StringComparer.Ordinal, "谁跟的", "谁在跟", "这单谁在跟", "这个单谁在跟", "谁负责", "谁的单子", "谁的", "谁跟", "负责人是谁", "谁在负责", "这单是谁的");
    private static readonly FrozenSet<string> MonthAgo = FrozenSet.Create(StringComparer.Ordinal, "上月同期", "上月同期是多少", "上个月同期", "上个月同期是多少", "上个月这时候签了多少", "和上月同期比", "跟上月同期比", "和上月比", "跟上月比", "和上个月比", "跟上个月比", "比上月怎么样", "比上个月怎么样", "环比");
    private static readonly FrozenSet<string> DayAgo = FrozenSet.Create(StringComparer.Ordinal, "比昨天多了多少", "比昨天多多少", "今天多了多少", "比昨天多了几单", "和昨天比", "跟昨天比");
    private static readonly FrozenSet<string> Reds = FrozenSet.Create(StringComparer.Ordinal, "只看红色的", "红色的有哪些", "哪些是红色的", "哪些红了", "看红色的", "只看红的", "红色的");

    private static readonly string[] Others = ["他", "她", "组", "区", "预测", "谁", "我们"];

    private QuestionMemory? Asked => turn.State.Asked is { } asked && asked.IsFresh(turn.Now, turn.Turn.Message.Chat) ? asked : null;

    /// <summary>Answers, where there is something shown that is asked about.</summary>
    /// <returns>Whether it was answered.</returns>
    public async Task<bool> TryAnswerAsync(string text, CancellationToken cancellationToken)
    {
        var said = text.Trim(' ', '?', '？', '。', '.', '！', '!', '呢', '啊', '呀');
        if (said.Length is 0 or > LongestText || turn.IsOverheard)
        {
            return false;
        }

        if (Reds.Contains(said))
        {
            await ActAsync(turn.Words.StaleQuestion, cancellationToken);
            return true;
        }

        if (Parts.Contains(said) && Asked is { Kind: QuestionMemoryKind.Progress or QuestionMemoryKind.Report } progress)
        {
            await new ListAnswer(turn).ShowAsync(progress.Deals(turn.Today), cancellationToken);
            return true;
        }

        if (MonthAgo.Contains(said) && Asked is { Kind: QuestionMemoryKind.Progress } month)
        {
            var days = month.Period ?? CalendarDays.Month(turn.Today, 0);
            var until = days.To > turn.Today ? turn.Today : days.To;
            await SaySignedAsync(month, new Period(days.From, until), cancellationToken);
            await SaySignedAsync(month, new Period(days.From.AddMonths(-1), until.AddMonths(-1)), cancellationToken);
            return true;
        }

        if (DayAgo.Contains(said) && Asked is { Kind: QuestionMemoryKind.Progress } today)
        {
            await SaySignedAsync(today, new Period(turn.Today, turn.Today), cancellationToken);
            return true;
        }

        return Owners.Contains(said) && turn.Focus?.Deal is { } id && await TellOwnerAsync(id, cancellationToken);
    }

    /// <summary>「为什么少了」, of which nothing is recorded: that is said, with the figures there are.</summary>
    /// <returns>Whether the text asks why.</returns>
    public async Task<bool> TryTellWhyAsync(string text, CancellationToken cancellationToken)
    {
        if (turn.IsOverheard || text.Length > LongestText || !Why().IsMatch(text))
        {
            return false;
        }

        if (NamedIn(text) is { } whom)
        {
            turn.SayPrivately(turn.Words.NoReasonOfFigures);
            await new ProgressAnswer(turn).ShowAsync(new ProgressAction { Who = new Slot<Whom>(whom, default, 1), Period = Asked?.Period is { } period ? new Slot<Period>(period, default, 1) : null }, cancellationToken);
        }
        else if (!Others.Any(word => text.Contains(word, StringComparison.Ordinal)) && turn.Focus?.Deal is { } id && await turn.Ledger.FindAsync(id, cancellationToken) is { } deal && turn.MaySee(deal) && await turn.Ledger.FindAsync(deal.Customer, cancellationToken) is { } customer)
        {
            turn.SayAbout(new Reply(deal.State.LossReason is { Length: > 0 } reason ? turn.Words.ReasonOf(Labels.Of(customer, deal), reason) : turn.Words.NoReasonOfDeal(Labels.Of(customer, deal), Labels.Short(customer))), [deal]);
        }
        else
        {
            turn.SayPrivately(turn.Words.NoReason);
        }

        return true;
    }

    /// <summary>The colleague or the part of the company that the text names.</summary>
    private Whom? NamedIn(string text)
    {
        if (turn.Chart.Members.FirstOrDefault(member => text.Contains(member.Name, StringComparison.Ordinal)) is { } member)
        {
            return new Whom(member.Id, null);
        }

        // 二组 is the one of that name among those whom the speaker leads.
        var reach = turn.Chart.ReachOf(turn.Speaker).Select(each => each.Group).ToHashSet();
        var group = turn.Chart.Groups.FirstOrDefault(group => text.Contains(group.Name, StringComparison.Ordinal))
            ?? (turn.Chart.Groups.Where(group => reach.Contains(group.Id) && group.Name.Length > ShortName && text.Contains(group.Name[^ShortName..], StringComparison.Ordinal)).Take(2).ToList() is [var only] ? only : null);
        return group is not null ? new Whom(null, new Scope(Group: group.Id))
            : turn.Chart.Regions.FirstOrDefault(region => text.Contains(region.Name, StringComparison.Ordinal) || (region.Name.EndsWith('区') && text.Contains(region.Name[..^1], StringComparison.Ordinal))) is { } named ? new Whom(null, new Scope(Region: named.Id))
            : null;
    }

    private Task SaySignedAsync(QuestionMemory of, Period days, CancellationToken cancellationToken) =>
        new ProgressAnswer(turn).SaySignedAsync(of.Member is null && of.Scope is null ? null : new Whom(of.Member, of.Scope), new Domain.WorkCalendars.DayRange(days.From, days.To), cancellationToken);

    private async Task<bool> TellOwnerAsync(DealId id, CancellationToken cancellationToken)
    {
        if (await turn.Ledger.FindAsync(id, cancellationToken) is not { } deal || await turn.Ledger.FindAsync(deal.Customer, cancellationToken) is not { } customer)
        {
            return false;
        }

        turn.SayAbout(new Reply(turn.Words.OwnedBy(Labels.Of(customer, deal), turn.NameOf(deal.Owner))), [deal]);
        return true;
    }

    private async Task ActAsync(string question, CancellationToken cancellationToken)
    {
        var utterance = new Utterance { Text = question, Speaker = turn.Speaker.Id, Now = turn.Now };
        await new ReadingActor(turn, utterance).ActAsync(turn.Read(utterance), [], cancellationToken);
    }

    [GeneratedRegex("为什么|为啥|为何|怎么会|怎么就|怎么签那么多|怎么签了|怎么这么", Options, Patience)]
    private static partial Regex Why();
}
