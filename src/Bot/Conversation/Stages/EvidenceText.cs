using System.Collections.Immutable;
using System.Text;
using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Naming;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>
/// Reads what is told of entry criteria in so many words: 预算50万左右, 决策人黄总, 刘总是决策人, 书面询价：收到了. Each criterion gets its own part of the text, without the
/// customer's name.
/// </summary>
/// <param name="criteria">The criteria of the company's pipeline.</param>
/// <param name="names">What the customer and its deals are called.</param>
internal sealed class EvidenceText(IEnumerable<EvidenceCriterion> criteria, IEnumerable<string> names)
{
    private const int LongestPerson = 8;

    private static readonly WordTable<bool> Budget = Table("预算|预算范围|预算额度|预算金额|the budget|budget|their budget");
    private static readonly WordTable<bool> Deciders = Table("决策人|决策者|最终决策人|拍板人|拍板的人|拍板的|能拍板的|能拍板的人|说了算的|说了算的人|做主的|做主的人|the decision maker|decision maker|the decider");
    private static readonly WordTable<bool> Decides = Table("拍板|说了算|做主|最终拍板|最后拍板|来拍板");
    private static readonly WordTable<bool> Is = Table("是|就是|为|is");
    private static readonly WordTable<bool> IsAbout = Table("是|就是|为|在|有|就|只有|也就|一共|总共|大概|大约|差不多|is|is about|about|around");
    private static readonly WordTable<bool> Between = Table("的|那边|这边|那单|这单|那个单子|这个单子|项目|客户|他们|对方|那个项目|这个项目");
    private static readonly string[] Unsure = ["没", "未", "不", "无", "待", "再", "可能", "应该", "估计", "谁", "多少", "吗", "呢", "吧", "哪", "问", "who", "not ", "unknown"];

    private static readonly string[] Doubts = ["如果", "要是", "假如", "希望", "争取", "等", "问", "别", "没", "不", "超", "if ", "hope"];

    private readonly List<EvidenceCriterion> criteria = [.. criteria];
    private readonly List<string> names = [.. names.Select(name => TextFolding.Fold(name)).Where(name => name.Length > 0).OrderByDescending(name => name.Length)];
    private readonly ImmutableArray<EvidenceTold>.Builder told = ImmutableArray.CreateBuilder<EvidenceTold>();
    private string written = "";
    private string text = "";

    /// <summary>What the text tells.</summary>
    public EvidenceReading Read(string said)
    {
        (written, text) = (said.Trim(), TextFolding.Fold(said.Trim()));
        told.Clear();
        var rest = new StringBuilder();
        for (var at = 0; at < text.Length;)
        {
            if (IsBreak(text[at]))
            {
                at += Keep(rest, at, 1);
            }
            else if (!IsAsked(at) && !IsDoubted(at) && PartAt(at) is var part and > 0)
            {
                at += part;
            }
            else if (BeginsPart(at) && (NameAt(at) is var name and > 0 || (name = Length(Between, at)) > 0))
            {
                at += name;
            }
            else
            {
                at += Keep(rest, at, Math.Max(1, NextPart(at) - at));
            }
        }

        return new EvidenceReading(told.ToImmutable(), rest.ToString().Trim(' ', ',', '，', '。', '.', '、', ';', '；', '!', '！', '\n'));
    }

    private static WordTable<bool> Table(string words) => new(words.Split('|').Select(word => (word, true)));

    private static bool IsBreak(char c) => IsEnd(c) || c is ' ' or '、';

    private static bool IsEnd(char c) => c is ',' or '，' or '。' or ';' or '；' or '!' or '！' or '?' or '？' or '\n';

    private int Keep(StringBuilder rest, int at, int length)
    {
        rest.Append(written, at, length);
        return length;
    }

    /// <summary>Where the next word begins that may tell something: behind a break, or where the words of a criterion stand.</summary>
    private int NextPart(int at)
    {
        var next = at + 1;
        while (next < text.Length && !IsBreak(text[next]) && !IsBreak(text[next - 1]) && Length(Budget, next) == 0 && Length(Deciders, next) == 0)
        {
            next++;
        }

        return next;
    }

    /// <summary>A name counts where a part of the text begins, or behind another one: 华星的刘总.</summary>
    private bool BeginsPart(int at) => at == 0 || IsBreak(text[at - 1]) || names.Exists(name => text.AsSpan(0, at).EndsWith(name, StringComparison.Ordinal)) || text[at - 1] is '的' or '边' or '单';

    private bool IsAsked(int at)
    {
        var end = at;
        while (end < text.Length && !IsEnd(text[end]))
        {
            end++;
        }

        return QuestionForm.Is(text[at..(end < text.Length && text[end] is '?' or '？' ? end + 1 : end)]);
    }

    /// <summary>「如果预算50万」: what stands before it in its clause.</summary>
    private bool IsDoubted(int at)
    {
        var start = at;
        while (start > 0 && !IsEnd(text[start - 1]))
        {
            start--;
        }

        var before = text[start..at];
        return Array.Exists(Doubts, word => before.Contains(word, StringComparison.Ordinal));
    }

    private int NameAt(int at) => names.Find(name => string.CompareOrdinal(text, at, name, 0, name.Length) == 0)?.Length ?? 0;

    private int PartAt(int at) => NamedAt(at) is var named and > 0 ? named : BudgetAt(at) is var budget and > 0 ? budget : DecidersAt(at) is var deciders and > 0 ? deciders : DecidesAt(at);

    /// <summary>「书面询价：3月8日邮件」: the company's own word, with all that is said of it in its line.</summary>
    private int NamedAt(int at)
    {
        foreach (var criterion in criteria)
        {
            var value = at + criterion.Name.Length;
            if (string.Compare(text, at, TextFolding.Fold(criterion.Name), 0, criterion.Name.Length, StringComparison.Ordinal) != 0 || SkipMark(ref value) == 0)
            {
                continue;
            }

            var end = value;
            while (end < text.Length && text[end] != '\n' && !(IsBreak(text[end]) && BeginsOther(end + 1)))
            {
                end++;
            }

            if (Tell(criterion, value, end, isWhateverSaid: text.AsSpan(at, value - at).IndexOfAny(':', '：') >= 0))
            {
                return end - at;
            }
        }

        return 0;
    }

    private bool BeginsOther(int at)
    {
        var name = NameAt(at);
        return Length(Budget, at + name) > 0 || Length(Deciders, at + name) > 0 || criteria.Exists(criterion => string.CompareOrdinal(text, at + name, criterion.Name, 0, criterion.Name.Length) == 0);
    }

    /// <summary>「预算50万左右」.</summary>
    private int BudgetAt(int at)
    {
        var value = at + Length(Budget, at);
        if (value == at || EvidenceWords.BudgetOf(criteria) is not { } budget)
        {
            return 0;
        }

        SkipMark(ref value);
        while (Length(IsAbout, value) is var about and > 0)
        {
            value += about;
            SkipMark(ref value);
        }

        return EvidenceWords.FigureAt(text, value) is var figure and > 0 && Tell(budget, value, value + figure) ? value + figure - at : 0;
    }

    /// <summary>「决策人是马总」, 「拍板的黄总」.</summary>
    private int DecidersAt(int at)
    {
        var value = at + Length(Deciders, at);
        if (value == at || EvidenceWords.DecidersOf(criteria) is not { } deciders)
        {
            return 0;
        }

        var isSaid = SkipMark(ref value) > 0;
        if (Length(Is, value) is var joint and > 0)
        {
            (value, isSaid) = (value + joint, true);
            SkipMark(ref value);
        }

        var end = isSaid ? EndOfPart(value) : PersonEnd(value);
        return end > value && Tell(deciders, value, end) ? end - at : 0;
    }

    /// <summary>「刘总是决策人」, 「黄总拍板」.</summary>
    private int DecidesAt(int at)
    {
        if (EvidenceWords.DecidersOf(criteria) is not { } deciders)
        {
            return 0;
        }

        for (var end = at + 2; end < Math.Min(text.Length, at + LongestPerson); end++)
        {
            var behind = end + Length(Is, end);
            var word = behind > end ? Length(Deciders, behind) : Length(Decides, end);
            if (word > 0 && EvidenceWords.IsPerson(text[at..end]))
            {
                return Tell(deciders, at, end) ? behind + word - at : 0;
            }
        }

        return 0;
    }

    private int PersonEnd(int at) => at < text.Length && PersonNames.TitledAt(text, at, out _, out _) is var length and > 0 ? at + length : at;

    private int EndOfPart(int at)
    {
        while (at < text.Length && !IsEnd(text[at]) && !(text[at] == ' ' && BeginsOther(at + 1)))
        {
            at++;
        }

        return at;
    }

    /// <summary>Passes blanks and colons, and in front of a value of the company's own word also 是.</summary>
    /// <returns>How many were passed that say that the value follows.</returns>
    private int SkipMark(ref int at)
    {
        var marks = 0;
        while (at < text.Length && text[at] is ' ' or ':' or '：' or '是')
        {
            marks += text[at++] == ' ' ? 0 : 1;
        }

        return marks;
    }

    private bool Tell(EvidenceCriterion criterion, int start, int end, bool isWhateverSaid = false)
    {
        var value = written[start..end].Trim(' ', ',', '，', '。', '、', ';', '；', '!', '！');
        if (value.Length == 0 || (!isWhateverSaid && Array.Exists(Unsure, word => value.Contains(word, StringComparison.OrdinalIgnoreCase))))
        {
            return false;
        }

        told.Add(new EvidenceTold(criterion, value));
        return true;
    }

    private int Length(WordTable<bool> words, int at) => at < text.Length ? words.Match(text, at, out _) : 0;
}
