namespace SalesBot.Bot.Conversation;

/// <summary>Reads which row of a receipt a message is about, and what it says of it: 「第2条写错了，是160万」, 「上面第一条…」, 「2 那条…」.</summary>
internal static class RowReference
{
    private static readonly string[] Beginnings = ["不对", "错了", "上面的", "上面", "前面的", "前面", "刚才的", "刚才", "刚刚", "那个", "把"];
    private static readonly string[] Pointing = ["那一条", "那条", "那一个", "那个", "那一单", "那单", "这条"];

    /// <summary>The number from 1, and what follows; null where no row is named, or nothing is said of it.</summary>
    public static (int Number, string Said)? Read(string text)
    {
        var rest = text.Trim();
        while (Beginnings.FirstOrDefault(beginning => rest.StartsWith(beginning, StringComparison.Ordinal)) is { } beginning)
        {
            rest = rest[beginning.Length..].TrimStart(' ', '，', ',', '、');
        }

        var (number, said) = NumberWord.ReadOrdinal(rest);
        return number is { } row ? Of(row, said) : ReadPointing(rest);
    }

    /// <summary>「2 那条是99万」.</summary>
    private static (int, string)? ReadPointing(string text)
    {
        foreach (var pointing in Pointing)
        {
            var at = text.IndexOf(pointing, StringComparison.Ordinal);
            if (at > 0 && NumberWord.Read(text[..at]) is { } number)
            {
                return Of(number, text[(at + pointing.Length)..].TrimStart(' ', '的', '，', ','));
            }
        }

        return null;
    }

    private static (int, string)? Of(int number, string said) => said.Length > 0 ? (number, said) : null;
}
