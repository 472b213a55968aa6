using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Numbers;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Understanding.Requests;

/// <summary>Reads how large the deals of a list are to be, and for how long nothing has happened to them: 100万以上, 超过两周.</summary>
internal static class ListLimits
{
    private const int HalfAYear = 182;
    private const int HalfAMonth = 15;

    private static readonly string[] Beyond = ["超过", "超", "大于", "多于", "至少", "满"];

    private static readonly WordTable<int> Units = new([("个星期", 7), ("星期", 7), ("个礼拜", 7), ("礼拜", 7), ("周", 7), ("个月", 30), ("天", 1), ("日", 1), (" weeks", 7), (" week", 7), (" days", 1), (" day", 1), (" months", 30), (" month", 30)]);

    /// <summary>The least amount; null where none is named.</summary>
    public static Slot<Money>? Least(List<Clause> sentence) => Bound(sentence, amount => amount.High is null ? amount.Low : null);

    /// <summary>The most that it may be; null where none is named.</summary>
    public static Slot<Money>? Most(List<Clause> sentence) => Bound(sentence, amount => amount.Low is null ? amount.High : null);

    /// <summary>For more than how many days; null where none are named.</summary>
    public static Slot<int>? IdleDays(List<Clause> sentence)
    {
        foreach (var clause in sentence)
        {
            if (DaysIn(clause) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>Marks what is said of the days as known.</summary>
    public static void Mark(Clause clause, bool[] known)
    {
        if (DaysIn(clause) is { } days)
        {
            known.AsSpan(days.Span.Start - clause.Start, days.Span.Length).Fill(true);
        }
    }

    private static Slot<Money>? Bound(List<Clause> sentence, Func<ReadAmount, decimal?> limit) =>
        sentence.SelectMany(clause => clause.All<AmountMention>())
            .Where(mention => mention.Amount.SaysTenThousands && limit(mention.Amount) > 0)
            .Select(mention => new Slot<Money>(Money.FromYuan(limit(mention.Amount)!.Value), mention.Span, 0.95))
            .FirstOrDefault();

    private static Slot<int>? DaysIn(Clause clause)
    {
        var text = clause.WholeText[..clause.End];
        for (var at = clause.Start; at < clause.End; at++)
        {
            if (text[at] == '半' && text[(at + 1)..] is ['年', ..] or ['个', '月', ..])
            {
                return new Slot<int>(text[at + 1] == '年' ? HalfAYear : HalfAMonth, new TextSpan(at, text[at + 1] == '年' ? 2 : 3), 0.95);
            }

            if (NumberReader.ReadSmall(text, at, out var count) is var length and > 0 && at + length < text.Length && Units.Match(text, at + length, out var unit) is var measure and > 0)
            {
                var before = Array.Find(Beyond, word => clause.IsPrecededBy(at, word))?.Length ?? 0;
                return new Slot<int>(count * unit, new TextSpan(at - before, before + length + measure), 0.95);
            }
        }

        return null;
    }
}
