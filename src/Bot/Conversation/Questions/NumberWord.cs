using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace SalesBot.Bot.Conversation;

/// <summary>Reads a number with which somebody answers: 1, 「1」, 第二个, 二, ②, the second.</summary>
internal static class NumberWord
{
    private const string Digits = "一二三四五六七八九十";
    private const int Most = 20;

    private static readonly char[] Between = [' ', ',', '，', '、', '和', '跟', '+', '/', '\n'];

    private static readonly FrozenDictionary<string, int> English = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase)
    {
        ["first"] = 1,
        ["second"] = 2,
        ["third"] = 3,
        ["fourth"] = 4,
        ["fifth"] = 5,
        ["one"] = 1,
        ["two"] = 2,
        ["three"] = 3,
        ["four"] = 4,
        ["five"] = 5,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly string[] Endings = ["个", "单", "项", "条", "家", "号"];

    /// <summary>The number that is all that the text says, from 1; or null.</summary>
    public static int? Read(string text)
    {
        var (number, rest) = ReadStart(text, mayBeBare: true);
        return rest.Length == 0 ? number : null;
    }

    /// <summary>Several numbers that are all that the text says (1 3 5; 第一个和第三个), each once; empty where it says anything else, or one alone.</summary>
    public static ImmutableArray<int> ReadMany(string text)
    {
        var parts = text.Replace("and", " ", StringComparison.OrdinalIgnoreCase).Split(Between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var numbers = ImmutableArray.CreateBuilder<int>();
        foreach (var part in parts)
        {
            if (Read(part) is not { } number)
            {
                return [];
            }

            numbers.Add(number);
        }

        return numbers.Count > 1 ? [.. numbers.Distinct()] : [];
    }

    /// <summary>The number with which the text begins (「1 谈报价」, 「2. 送样品」), and what follows it.</summary>
    public static (int? Number, string Tail) ReadFirst(string text)
    {
        var length = text.TakeWhile(char.IsAsciiDigit).Count();
        return length is 1 or 2 && length < text.Length && text[length] is ' ' or '.' or '、' or '．' or ':' or '：' or ')' or '）'
            ? (int.Parse(text.AsSpan(0, length), CultureInfo.InvariantCulture), text[(length + 1)..].Trim())
            : ReadOrdinal(text);
    }

    /// <summary>The number with which the text begins as an ordinal (第二个…), and what follows it.</summary>
    public static (int? Number, string Tail) ReadOrdinal(string text) => ReadStart(text, mayBeBare: false);

    private static (int? Number, string Tail) ReadStart(string text, bool mayBeBare)
    {
        var rest = text.Normalize(NormalizationForm.FormKC).Trim().Trim('「', '」', '"', '“', '”', '。', '.', '、', '!', '！').Trim();
        foreach (var prefix in (ReadOnlySpan<string>)["选", "我选", "就", "the ", "no.", "no "])
        {
            rest = rest.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) ? rest[prefix.Length..].TrimStart() : rest;
        }

        var isOrdinal = rest.StartsWith('第');
        rest = isOrdinal ? rest[1..] : rest;
        var length = NumberLength(rest);
        if (length == 0)
        {
            return ReadEnglish(rest);
        }

        var number = Value(rest[..length]);
        rest = rest[length..];
        var ending = Endings.FirstOrDefault(ending => rest.StartsWith(ending, StringComparison.Ordinal));
        rest = ending is null ? rest : rest[ending.Length..];
        var isAllowed = mayBeBare || (isOrdinal && ending is not null);
        return isAllowed && number is >= 1 and <= Most ? (number, rest.TrimStart(' ', ',', '，', ':', '：', '、', '的')) : (null, text);
    }

    private static (int? Number, string Tail) ReadEnglish(string text)
    {
        var words = text.Split(' ', 3, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0 || !English.TryGetValue(words[0].TrimEnd(','), out var number))
        {
            return (null, text);
        }

        return (number, string.Join(' ', words.Skip(words is [_, "one" or "one,", ..] ? 2 : 1)));
    }

    private static int NumberLength(string text)
    {
        var length = 0;
        while (length < text.Length && length < 2 && (char.IsAsciiDigit(text[length]) || Digits.Contains(text[length], StringComparison.Ordinal)))
        {
            length++;
        }

        return length;
    }

    private static int? Value(string text)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        return text switch
        {
            [var digit] => Digits.IndexOf(digit, StringComparison.Ordinal) + 1,
            ['十', var digit] => 10 + Digits.IndexOf(digit, StringComparison.Ordinal) + 1,
            _ => null,
        };
    }
}
