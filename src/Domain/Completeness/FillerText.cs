using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace SalesBot.Domain.Completeness;

/// <summary>Recognises what people write only so that a field is not empty: 1, 无, 测试, xxx.</summary>
public static class FillerText
{
    private const int LeastRepeated = 3;

    private static readonly FrozenSet<string> Words = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "没有", "暂无", "未知", "未填", "不知道", "不清楚", "不详", "不明", "待定", "待填", "待补", "待补充", "待确认", "以后再说", "再说", "随便", "测试", "测试数据", "同上", "如题", "略",
        "test", "testing", "tbd", "tba", "tbc", "todo", "none", "null", "nil", "na", "unknown", "nothing", "later", "asdf", "asd", "qwe", "qwer", "qwerty", "abc", "abcd", "123", "1234", "12345", "123456");

    /// <summary>Whether the text says nothing. Punctuation and spaces do not count; a single letter, figure or character is none of an answer.</summary>
    public static bool Is(string text)
    {
        var bare = string.Concat(text.Normalize(NormalizationForm.FormKC).Where(char.IsLetterOrDigit));
        return StringInfo.ParseCombiningCharacters(bare).Length < 2 || Words.Contains(bare) || IsOneCharacterAgainAndAgain(bare);
    }

    // 莉莉 is somebody's name and 88 may be a budget; xx, 111 and 啊啊啊 are nothing.
    private static bool IsOneCharacterAgainAndAgain(string text) =>
        text.All(character => char.ToUpperInvariant(character) == char.ToUpperInvariant(text[0])) && (char.IsAsciiLetter(text[0]) || text.Length >= LeastRepeated);
}
