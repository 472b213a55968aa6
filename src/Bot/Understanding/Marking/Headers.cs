using SalesBot.Bot.Understanding.Dates;
using SalesBot.Bot.Understanding.Words;

namespace SalesBot.Bot.Understanding.Marking;

/// <summary>Finds clauses that are nothing but a date or a word of planning, and puts them over the clauses that follow.</summary>
internal static class Headers
{
    private static readonly string[] Fillers = ["工作计划", "工作安排", "工作", "计划", "安排", "待办", "事项", "重点", "要做的", "要做", "日程"];

    /// <summary>Takes headers out of the list; those that follow on the line, or on the next lines where the line ends, are under them.</summary>
    public static void Apply(List<Clause> clauses)
    {
        Header? header = null;
        DateOnly? gone = null;
        var (headerLine, isForLines) = (-1, false);
        for (var i = 0; i < clauses.Count; i++)
        {
            var clause = clauses[i];
            var line = clause.LineStart;
            if ((clause.BreakAfter is ':' or '\n' || (clause is { BreakAfter: ' ', IsFirstOfLine: true } && clause.Has(Cue.Plan) && clause.HasAny(MentionKinds.Date))) && IsHeader(clause))
            {
                var date = clause.First<DateMention>();
                // 「上午：」 alone may tell of what was done; nothing is said to be planned.
                gone = date is not null && !clause.Has(Cue.Plan) && date.Date.IsJustGone(clause.Today) ? date.Date.Past.From : null;
                var isAhead = date is null ? clause.First<TimeMention>() is null || clause.Has(Cue.Plan) : date.Date.Deadline(Tense.Future) is not { } day || day > clause.Today;
                header = isAhead && gone is null ? new Header(date) : null;
                headerLine = line;
                isForLines = clause.BreakAfter == '\n' || clause.WholeText[clause.End..].TrimStart(": ") is ['\n', ..];
                clauses.RemoveAt(i--);
            }
            else if (IsPlannedDay(clause) && i + 1 < clauses.Count && clauses[i + 1].Sentence == clause.Sentence && clauses[i + 1].First<DateMention>() is null)
            {
                clauses[i + 1].Header = new Header(clause.First<DateMention>());
                clauses.RemoveAt(i);
            }
            else if (header is not null || gone is not null)
            {
                if (line == headerLine || isForLines)
                {
                    clause.Header = header;
                    clause.EarlierDay ??= clause.HasAny(MentionKinds.Date) ? null : gone;
                }
                else
                {
                    (header, gone) = (null, null);
                }
            }
        }
    }

    /// <summary>「下周五 交方案」: a day ahead that stands alone before a blank belongs to what follows.</summary>
    private static bool IsPlannedDay(Clause clause) =>
        clause.BreakAfter == ' ' && clause.Mentions is [DateMention { Date: { Precision: DatePrecision.Day } date } mention] && date.Future.From > clause.Today && clause.Text.Trim(' ').Length == mention.Length
        && (date.IsFixed || date.Future.From.DayNumber - clause.Today.DayNumber <= clause.Today.DayNumber - date.Past.From.DayNumber);

    private static bool IsHeader(Clause clause)
    {
        foreach (var mention in clause.Mentions)
        {
            if (mention is not (DateMention or TimeMention or CueMention { Cue: Cue.Plan or Cue.Plain }) && !IsFiller(clause, mention))
            {
                return false;
            }
        }

        return clause.Mentions.Count > 0 && HoldsNothingElse(clause);
    }

    /// <summary>Whether nothing but words of planning stands beside the mentions.</summary>
    private static bool HoldsNothingElse(Clause clause)
    {
        var rest = clause.Text.ToString();
        foreach (var mention in clause.Mentions.OrderByDescending(mention => mention.Start))
        {
            rest = rest.Remove(mention.Start - clause.Start, mention.Length);
        }

        foreach (var filler in Fillers)
        {
            rest = rest.Replace(filler, "", StringComparison.Ordinal);
        }

        return rest.Trim(' ', '【', '】', '*', '#', '、', '.', '-').Length == 0;
    }

    private static bool IsFiller(Clause clause, Mention mention) => Fillers.Contains(clause.WholeText.Slice(mention.Start, mention.Length).ToString(), StringComparer.Ordinal);
}
