using System.Buffers;
using System.Runtime.InteropServices;
using SalesBot.Bot.Understanding.Dates;
using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Words;

namespace SalesBot.Bot.Understanding.Marking;

/// <summary>Cuts marked text into sentences and clauses: at punctuation, at blanks between Chinese words, and in unpunctuated talk where something new begins.</summary>
internal ref struct ClauseSplitter
{
    /// <summary>A clause with more in it is cut, so that the work on a clause is bounded however long the text is.</summary>
    private const int MostMentions = 48;

    /// <summary>What stands between two ends of a stretch of days is no longer.</summary>
    private const int LongestJoint = 4;

    /// <summary>A sentence of more clauses is cut too: what one clause means is looked for in all of its sentence.</summary>
    public const int MostClauses = 64;

    /// <summary>What stands before the first clause of a numbered line.</summary>
    private static readonly SearchValues<char> ListMarks = SearchValues.Create(" .、)0123456789①②③④⑤⑥⑦⑧⑨一二三四五六七八九十-·•*:");

    /// <summary>No more blanks than these are skipped at each of them, so that a row of blanks is read in linear time.</summary>
    private const int MostBlanks = 8;

    private readonly string original;
    private readonly string text;
    private readonly List<Mention> mentions;
    private readonly DateOnly today;
    private readonly TimeOnly now;
    private readonly bool isEnglish;
    private readonly List<Clause> clauses = [];
    private readonly List<Mention> own = [];
    private readonly TalkBreaks breaks;
    private int start;
    private int sentence;
    private int clausesInSentence;
    private int lineStart;
    private bool isOfOtherDay;
    private DateOnly? behind, ahead, filed;
    private int marksEnd;

    private ClauseSplitter(string original, string text, List<Mention> mentions, DateTime now)
    {
        (this.original, this.text, this.mentions, today, this.now) = (original, text, mentions, DateOnly.FromDateTime(now), TimeOnly.FromDateTime(now));
        isEnglish = IsEnglish(text);
        breaks = new TalkBreaks(text, mentions, own, isEnglish);
        marksEnd = EndOfMarks(0);
    }

    /// <summary>The clauses, none of them blank.</summary>
    public static List<Clause> Split(string original, string text, List<Mention> mentions, DateTime now)
    {
        var splitter = new ClauseSplitter(original, text, mentions, now);
        splitter.Split();
        return splitter.clauses;
    }

    private void Split()
    {
        var next = 0;
        for (var at = 0; at < text.Length;)
        {
            while (next < mentions.Count && mentions[next].Start < at)
            {
                next++;
            }

            if (next < mentions.Count && mentions[next].Start == at)
            {
                at = Take(ref next, at);
                continue;
            }

            if (own.Count > 0 && Lexicon.Connectives.Match(text, at, out _) is var connective and > 0)
            {
                Close(at, '\0');
                at += connective;
                continue;
            }

            var isStrong = IsStrong(at);
            if (isStrong || (IsWeak(at, next) && !IsLabel(at) && !IsBeforeTag(at)))
            {
                Close(text[at] == '?' ? at + 1 : at, text[at]);
                EndSentence(isStrong || clausesInSentence >= MostClauses);
                start = at + 1;
                if (text[at] == '\n')
                {
                    (lineStart, marksEnd) = (start, EndOfMarks(start));
                }
            }

            at++;
        }

        Close(text.Length, '\0');
    }

    private void EndSentence(bool isEnd)
    {
        if (isEnd)
        {
            (sentence, clausesInSentence, ahead) = (sentence + 1, 0, null);
        }
    }

    /// <summary>Takes the mentions that begin here, and those within them, into the clause; the place after them.</summary>
    private int Take(ref int next, int at)
    {
        // A stage's name, which may hold other mentions, is not cut through.
        if (own.Count >= MostMentions && !IsStageAcross(at))
        {
            Close(at, '\0');
        }
        else if (own.Count > 0 && breaks.Before(next, start) is var cut and >= 0 && !IsMentionAcross(cut))
        {
            Close(cut, '\0');
        }

        var end = at + 1;
        while (next < mentions.Count && mentions[next].Start == at)
        {
            own.Add(mentions[next]);
            end = Math.Max(end, mentions[next] is StageMention ? at + 1 : mentions[next].End);
            next++;
        }

        while (next < mentions.Count && mentions[next].Start < end)
        {
            own.Add(mentions[next++]);
        }

        return end;
    }

    /// <summary>Ends the clause; what was recognised after its end goes into the next one.</summary>
    private void Close(int end, char breakAfter)
    {
        var (count, inside) = (0, 0);
        for (; count < own.Count && own[count].Start < end; count++)
        {
            inside += own[count].End <= end ? 1 : 0;
        }

        if (!text.AsSpan(start, end - start).Trim(' ').IsEmpty)
        {
            var clause = new Clause(original, text, start, end, sentence, lineStart, marksEnd, breakAfter, today, Inside(end, count, inside));
            if (clause.HasAny(MentionKinds.Date | MentionKinds.Time))
            {
                clause.IsLaterToday = IsLaterToday(clause);
                clause.EarlierDay = clause.HasAny(MentionKinds.Date) ? null : behind;
                clause.LaterDay = clause.HasAny(MentionKinds.Date) ? null : ahead;
            }

            clause.EarlierDay ??= clause.HasAny(MentionKinds.Date) ? null : filed;
            filed = IsFiledLate(clause) ? behind : filed;

            clauses.Add(clause);
            clausesInSentence++;
        }

        own.RemoveRange(0, count);
        start = end;
    }

    /// <summary>「下午拜访金穗」 written in the morning: a time of this day that is yet to come, where no other day was named before.</summary>
    private bool IsLaterToday(Clause clause)
    {
        var isLater = false;
        foreach (var mention in clause.Mentions)
        {
            if (mention is DateMention { Date: var date })
            {
                var day = date is { IsFixed: true, Precision: DatePrecision.Day } ? date.Past.From : default;
                isOfOtherDay = day != today;
                behind = day != default && day < today ? day : null;
                ahead = day > today ? day : null;
                isLater |= date.Part is { } part && new TimeOnly((int)part, 0) > now;
            }
            else if (mention is TimeMention { Time: var time })
            {
                // 3点 is in the afternoon for whoever sells.
                var isAfternoon = !time.IsHalfKnown && time.Time.Hour is > 0 and <= 7;
                isLater |= (isAfternoon ? time.Time.AddHours(12) : time.Time) > now;
            }
        }

        clause.IsEarlierToday = !isLater && !isOfOtherDay && clause.HasAny(MentionKinds.Time);
        return isLater && !isOfOtherDay;
    }

    /// <summary>「日报补昨天的：」: what follows was done on that day.</summary>
    private bool IsFiledLate(Clause clause) =>
        behind is not null && clause.BreakAfter is ':' or '\n' or ')' && clause.IsInReport && clause.Text.Contains('补') && clause.HasAny(MentionKinds.Date);

    /// <summary>Of the mentions taken, those up to the end; a stage's name that reaches over the end is none of the clause.</summary>
    private Mention[] Inside(int end, int taken, int inside)
    {
        var all = CollectionsMarshal.AsSpan(own)[..taken].ToArray();
        return inside == taken ? all : UpTo(end, all);
    }

    private static Mention[] UpTo(int end, Mention[] taken) => Array.FindAll(taken, mention => mention.End <= end);

    private bool IsStageAcross(int place) => own.Exists(mention => mention is StageMention && mention.End > place);

    private bool IsMentionAcross(int place) => own.Exists(mention => mention.Start < place && mention.End > place);

    private bool IsStrong(int at) => text[at] switch
    {
        '\n' or '。' or '!' or ';' => true,
        '?' => true,
        '.' => at + 1 >= text.Length || (text[at + 1] is ' ' or '\n' && !IsTitle(at)) || (at > 0 && TextFolding.IsHan(text[at - 1])),
        _ => false,
    };

    /// <summary>Mr., Ms., Dr., No. 6: no end of a sentence.</summary>
    private bool IsTitle(int stop) =>
        ((ReadOnlySpan<char>)text.AsSpan(0, stop)).EndsWithAny("mr", "ms", "mrs", "dr") || (text.AsSpan(0, stop).EndsWith(" no", StringComparison.Ordinal) && stop + 2 < text.Length && char.IsAsciiDigit(text[stop + 2]));

    /// <summary>「已经在走合同了 对吧」: what asks for confirmation belongs to what is to be confirmed.</summary>
    private bool IsBeforeTag(int at)
    {
        var from = at + 1;
        while (from < text.Length && from <= at + MostBlanks && text[from] == ' ')
        {
            from++;
        }

        var rest = text.AsSpan(from);
        foreach (var tag in Lexicon.Tags)
        {
            if (rest.StartsWith(tag, StringComparison.Ordinal))
            {
                return rest[tag.Length..].TrimStart(' ') is [] or ['?' or '\n', ..];
            }
        }

        return false;
    }

    /// <summary>「金额：35万」, 「预计签约：6月底」: a label belongs to its value.</summary>
    private bool IsLabel(int at) => text[at] == ':' && IsLabelBefore(at);

    private bool IsLabelBefore(int colon)
    {
        var isClose = EndsWithCloseLabel(colon);
        return (colon - start <= 6 || isClose) && own.Exists(static mention => mention is CueMention { Cue: Cue.Figure or Cue.Expect or Cue.Sign or Cue.Offer }) && !own.Exists(mention => mention is DateMention || (mention is CustomerMention && !isClose));
    }

    /// <summary>「粤康 expected close: end of June」.</summary>
    private bool EndsWithCloseLabel(int colon) => text.AsSpan(0, colon).EndsWith(" close", StringComparison.Ordinal) || text.AsSpan(0, colon).EndsWith("close date", StringComparison.Ordinal);

    /// <summary>「close date 改到 12月底」: what is moved belongs to where it is moved.</summary>
    private bool IsBetweenLabelAndValue(int blank, int next) =>
        own is [.., CueMention { Cue: Cue.Shift or Cue.Figure or Cue.Sign } label] && blank - label.End <= 5
        && next < mentions.Count && mentions[next] is var value && value.Start == blank + 1
        && (label.Cue == Cue.Sign ? value is CueMention { Cue: Cue.Shift or Cue.Figure } : value is DateMention && label.End == blank);

    /// <summary>「明天下午2点 拜访」, 「12/4 签」: a day or hour belongs to what is said behind the blank.</summary>
    private bool IsBehindWhen(int blank, int next) =>
        (own is [DateMention { Start: var first }, CustomerMention name] && first == lineStart && name.End == blank && next < mentions.Count && mentions[next].Start == blank + 1 && mentions[next] is CueMention { Cue: Cue.Visit or Cue.Call or Cue.Meeting or Cue.Demo or Cue.Message })
        || own is [.., DateMention or TimeMention] && own[^1].End == blank && own.TrueForAll(static mention => mention is DateMention or TimeMention or CustomerMention);

    /// <summary>「下周五（20号）签」: one day, said twice.</summary>
    private bool IsSameDay(int at, int next) =>
        own is [.., DateMention day] && day.End == at
        && (text[at] == '(' ? next < mentions.Count && mentions[next] is DateMention again && again.Start == at + 1 && again.End < text.Length && text[again.End] == ')' && again.Date.Future == day.Date.Future
            : own is [.., DateMention before, DateMention] && before.End == day.Start - 1 && text[before.End] == '(');

    /// <summary>「和@李娜 一起去」, 「和 @李娜 去」: a messenger writes a blank behind every name, which ends nothing where somebody came along.</summary>
    private bool IsBesideMention(int at)
    {
        var isNamed = own is [.., MemberMention named] && named.End == at && named.Start > 0 && text[named.Start - 1] == '@';
        var isNaming = at + 1 < text.Length && text[at + 1] == '@';
        return isNamed
            ? isNaming || (text[at] == ' ' && (CompanionWords.Follow(text.AsSpan(at)) || IsLedToMention()))
            : isNaming && text[at] == ' ' && CompanionWords.Lead(text.AsSpan(start, at - start));
    }

    /// <summary>Whether a word that tells who came along stands before the names with which the clause ends so far.</summary>
    private bool IsLedToMention()
    {
        var first = own.Count - 1;
        while (first > 0 && own[first - 1] is MemberMention)
        {
            first--;
        }

        return CompanionWords.Lead(text.AsSpan(start, own[first].Start - start).TrimEnd(" @"));
    }

    /// <summary>「todo 给金穗打电话」, 「记得 给金穗打电话」.</summary>
    private bool IsBehindDuty(int blank) =>
        own is [CueMention { Cue: Cue.Duty or Cue.Plan } word] && word.Start == start && word.End == blank && (word.Cue == Cue.Duty || text.AsSpan(word.Start, word.Length) is "todo" or "to do" or "to-do" or "待办");

    /// <summary>「3月1日 - 3月10日」: one stretch of days.</summary>
    private bool IsWithinRange(int from, int at, int next)
    {
        var to = at + 1;
        while (to < text.Length && text[to] is ' ' or '-' or '~' or '到' or '至')
        {
            to++;
        }

        var joint = text.AsSpan(from, to - from);
        var isDay = next < mentions.Count && mentions[next] is DateMention day ? day.Start == to : EndsWithDay(to);
        return isDay && joint.Length <= LongestJoint && joint.ContainsAny("-~到至") && !joint.ContainsAnyExcept(" -~到至");
    }

    /// <summary>The 10 of “leaderboard Mar 1 - 10”.</summary>
    private bool EndsWithDay(int at) => text.AsSpan(at).TrimEnd(" ?") is { Length: 1 or 2 } rest && !rest.ContainsAnyExceptInRange('0', '9');

    private bool IsWeak(int at, int next) => text[at] switch
    {
        ' ' or '、' when IsBesideMention(at) => false,
        '(' or ')' when IsSameDay(at, next) => false,
        ',' or '、' or '…' or '·' or '•' or '|' or '(' or ')' or '"' => true,
        ':' => true,
        ' ' or '-' when own is [.., DateMention day] && IsWithinRange(day.End, at, next) => false,
        ' ' => !isEnglish && !IsBesideJoint(at) && !IsBehindDuty(at) && !IsBetweenLabelAndValue(at, next) && !IsBehindWhen(at, next) && at > 0 && at + 1 < text.Length && !(TextFolding.IsWord(text[at - 1]) && TextFolding.IsWord(text[at + 1])),
        '-' => at > 0 && at + 1 < text.Length && text[at + 1] != '>' && text[at - 1] is ' ' or '-',
        _ => false,
    };

    /// <summary>「华辰 跟 金穗」: what joins two names stands between blanks.</summary>
    private bool IsBesideJoint(int at) =>
        own is [.., CustomerMention] && IsJoint(at + 1) && at + 2 < text.Length && text[at + 2] == ' ' || (at > 2 && text[at - 2] == ' ' && IsJoint(at - 1) && own is [.., CustomerMention name] && name.End == at - 2);

    private bool IsJoint(int at) => at < text.Length && text[at] is '跟' or '和' or '与' or '及';

    /// <summary>Behind the marks of a list that the line may begin with.</summary>
    private int EndOfMarks(int line) => text.AsSpan(line).IndexOfAnyExcept(ListMarks) is var marks and >= 0 ? line + marks : text.Length;

    private static bool IsEnglish(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('a', 'z'))
        {
            return false;
        }

        var (letters, han) = (0, 0);
        foreach (var c in text)
        {
            letters += TextFolding.IsLetter(c) ? 1 : 0;
            han += TextFolding.IsHan(c) ? 1 : 0;
        }

        return letters > 2 * han;
    }
}
