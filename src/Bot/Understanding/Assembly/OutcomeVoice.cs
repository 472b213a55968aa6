using System.Buffers;
using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Words;

namespace SalesBot.Bot.Understanding.Assembly;

/// <summary>Decides, by what stands before a word of winning or losing, whether it is the speaker's own word of our own deed: 小李说华辰签了, 必须拿下华辰 and 对手在华辰丢了单 are not.</summary>
internal static class OutcomeVoice
{
    /// <summary>What is wanted, guessed or put wrongly.</summary>
    private static readonly SearchValues<string> Unsure = SearchValues.Create(
        ["必须", "务必", "一定要", "誓要", "势必", "得把", "要把", "想把", "有望", "有信心", "有把握", "基本", "十有八九", "八成", "九成", "七成", "算是", "等于", "相当于", "眼看", "要不是", "若非", "误", "显示", "标错", "谁把", "帮我盯", "本来", "as good as", "nearly", "almost", "原定", "原本", "原计划", "说是"], StringComparison.Ordinal);

    /// <summary>What tells that it was long before.</summary>
    private static readonly SearchValues<string> Before = SearchValues.Create(["上次", "上回", "之前", "以前", "当年", "曾经", "早先", "往年", "前任", "上一单", "上一期", "老合同"], StringComparison.Ordinal);

    /// <summary>What tells that it is now, whatever was before.</summary>
    private static readonly SearchValues<string> Now = SearchValues.Create(["今", "刚", "终于", "总算", "可算", "这次", "这回", "现在"], StringComparison.Ordinal);

    /// <summary>What stands before a deed and names nobody.</summary>
    private static readonly string[] Adverbs = ["终于", "总算", "可算", "好不容易", "成功", "顺利", "正式", "最终", "最后", "刚刚", "刚", "也", "都", "又", "已经", "已", "就", "昨晚"];

    /// <summary>After these, somebody else is not the one who loses.</summary>
    private const string AgentMarks = "被给让选跟和与同输败了过比由找用买是向对";

    /// <summary>Anywhere before a rival, these tell that the deal went to it.</summary>
    private static readonly SearchValues<char> AgentMarksBefore = SearchValues.Create("被给让选输败");

    /// <summary>Whether the clause leaves the outcome the speaker's own word of our own deed.</summary>
    public static bool IsOurs(Clause clause, CueMention word)
    {
        var before = clause.WholeText[clause.Start..word.Start];
        if (before.IsEmpty)
        {
            return true;
        }

        return !before.ContainsAny(Unsure) && !(before.ContainsAny(Before) && !before.ContainsAny(Now)) && !IsElsewheresDeed(clause, word);
    }

    /// <summary>Whether somebody is told to have said so; what the speaker saw counts, what others say does not.</summary>
    public static bool IsHandedOn(Clause clause, CueMention word)
    {
        var before = clause.WholeText[clause.Start..word.Start];
        if (before.Contains("告诉", StringComparison.Ordinal) || before.Contains(" says", StringComparison.Ordinal) || before.Contains(" said", StringComparison.Ordinal) || before.Contains("told me", StringComparison.Ordinal))
        {
            return !before.Contains("大家", StringComparison.Ordinal);
        }

        var saying = before.LastIndexOf('说');
        if (saying < 0)
        {
            return IsTalkedOf(clause, word);
        }

        // 话说, 说一声, 跟大家说: the speaker's own word.
        var who = before[..saying].TrimEnd(' ');
        return !who.IsEmpty && who is not [.., '话' or '来' or '家' or '实' or '你' or '小'] && before[(saying + 1)..] is not ['一' or '来' or '实' or '真' or '起' or '个' or '明', ..];
    }

    /// <summary>「华辰被友商拿下了」, 「华辰跟迈瑞签了」: signed, but not with us.</summary>
    public static bool IsWithOthers(Clause clause, CueMention word)
    {
        var before = clause.WholeText[clause.Start..word.Start].TrimEnd(' ');
        if (before.Contains('被') || IsSignedWithStranger(clause, word))
        {
            return true;
        }

        foreach (var name in clause.All<CustomerMention>())
        {
            if (name.End < word.Start && clause.WholeText[name.End..word.Start].TrimEnd(" 也都已经正式") is ['跟' or '和' or '与' or '同', .. var with] && with.Length is >= 2 and <= 5 && IsHan(with) && !HasMention(clause, name.End, word.Start))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>「华辰 signed with Siemens」, and not with a customer.</summary>
    private static bool IsSignedWithStranger(Clause clause, CueMention word)
    {
        var after = clause.WholeText[word.End..clause.End].TrimStart(' ');
        if (!after.StartsWithAny("with ", "w/") || after.StartsWithAny("with us", "w/ us"))
        {
            return false;
        }

        foreach (var name in clause.All<CustomerMention>())
        {
            if (name.Start >= word.End)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>「李总讲签了」.</summary>
    private static bool IsTalkedOf(Clause clause, CueMention word)
    {
        foreach (var mention in clause.Mentions)
        {
            if (mention.End < word.Start && clause.WholeText[mention.End] == '讲' && mention is PersonMention or MemberMention or CueMention { Cue: Cue.Them })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>「迈瑞在华辰丢了单」, 「友商在华辰出局了」, 「华辰把迈瑞踢出局了」: what others lose or win there.</summary>
    private static bool IsElsewheresDeed(Clause clause, CueMention word)
    {
        if (clause.Find(Cue.Rival) is { } rival && rival.End <= word.Start && (rival.Start == clause.Start || !AgentMarks.Contains(clause.WholeText[rival.Start - 1], StringComparison.Ordinal)) && clause.WholeText[word.Start] is not ('抢' or '撬' or '截' or '顶'))
        {
            return !clause.WholeText[clause.Start..rival.Start].ContainsAny(AgentMarksBefore);
        }

        foreach (var name in clause.All<CustomerMention>())
        {
            if (name.End <= word.Start && name.Start > clause.Start && clause.WholeText[name.Start - 1] == '在' && !clause.Has(Cue.Me) && NamesSomebody(clause, name.Start - 1))
            {
                return true;
            }
        }

        return clause.WholeText.Slice(word.Start, word.Length).StartsWith("出局", StringComparison.Ordinal) && clause.WholeText[clause.Start..word.Start].ContainsAny("把将");
    }

    /// <summary>Whether more than dates and adverbs stands before the place.</summary>
    private static bool NamesSomebody(Clause clause, int place)
    {
        var known = 0;
        foreach (var mention in clause.Mentions)
        {
            known += mention.End <= place && mention is DateMention or TimeMention ? mention.Length : 0;
        }

        var before = clause.WholeText[clause.Start..place].Trim(' ');
        foreach (var adverb in Adverbs)
        {
            before = before.EndsWith(adverb, StringComparison.Ordinal) ? before[..^adverb.Length] : before;
        }

        return before.Length - known >= 2;
    }

    private static bool IsHan(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!TextFolding.IsHan(c))
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasMention(Clause clause, int from, int to)
    {
        foreach (var mention in clause.Mentions)
        {
            if (mention.Start >= from && mention.End <= to && mention is not CueMention { Cue: Cue.Plain or Cue.Done or Cue.Work })
            {
                return true;
            }
        }

        return false;
    }
}
