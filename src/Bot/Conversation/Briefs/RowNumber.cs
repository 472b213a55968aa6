namespace SalesBot.Bot.Conversation;

/// <summary>Reads the number of a row with which a message begins, and what it says of that row: 「1 完成」, 「②明天」, 「3、谈了报价」.</summary>
internal static class RowNumber
{
    private const char FirstCircled = '①', LastCircled = '⑳';
    private const int LongestNumber = 2;

    /// <summary>What a number counts or measures is no row.</summary>
    private const string Units = "个家单台套件万亿元块月号日点天周次年人页层%％";

    /// <summary>The number and what follows; null where the text does not begin so.</summary>
    public static (int Number, string Said)? Read(string text)
    {
        if (text is [>= FirstCircled and <= LastCircled, ..])
        {
            return Of(text[0] - FirstCircled + 1, text[1..]);
        }

        var length = text.TakeWhile(char.IsAsciiDigit).Count();
        if (length is 0 or > LongestNumber || length == text.Length)
        {
            return null;
        }

        // 1.5万 and 9:30 are figures of their own.
        var (separator, isFigure) = (text[length], length + 1 < text.Length && char.IsAsciiDigit(text[length + 1]));
        var number = int.Parse(text.AsSpan(0, length), System.Globalization.CultureInfo.InvariantCulture);
        return separator switch
        {
            '.' or ':' or '：' or '．' when !isFigure => Of(number, text[(length + 1)..]),
            ' ' or '、' or ')' or '）' => Of(number, text[(length + 1)..]),
            _ when RowWord.Read(text[length..]) is not null => Of(number, text[length..]),
            _ => null,
        };
    }

    private static (int Number, string Said)? Of(int number, string rest)
    {
        rest = rest.TrimStart(' ', '、', ',', '，', '.', ':', '：');
        return number > 0 && rest.Length > 0 && !(Units.Contains(rest[0], StringComparison.Ordinal) && RowWord.Read(rest) is null) ? (number, rest) : null;
    }
}
