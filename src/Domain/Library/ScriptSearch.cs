using System.Collections.Immutable;
using System.Text;

namespace SalesBot.Domain.Library;

/// <summary>
/// Finds the scripts that answer a question, by what it is about (<see cref="SalesTopics"/>) and by its words: pairs of Chinese characters, and English words.
/// A script that speaks of little more than half of the question, or less, is no answer, so that what the library does not hold is not found there.
/// </summary>
public static class ScriptSearch
{
    private const double LeastCoverage = 0.55;
    private const double ObjectionWeight = 4, KindWeight = 2, WordWeight = 1;
    private const double OfTopic = 2;
    private const int ShortestWord = 3;

    /// <summary>Wide letters and digits (Ａ, １) stand so far behind the narrow ones.</summary>
    private const char FirstWide = '\uFF00', LastWide = '\uFF5E';
    private const int Wide = 0xFEE0;

    private static readonly ImmutableArray<ImmutableArray<string>> Objections = Fold(SalesTopics.Objections), Kinds = Fold(SalesTopics.Kinds);

    /// <summary>Words that stand in any question or answer, longer ones first.</summary>
    private static readonly ImmutableArray<string> Fillers =
    [
        "怎么应对比较好", "比较好", "怎么样", "有没有人", "有没有", "什么话术", "为什么", "怎么办", "怎么", "如何", "应对", "应该", "处理", "回答", "回复", "回应", "解决", "客户", "对方", "人家", "我们", "你们", "他们", "咱们", "大家", "各位",
        "话术", "经验", "办法", "方法", "技巧", "好的", "什么", "一下", "碰到", "遇到", "时候", "的话", "要是", "如果", "觉得", "总是", "老是", "一直", "现在", "可以", "需要", "想要", "这个", "那个", "这种", "那种", "请教", "求助", "分享", "有人", "知道",
        "东西", "产品", "公司", "比较", "拿", "说", "问", "跟", "和", "与", "是", "的", "了", "吗", "呢", "吧", "啊", "呀", "就", "都", "也", "还", "该", "要", "让", "被", "把", "给", "对", "我", "你", "他", "她", "它", "太", "很", "想", "去", "来", "会", "能",
    ];

    private static readonly ImmutableHashSet<string> EnglishFillers =
    [
        "the", "and", "how", "what", "when", "who", "why", "for", "with", "that", "this", "our", "your", "their", "they", "customer", "customers", "client", "say", "says", "said", "handle", "deal", "answer", "reply", "respond", "should",
        "can", "does", "are", "you", "any", "about", "from", "have", "has", "tell", "best", "way", "keep", "keeps", "who", "them", "not", "but", "want", "wants", "ask", "asks", "get", "got", "there", "script", "advice", "someone", "company",
    ];

    /// <summary>The scripts that answer the question, the best first; of equal ones the one that comes first.</summary>
    /// <param name="scripts">The library.</param>
    /// <param name="question">What is asked, in the words of whoever asks.</param>
    public static IReadOnlyList<ScriptMatch> Find(IReadOnlyList<Script> scripts, string question)
    {
        var terms = TermsOf(Padded(question));
        if (terms.Count == 0)
        {
            return [];
        }

        var found = scripts.Select(script => new Found(script, [.. Hits(terms, Padded(script.Topic), Padded(script.Text))])).ToList();

        // What few scripts speak of tells more than what all do.
        var rarity = terms.Select((_, index) => Math.Log(1 + ((double)scripts.Count / (1 + found.Count(each => each.Hits[index] > 0))))).ToArray();
        var all = terms.Sum(term => term.Weight);
        return
        [
            .. found
                .Select(each => (each.Script, Coverage: terms.Where((_, index) => each.Hits[index] > 0).Sum(term => term.Weight) / all, Score: terms.Select((term, index) => term.Weight * each.Hits[index] * rarity[index]).Sum()))
                .Where(each => each.Coverage >= LeastCoverage)
                .OrderByDescending(each => each.Score * each.Coverage)
                .Select(each => new ScriptMatch(each.Script, each.Coverage)),
        ];
    }

    private static IEnumerable<double> Hits(List<Term> terms, string topic, string text) =>
        terms.Select(term => term.IsIn(topic) ? OfTopic : term.IsIn(text) ? 1.0 : 0);

    /// <summary>What the question is about, and what else it says.</summary>
    private static List<Term> TermsOf(string question)
    {
        var terms = new List<Term>();
        var rest = Take(question, Objections, ObjectionWeight, terms);
        rest = Take(rest, Kinds, KindWeight, terms);
        rest = Fillers.Aggregate(rest, (left, filler) => left.Replace(filler, " ", StringComparison.Ordinal));
        foreach (var word in rest.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            terms.AddRange(WordsOf(word).Select(each => new Term([each], WordWeight)));
        }

        return [.. terms.DistinctBy(term => term.Forms[0], StringComparer.Ordinal)];
    }

    private static string Take(string question, ImmutableArray<ImmutableArray<string>> topics, double weight, List<Term> terms)
    {
        var said = topics.Where(forms => forms.Any(form => question.Contains(form, StringComparison.Ordinal))).ToList();
        terms.AddRange(said.Select(forms => new Term(forms, weight)));
        return said.SelectMany(forms => forms).OrderByDescending(form => form.Length).Aggregate(question, (left, form) => left.Replace(form, " ", StringComparison.Ordinal));
    }

    private static IEnumerable<string> WordsOf(string word)
    {
        if (char.IsAsciiLetterOrDigit(word[0]))
        {
            return word.Length >= ShortestWord && !EnglishFillers.Contains(word) ? [" " + word] : [];
        }

        return Enumerable.Range(0, Math.Max(0, word.Length - 1)).Select(at => word.Substring(at, 2));
    }

    private static ImmutableArray<ImmutableArray<string>> Fold(ImmutableArray<ImmutableArray<string>> topics) => [.. topics.Select(forms => forms.Select(form => char.IsAscii(form[0]) ? Padded(form) : Folded(form)).ToImmutableArray())];

    /// <summary>The text with a space before it: what begins an English word in it has one there.</summary>
    private static string Padded(string text) => " " + Folded(text);

    /// <summary>The text in small letters, with a space wherever anything else than letters and digits stands, and where writing changes.</summary>
    private static string Folded(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var written in text)
        {
            var character = written is > FirstWide and <= LastWide ? (char)(written - Wide) : written;
            var isLetter = char.IsLetterOrDigit(character);
            if (folded.Length > 0 && folded[^1] != ' ' && (!isLetter || char.IsAscii(character) != char.IsAscii(folded[^1])))
            {
                folded.Append(' ');
            }

            if (isLetter)
            {
                folded.Append(char.ToLowerInvariant(character));
            }
        }

        return folded.ToString();
    }

    private sealed record Term(ImmutableArray<string> Forms, double Weight)
    {
        public bool IsIn(string text) => Forms.Any(form => text.Contains(form, StringComparison.Ordinal));
    }

    private sealed record Found(Script Script, ImmutableArray<double> Hits);
}
