using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Words;

namespace SalesBot.Bot.Understanding.Naming;

/// <summary>Recognises the name of a company that the catalogue does not have, by how companies' names end: 宁川泵业, 锐芃光电.</summary>
internal static class NewNames
{
    private const int Shortest = 4, Longest = 14, LongestInstitution = 10, LongestTail = 2, LongestPlant = 3, LongestSite = 2;

    /// <summary>What begins something else said of the company: 去, 要, 那边.</summary>
    private static readonly CharacterSet NoTails = new("去来要想给跟到在又也都还今明昨上下那这我你他她它们有没不是会能可就才再已约见谈聊打发报说问回等签定做看开用买换加停关的了吗吧呢啊和与");

    private static readonly WordEnds Institutions = new(["中心", "样本库", "研究所", "事务所", "检验所", "疫苗所", "实验室", "研究院", "检测院", "基地", "总厂", "分厂", "工厂", "分公司", "子公司", "公司", "工作室", "俱乐部", "合作社", "协会", "学会", "商会", "联合会", "联盟", "产业园", "科技园", "园区", "馆", "站", "集团", "医院", "分院", "东院", "西院", "南院", "北院", "学院", "学校", "事处", "市场", "广场", "运输队", "车队"]);

    /// <summary>Words of names that hold characters of <see cref="NoTails"/>.</summary>
    private static readonly WordTable<bool> TailWords = new([("有限", true), ("发展", true), ("开发", true), ("用品", true), ("加工", true), ("发电", true), ("协会", true), ("学会", true), ("商会", true), ("联合会", true), ("会展", true)]);

    private static readonly WordTable<bool> LegalForms = new([("有限公司", true), ("股份有限公司", true), ("集团有限公司", true), ("集团", true), ("有限责任公司", true), ("科技有限公司", true)]);

    /// <summary>What a numeral counts, or goes on with.</summary>
    private static readonly CharacterSet Counted = new("一二三四五六七八九十百千万亿两零几多来个家台套批间条单项次位名天周月年季点号层楼栋辆吨元块分期种款类把件份组区部院所线班排遍回趟轮样起路手体厂店城站人口般直些下会致旦共定边面头大");

    /// <summary>三合乳业, 九江港务: whether a numeral stands there with neither another nor a measure behind it.</summary>
    public static bool MayBeginWithNumeral(ReadOnlySpan<char> text, int at) =>
        IsNumeral(text[at]) && at + 1 < text.Length && TextFolding.IsHan(text[at + 1]) && !Counted.Contains(text[at + 1]) && (at == 0 || text[at - 1] is not ('第' or '十' or '百') && !IsNumeral(text[at - 1]));

    private static bool IsNumeral(char c) => c is '一' or '二' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '两' or '万' or '千';

    /// <summary>The name that begins at the place; 0 where none does.</summary>
    public static int At(ReadOnlySpan<char> text, int at)
    {
        if (!TextFolding.IsHan(text[at]) || at + 1 >= text.Length || !TextFolding.IsHan(text[at + 1]))
        {
            return 0;
        }

        var longest = Longest;
        for (var end = at + 2; end < text.Length && end - at <= longest && (TextFolding.IsHan(text[end]) || text[end] == '('); end++)
        {
            if (text[end] == '(')
            {
                if (PlaceInBrackets(text, end) is not (var place and > 0))
                {
                    return 0;
                }

                (end, longest) = (end + place - 1, longest + place);
                continue;
            }

            if (Lexicon.CompanyEndings.Match(text, end, out _) is not (var ending and > 0) || end + ending - at < Shortest)
            {
                continue;
            }

            var nameEnd = end + ending;
            while (nameEnd < text.Length && Lexicon.CompanyEndings.Match(text, nameEnd, out _) is var more and > 0)
            {
                nameEnd += more;
            }

            nameEnd += InstitutionAt(text, nameEnd) is var institution and > 0 ? institution : PlantAt(text, nameEnd);
            nameEnd += PlaceInBrackets(text, nameEnd);
            nameEnd += nameEnd < text.Length && text[nameEnd] is '厂' or '店' or '行' ? 1 : 0;
            nameEnd += nameEnd < text.Length ? LegalForms.Match(text, nameEnd, out _) : 0;
            if (text[nameEnd..].StartsWithAny("报告", "标准", "费用", "证书", "样品", "数据") || nameEnd < text.Length && text[nameEnd] is '厅' or '间' or '井' or '房' or '门' or '层')
            {
                return 0;
            }

            return MayBegin(text[at..]) && HasNoCue(text, at, end) && !text[at..nameEnd].EndsWith("的公司", StringComparison.Ordinal) ? nameEnd - at : 0;
        }

        return 0;
    }

    /// <summary>Whether a company's name may begin so: 上海 is a place, though 上 begins none.</summary>
    public static bool MayBegin(ReadOnlySpan<char> text) => Lexicon.MayBeginCompany(text) || PlaceNames.LengthAt(text) > 0;

    /// <summary>Whether it ends like an institution and holds nothing that is said of one: 送中心, 租赁公司.</summary>
    public static bool IsTail(ReadOnlySpan<char> text) => LengthOfInstitution(text, 0) == text.Length;

    /// <summary>What goes on like an institution's name, or is short and ends the word: 生物｜样本库, 物业｜管理有限公司, 教育｜咨询; 0 where nothing does.</summary>
    private static int InstitutionAt(ReadOnlySpan<char> text, int at)
    {
        if (LengthOfInstitution(text, at) is var length and > 0)
        {
            return length;
        }

        var end = at;
        while (end < text.Length && end - at <= LongestTail && TextFolding.IsHan(text[end]))
        {
            end++;
        }

        var isTail = end > at && end - at <= LongestTail && (end == text.Length || text[end] is ',' or ' ' or '。' or '\n') && !NoTails.Contains(text[at]);
        return isTail && (HasNoCue(text, at, end) || text[at..end] is "咨询") ? end - at : 0;
    }

    /// <summary>The longest stretch from the place that ends like an institution, as far as nothing is said of it.</summary>
    private static int LengthOfInstitution(ReadOnlySpan<char> text, int at)
    {
        var longest = 0;
        for (var end = at; end < text.Length && end - at <= LongestInstitution && TextFolding.IsHan(text[end]);)
        {
            var word = TailWords.Match(text, end, out _);
            if (word == 0 && NoTails.Contains(text[end]))
            {
                break;
            }

            end += Math.Max(1, word);
            longest = text[at..end].EndsWithAny(Institutions) || IsSite(text, at, end) ? end - at : longest;
        }

        return longest > 0 && HasNoCue(text, at, at + longest) ? longest : 0;
    }

    /// <summary>服装｜城, 物流｜园, 门诊｜部: a character for a site right behind the name, and no word that begins so (园区里, 院长).</summary>
    private static bool IsSite(ReadOnlySpan<char> text, int at, int end) =>
        end - at <= LongestSite && (text[end - 1] is '园' or '城' or '所' or '部' or '局' or '队')
        && (end == text.Length || !TextFolding.IsHan(text[end]) || NoTails.Contains(text[end]) && text[end] is not ('有' or '上' or '下' or '定') || text[end] is '找' or '需' or '采');

    /// <summary>集团｜二厂, 新能源｜电池厂: what the company's plant is called; 0 where none is named.</summary>
    private static int PlantAt(ReadOnlySpan<char> text, int at)
    {
        for (var end = at; end < text.Length && end <= at + LongestPlant && TextFolding.IsHan(text[end]) && !NoTails.Contains(text[end]) && text[end] is not ('新' or '老' or '本' or '进'); end++)
        {
            if (text[end] == '厂')
            {
                return end > at && HasNoCue(text, at, end) && (end + 1 == text.Length || text[end + 1] is not ('长' or '里' or '区' or '房' or '家' or '商' or '内')) ? end + 1 - at : 0;
            }
        }

        return 0;
    }

    /// <summary>「(昆山)」 in a name; 0 where none begins.</summary>
    private static int PlaceInBrackets(ReadOnlySpan<char> text, int at)
    {
        if (at >= text.Length || text[at] != '(' || text[at..].IndexOf(')') is not (>= 3 and <= 5 and var close))
        {
            return 0;
        }

        foreach (var c in text.Slice(at + 1, close - 1))
        {
            if (!TextFolding.IsHan(c))
            {
                return 0;
            }
        }

        return close + 1;
    }

    /// <summary>The name that is introduced just before the place (一个客户叫鼎盛, 首次拜访：海鲸冷链); 0 where none is.</summary>
    public static int IntroducedAt(ReadOnlySpan<char> text, int at)
    {
        if (at > 0 && TextFolding.IsLetter(text[at]) && text[..at].EndsWith("first visit to ", StringComparison.Ordinal))
        {
            return LatinAt(text, at);
        }

        if (at == 0 || !TextFolding.IsHan(text[at]) || !IsIntroduced(text[Math.Max(0, at - 12)..at]))
        {
            return 0;
        }

        var end = at;
        while (end < text.Length && TextFolding.IsHan(text[end]) && (end - at < 2 || (Lexicon.Cues.Match(text, end, out _) < 2 && text[end] is not ('的' or '他' or '她' or '想' or '要'))))
        {
            end++;
        }

        return end - at is >= 2 and <= 10 ? end - at : 0;
    }

    /// <summary>「first visit to Aldenham Tools today」: at most three words, up to one that says when or with whom.</summary>
    private static int LatinAt(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        for (var words = 0; words < 3 && end < text.Length; words++)
        {
            var next = end == at ? at : end + 1;
            var length = 0;
            while (next + length < text.Length && TextFolding.IsWord(text[next + length]))
            {
                length++;
            }

            if (length == 0 || text.Slice(next, length) is "the" or "a" or "an" or "their" or "this" or "today" or "yesterday" or "just" or "with" or "on" or "last" or "and" or "for" or "in" or "at" or "to" or "was" or "w")
            {
                break;
            }

            end = next + length;
            if (end >= text.Length || text[end] != ' ')
            {
                break;
            }
        }

        return end - at;
    }

    private static bool IsIntroduced(ReadOnlySpan<char> before)
    {
        if (before.EndsWith(":", StringComparison.Ordinal) && (before = before.TrimEnd(" :")) is var label && (label.EndsWith("首次拜访", StringComparison.Ordinal) || label.EndsWith("初次拜访", StringComparison.Ordinal) || label.EndsWith("第一次拜访", StringComparison.Ordinal)))
        {
            return true;
        }

        return before is [.., '叫'] && (before.Contains("客户", StringComparison.Ordinal) || before.Contains("一家", StringComparison.Ordinal) || before.Contains("公司", StringComparison.Ordinal));
    }

    /// <summary>A name's own characters are no words of ours: 拜访电子 is none.</summary>
    private static bool HasNoCue(ReadOnlySpan<char> text, int at, int end)
    {
        for (var i = at; i < end; i++)
        {
            if (text[i] is '那' or '这' && i + 1 < end && text[i + 1] is '个' or '家')
            {
                return false;
            }

            if (text[i] is '的' or '了' or '说' or '签' || (text[i] == '想' && i + 1 < end && text[i + 1] is '装' or '做' or '买' or '换' or '加' or '建' or '要' or '上') || (Lexicon.Cues.Match(text, i, out var cue) is >= 2 and var length && i + length <= end && cue != Cue.Plain))
            {
                return false;
            }
        }

        return true;
    }
}
