using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Words;

namespace SalesBot.Bot.Understanding.Marking;

/// <summary>Cuts marked text into sentences and clauses: at punctuation, at blanks between Chinese words, and in unpunctuated talk before a new date.</summary>
internal static class ClauseSplitter
{
    /// <summary>A clause with more in it is cut, so that the work on a clause is bounded however long the text is.</summary>
    private const int MostMentions = 48;

    /// <summary>The clauses, none of them blank.</summary>
    public static List<Clause> Split(string original, string text, List<Mention> mentions, DateOnly today)
    {
        var clauses = new List<Clause>();
        var isEnglish = IsEnglish(text);
        var (start, sentence, lineStart, next) = (0, 0, 0, 0);
        var own = new List<Mention>();
        var at = 0;
        while (at < text.Length)
        {
            while (next < mentions.Count && mentions[next].Start < at)
            {
                next++;
            }

            var inMention = next < mentions.Count && mentions[next].Start == at;
            if (inMention)
            {
                if (own.Count >= MostMentions || (own.Count > 0 && BeginsAnew(mentions[next], own, text.AsSpan(start, at - start))))
                {
                    Close(at, '\0');
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

                at = end;
                continue;
            }

            var c = text[at];
            var isStrong = IsStrong(text, at);
            if (isStrong || (IsWeak(text, at, isEnglish) && !IsLabel(text, start, at, own)))
            {
                var isQuestion = c == '?';
                Close(isQuestion ? at + 1 : at, c);
                sentence += isStrong ? 1 : 0;
                lineStart = c == '\n' ? at + 1 : lineStart;
                start = at + 1;
            }

            at++;
        }

        Close(text.Length, '\0');
        return clauses;

        void Close(int end, char breakAfter)
        {
            if (!text.AsSpan(start, end - start).Trim(' ').IsEmpty)
            {
                clauses.Add(new Clause(original, text, start, end, sentence, lineStart, breakAfter, today, [.. own]));
            }

            own.Clear();
            start = end;
        }
    }

    /// <summary>In talk without punctuation a date or a customer after something done begins a new clause: 去了华辰见了周总|下周三再去.</summary>
    private static bool BeginsAnew(Mention mention, List<Mention> before, ReadOnlySpan<char> clauseText) =>
        mention is DateMention && before.Exists(earlier => earlier is CueMention { Cue: Cue.Done or Cue.Visit or Cue.SignDone }) && clauseText.Length > 4
        && before.Exists(earlier => earlier is CueMention { Cue: Cue.Visit or Cue.Call or Cue.Meeting or Cue.Demo or Cue.Talk or Cue.SignDone } or AmountMention)
        && before[^1] is not (CueMention { Cue: Cue.Shift or Cue.Expect or Cue.Figure or Cue.Sign or Cue.Plan } or DateMention);

    private static bool IsStrong(string text, int at) => text[at] switch
    {
        '\n' or '。' or '!' or ';' => true,
        '?' => true,
        '.' => at + 1 >= text.Length || text[at + 1] is ' ' or '\n' || (at > 0 && TextFolding.IsHan(text[at - 1])),
        _ => false,
    };

    /// <summary>「金额：35万」, 「预计签约：6月底」: a label belongs to its value.</summary>
    private static bool IsLabel(string text, int start, int colon, List<Mention> own) =>
        text[colon] == ':' && colon - start <= 6 && own.Exists(mention => mention is CueMention { Cue: Cue.Figure or Cue.Expect or Cue.Sign or Cue.Offer }) && !own.Exists(mention => mention is CustomerMention or DateMention);

    private static bool IsWeak(string text, int at, bool isEnglish) => text[at] switch
    {
        ',' or '、' or '…' or '·' or '•' or '|' or '(' or ')' or '"' => true,
        ':' => true,
        ' ' => !isEnglish && at > 0 && at + 1 < text.Length && !(TextFolding.IsWord(text[at - 1]) && TextFolding.IsWord(text[at + 1])),
        '-' => at > 0 && at + 1 < text.Length && text[at - 1] is ' ' or '-',
        _ => false,
    };

    private static bool IsEnglish(string text)
    {
        var (letters, han) = (0, 0);
        foreach (var c in text)
        {
            letters += TextFolding.IsLetter(c) ? 1 : 0;
            han += TextFolding.IsHan(c) ? 1 : 0;
        }

        return letters > 2 * han;
    }
}
