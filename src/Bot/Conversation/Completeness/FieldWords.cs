using SalesBot.Domain.Completeness;

namespace SalesBot.Bot.Conversation;

/// <summary>Reads the name of a field with which an answer begins: 「金额80万」, 「联系人 王总」, 「预算范围：50–80万」.</summary>
internal static class FieldWords
{
    private static readonly (string Word, DueField Field)[] Names =
    [
        ("下一步日期", DueField.NextStepDay), ("下一步时间", DueField.NextStepDay), ("下一步哪天", DueField.NextStepDay), ("next step date", DueField.NextStepDay), ("next step day", DueField.NextStepDay),
        ("下一步", DueField.NextStep), ("next step", DueField.NextStep),
        ("联系人", DueField.Contact), ("对接人", DueField.Contact), ("contact", DueField.Contact),
        ("金额", DueField.Amount), ("amount", DueField.Amount),
        ("预计签约", DueField.ExpectedClose), ("预计成交", DueField.ExpectedClose), ("签约日期", DueField.ExpectedClose), ("签约时间", DueField.ExpectedClose), ("expected close", DueField.ExpectedClose), ("close date", DueField.ExpectedClose),
    ];

    /// <summary>The item that the text names, with what it says of it; null where it names none of these.</summary>
    public static (DueItem Item, string Value)? Read(string text, IEnumerable<DueItem> items)
    {
        foreach (var item in items)
        {
            if (WordsOf(item).FirstOrDefault(word => text.StartsWith(word, StringComparison.OrdinalIgnoreCase)) is { } word
                && text[word.Length..].TrimStart(' ', ':', '：', '是', '为', '，', ',') is { Length: > 0 } value)
            {
                return (item, value);
            }
        }

        return null;
    }

    private static IEnumerable<string> WordsOf(DueItem item) =>
        item.Criterion is { } criterion ? [criterion.Name] : Names.Where(name => name.Field == item.Field).Select(name => name.Word);
}
