using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Words;

namespace SalesBot.Bot.Understanding.Requests;

/// <summary>Reads messages that are nothing but a command: take back the last change, or say what can be done.</summary>
internal static class CommandReader
{
    private const int LongestCommand = 48;

    /// <summary>What tells that something was taken back, and should not have been.</summary>
    private static readonly WordSearch Regrets = new(["误撤", "撤错"]);

    /// <summary>The command that the message is, or null.</summary>
    /// <param name="clauses">The message.</param>
    /// <param name="signs">What was found in it.</param>
    public static SalesAction? Read(List<Clause> clauses, RequestSigns signs)
    {
        if (clauses is [var single] && single.Text.Trim(" !。.") is "撤")
        {
            return new UndoAction { Spans = [single.Span] };
        }

        var mayUndo = signs.HasAny(RequestSigns.TakeBack) || signs.HasFlag(RequestSigns.Remove | RequestSigns.Last);
        var mayHelp = signs.HasAny(RequestSigns.Help) || (clauses is [var only] && only.Text.Contains('?'));
        var length = clauses[^1].End - clauses[0].Start;
        if (!(mayUndo || mayHelp) || length > LongestCommand || (!signs.HasFlag(RequestSigns.TakeBack | RequestSigns.Last) && clauses.Exists(clause => clause.First<NewNameMention>() is not null)) || clauses.Exists(static clause => clause.Text.ContainsAny(Regrets)))
        {
            return null;
        }

        // 刚才误撤了 tells of an undo that was one too many.
        return mayUndo && !clauses.Exists(clause => clause.Text.Contains("误撤", StringComparison.Ordinal)) && IsUndo(clauses) ? new UndoAction { Spans = [.. clauses.Select(clause => clause.Span)] }
            : mayHelp && IsHelp(clauses) ? new HelpAction { Spans = [.. clauses.Select(clause => clause.Span)] }
            : null;
    }

    /// <summary>「撤回刚才那条，保定惠民的报价27.2万已发」: the first clause takes back, and the message goes on; null where it does not.</summary>
    public static UndoAction? BeginsWithUndo(Clause clause)
    {
        var (takesBack, isLast) = (false, false);
        for (var at = clause.Start; at < clause.End; at++)
        {
            var length = Lexicon.Undoing.Match(clause.WholeText[..clause.End], at, out var undoing);
            takesBack |= length > 0 && undoing == UndoWord.TakeBack;
            isLast |= length > 0 && undoing == UndoWord.Last;
            at += Math.Max(0, length - 1);
        }

        return takesBack && isLast && !clause.Text.ContainsAny(Lexicon.NoUndo) ? new UndoAction { Spans = [clause.Span] } : null;
    }

    /// <summary>撤销 says it alone; 删掉, 不算 and the like where they say of what (刚才那条).</summary>
    private static bool IsUndo(List<Clause> clauses)
    {
        var (takesBack, mayTakeBack, isLast, isOfCustomer) = (false, false, false, false);
        foreach (var clause in clauses)
        {
            isOfCustomer |= clause.First<CustomerMention>() is not null || clause.First<PersonMention>() is not null || clause.First<StageMention>() is not null || clause.HasAny(Cue.Them, Cue.Remind, Cue.Visit, Cue.Sign);
            isOfCustomer |= clause.Text.ContainsAny(Lexicon.NoUndo);
            for (var at = clause.Start; at < clause.End; at++)
            {
                if (Lexicon.Undoing.Match(clause.WholeText[..clause.End], at, out var undoing) is var length and > 0)
                {
                    takesBack |= undoing == UndoWord.TakeBack;
                    mayTakeBack |= undoing == UndoWord.Remove;
                    isLast |= undoing == UndoWord.Last;
                    at += length - 1;
                }
            }
        }

        return isLast ? takesBack || (mayTakeBack && !isOfCustomer) : takesBack && !isOfCustomer;
    }

    private static bool IsHelp(List<Clause> clauses)
    {
        if (clauses is [var only] && only.Text.Trim(' ') is "?" or "??")
        {
            return true;
        }

        if (clauses.Exists(clause => clause.First<CustomerMention>() is not null || clause.First<PersonMention>() is not null || clause.First<MemberMention>() is not null || clause.HasAny(Cue.Thanks, Cue.Them, Cue.Visit, Cue.Quote) || clause.Text.ContainsAny(Lexicon.NoHelp)))
        {
            return false;
        }

        foreach (var clause in clauses)
        {
            for (var at = clause.Start; at < clause.End; at++)
            {
                if (Lexicon.Helping.Match(clause.WholeText[..clause.End], at, out var saysAll) is var length and > 0
                    && (saysAll || IsAlone(clauses, clause, at, length)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>帮助, help: a word that stands nearly alone.</summary>
    private static bool IsAlone(List<Clause> clauses, Clause clause, int at, int length)
    {
        var rest = 0;
        foreach (var other in clauses)
        {
            for (var i = other.Start; i < other.End; i++)
            {
                var isOwn = other == clause && i >= at && i < at + length;
                rest += isOwn || !(TextFolding.IsHan(other.WholeText[i]) || TextFolding.IsWord(other.WholeText[i])) ? 0 : 1;
            }
        }

        return rest <= (TextFolding.IsHan(clause.WholeText[at]) ? 4 : 10);
    }
}
