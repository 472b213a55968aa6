using SalesBot.Bot.Understanding.Assembly;
using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Words;

namespace SalesBot.Bot.Understanding.Requests;

/// <summary>Reads 「新商机：嘉茂实业，想上仓储系统，预算60万」.</summary>
internal sealed class CreateReader(SubjectResolver resolver)
{
    private static readonly string[] TitleFillers = ["想上", "想做", "要上", "想看看我们的", "想看看", "有意向做", "需求", "项目", "需要", "一个", "单独"];

    /// <summary>Whether the message enters a new deal.</summary>
    public static bool Asks(IReadOnlyList<Clause> clauses) => clauses.Any(clause => clause.Has(Cue.NewDeal) && clause.BreakAfter != '?');

    /// <summary>The new deals: one, or one a numbered line.</summary>
    public List<SalesAction> Read(IReadOnlyList<Clause> clauses)
    {
        var trigger = clauses.First(clause => clause.Has(Cue.NewDeal));
        var items = clauses.Where(clause => clause.Sentence > trigger.Sentence && IsNumbered(clause)).ToArray();
        if (items.Length == 0)
        {
            return ReadOne([.. clauses], trigger) is { } one ? [one] : [];
        }

        var actions = new List<SalesAction>();
        foreach (var item in items)
        {
            if (ReadOne([.. clauses.Where(clause => clause.Sentence == item.Sentence)], trigger: null) is { } action)
            {
                actions.Add(action);
            }
        }

        return actions;
    }

    private CreateAction? ReadOne(List<Clause> clauses, Clause? trigger)
    {
        var moods = TopicReader.Moods(clauses);
        var (customer, nameEnd) = Customer(clauses, trigger);
        if (customer is null)
        {
            return null;
        }

        return new CreateAction
        {
            Customer = customer,
            Title = Title(clauses, nameEnd, trigger),
            Amount = FigureReader.Read(moods, countsBudget: true),
            Stage = clauses.Select(StageReader.ReadNamed).FirstOrDefault(stage => stage is not null),
            ExpectedClose = moods.Select(entry => CloseReader.Read(entry.Clause, entry.Mood)).FirstOrDefault(close => close is not null),
            Spans = [.. clauses.Select(clause => clause.Span)],
        };
    }

    private (Slot<CustomerReference>? Customer, int End) Customer(List<Clause> clauses, Clause? trigger)
    {
        foreach (var clause in clauses)
        {
            if (clause.First<CustomerMention>() is { } mention && resolver.Of(mention, clause) is { Customer: not null } known)
            {
                return (known.ToSlot(), mention.End);
            }
        }

        var start = trigger?.All<CueMention>().Last(cue => cue.Cue == Cue.NewDeal).End ?? clauses[0].Start;
        foreach (var clause in clauses.Where(clause => clause.End > start))
        {
            var from = Math.Max(start, clause.Start);
            var text = clause.WholeOriginal.AsSpan(from, clause.End - from);
            var lead = text.Length - text.TrimStart(" :：、)）1234567890.的了客户叫for".AsSpan()).Length;
            text = text[lead..].TrimEnd(' ');
            if (text.Length is >= 2 and <= 40 && !clause.Mentions.Any(entry => entry is AmountMention or DateMention && entry.Start >= from))
            {
                return (new Slot<CustomerReference>(new CustomerReference(text.ToString(), null), new TextSpan(from + lead, text.Length), 0.8), clause.End);
            }
        }

        return (null, 0);
    }

    private static Slot<string>? Title(List<Clause> clauses, int nameEnd, Clause? trigger)
    {
        foreach (var clause in clauses)
        {
            var from = clause.Start;
            if (clause.Start < nameEnd)
            {
                from = Math.Max(nameEnd, clause == trigger ? trigger.All<CueMention>().Last(cue => cue.Cue == Cue.NewDeal).End : nameEnd);
            }

            if (from >= clause.End || clause.Mentions.Any(mention => mention is AmountMention or DateMention && mention.Start >= from))
            {
                continue;
            }

            var original = clause.WholeOriginal.AsSpan(from, clause.End - from).Trim(" :：".AsSpan());
            var title = original.ToString();
            foreach (var filler in TitleFillers)
            {
                title = title.Replace(filler, "", StringComparison.Ordinal);
            }

            title = title.Trim();
            if (title.Length >= 2 && StageReader.ReadNamed(clause) is null)
            {
                return new Slot<string>(title, new TextSpan(from, clause.End - from), 0.8);
            }
        }

        return null;
    }

    private static bool IsNumbered(Clause clause)
    {
        var text = clause.Text.TrimStart(' ');
        return text.Length > 2 && (char.IsAsciiDigit(text[0]) || text[0] is >= '①' and <= '⑩' or '-' or '·');
    }
}
