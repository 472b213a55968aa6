namespace SalesBot.Bot.Understanding.Numbers;

/// <summary>The characters that numbers are written with, and those that tell what is counted.</summary>
internal static class Numerals
{
    /// <summary>What the Chinese digit means; 0 where it is none.</summary>
    public static int Digit(char c) => c switch
    {
        '一' or '壹' => 1,
        '二' or '两' or '俩' or '贰' => 2,
        '三' or '仨' or '叁' => 3,
        '四' or '肆' => 4,
        '五' or '伍' => 5,
        '六' or '陆' => 6,
        '七' or '柒' => 7,
        '八' or '捌' => 8,
        '九' or '玖' => 9,
        _ => 0,
    };

    /// <summary>Whether it is the Chinese zero.</summary>
    public static bool IsZero(char c) => c is '零' or '〇';

    /// <summary>What the unit below 万 means; 0 where it is none.</summary>
    public static decimal SmallUnit(char c) => c switch
    {
        '十' or '拾' => 10,
        '百' or '佰' => 100,
        '千' or '仟' => 1000,
        _ => 0,
    };

    /// <summary>What 万 or 亿 means; 0 where it is neither.</summary>
    public static decimal LargeUnit(char c) => c switch
    {
        '万' or '萬' => 10_000,
        '亿' or '億' => 100_000_000,
        _ => 0,
    };

    /// <summary>Whether something counted stands at the place: 3个月, 5台, 15号; then the digit before it is no part of a sum (38万3个月付清).</summary>
    public static bool IsMeasure(ReadOnlySpan<char> text, int at)
    {
        if (at >= text.Length)
        {
            return false;
        }

        var next = at + 1 < text.Length ? text[at + 1] : '\0';
        return text[at] switch
        {
            '台' or '套' or '家' or '天' or '号' or '日' or '折' or '%' or '期' or '位' or '件' or '份' or '轮' or '版' or '月' or '吨' => true,
            '点' => true,
            '个' => LargeUnit(next) == 0 && next != '别',
            '年' => next is not ('底' or '内' or '前' or '后' or '付' or '中' or '初' or '末'),
            '周' => next is not ('一' or '二' or '三' or '四' or '五' or '六' or '日' or '末' or '内'),
            '人' => next is not ('民' or '家'),
            '条' => next is not ('款' or '件'),
            '次' => next != '日',
            '成' => next is not ('交' or '功' or '单' or '了'),
            '分' or '小' => next is '钟' or '时',
            '-' or '/' or ':' => char.IsAsciiDigit(next),
            _ => false,
        };
    }
}
