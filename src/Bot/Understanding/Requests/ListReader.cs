using SalesBot.Bot.Understanding.Assembly;
using SalesBot.Bot.Understanding.Dates;
using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Words;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Understanding.Requests;

/// <summary>Reads 「我手上还有哪些单」, 「这个月要签的有哪些」, 「上个月丢了哪些单」.</summary>
internal static class ListReader
{
    private static readonly WordTable<bool> OwnGroup = new([("我们组", true), ("我组", true), ("本组", true), ("组里", true), ("咱们组", true), ("咱组", true), ("our team", true), ("my team", true), ("my group", true), ("our group", true)]);

    private static readonly WordTable<bool> Company = new([("全公司", true), ("公司", true), ("company", true), ("the company", true), ("company-wide", true)]);

    private static readonly string[] Won = ["赢", "签了", "成交", "拿下", "won", "closed deals"];

    private static readonly string[] Lost = ["丢", "输", "黄了", "lost"];

    private static readonly string[] Closing = ["要签", "预计签", "要关", "预计签约", "能签", "该签", "到期", "要成", "待签", "closing", "close this", "due to close", "expected to close", "to close", "签约的"];

    /// <summary>The list that is asked for, or null.</summary>
    public static ListAction? Read(IReadOnlyList<Clause> clauses, Member? speaker)
    {
        var asks = clauses.Any(clause => clause.Has(Cue.Deals)) || clauses.Any(clause => clause.Has(Cue.Stale) && clause.HasAny(Cue.Question, Cue.Show));
        var closing = clauses.Any(clause => Contains(clause, Closing) && Contains(clause, ["的单", "单子", "deals"]));
        if ((!asks && !closing) || clauses.Any(clause => clause.First<CustomerMention>() is not null))
        {
            return null;
        }

        var filter = clauses.Any(clause => clause.Has(Cue.Stale)) ? DealFilter.Stale
            : clauses.Any(clause => Contains(clause, Closing)) ? DealFilter.Closing
            : clauses.Any(clause => Contains(clause, Lost)) ? DealFilter.Lost
            : clauses.Any(clause => Contains(clause, Won)) ? DealFilter.Won
            : DealFilter.Open;
        var span = clauses[0].Span;
        return new ListAction
        {
            Filter = new Slot<DealFilter>(filter, span, 0.95),
            Stage = filter == DealFilter.Open ? clauses.Select(StageReader.ReadNamed).FirstOrDefault(stage => stage is not null) : null,
            Period = filter is DealFilter.Stale or DealFilter.Open ? null : PeriodOf(clauses, filter),
            Scope = ScopeOf(clauses, speaker),
            Spans = [.. clauses.Select(clause => clause.Span)],
        };
    }

    private static Slot<Period>? PeriodOf(IReadOnlyList<Clause> clauses, DealFilter filter)
    {
        var mention = clauses.SelectMany(clause => clause.All<DateMention>()).FirstOrDefault(date => date.Date.Precision != DatePrecision.Unknown);
        return mention is null ? null : new Slot<Period>(filter == DealFilter.Closing ? mention.Date.Future : mention.Date.Past, mention.Span, 0.95);
    }

    private static Slot<Scope>? ScopeOf(IReadOnlyList<Clause> clauses, Member? speaker)
    {
        if (clauses.Select(clause => clause.First<ScopeMention>()).FirstOrDefault(mention => mention is not null) is { } named)
        {
            return new Slot<Scope>(named.Scope, named.Span, 1);
        }

        foreach (var clause in clauses)
        {
            for (var at = clause.Start; at < clause.End; at++)
            {
                if (OwnGroup.Match(clause.WholeText, at, out _) is var own and > 0 && speaker?.Group is { } group)
                {
                    return new Slot<Scope>(new Scope(Group: group), new TextSpan(at, own), 1);
                }

                if (Company.Match(clause.WholeText, at, out _) is var all and > 0)
                {
                    return new Slot<Scope>(Scope.Company, new TextSpan(at, all), 1);
                }
            }
        }

        return null;
    }

    private static bool Contains(Clause clause, ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (clause.Text.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
