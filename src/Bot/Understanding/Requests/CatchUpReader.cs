using SalesBot.Bot.Understanding.Assembly;
using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Numbers;
using SalesBot.Bot.Understanding.Words;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Understanding.Requests;

/// <summary>Reads that several customers were visited or called whose names are yet to be told: 今天拜访了5家, called 8 clients yesterday.</summary>
internal static class CatchUpReader
{
    private const int Most = 50;

    private static readonly WordTable<bool> Counted = new(
        "家客户|家公司|家企业|家单位|家|个客户|位客户|个单位|个公司|通电话|个电话|customers|clients|accounts|companies|calls|prospects"
            .Split('|').Select(word => (word, true)));

    /// <summary>The request; null where the clauses tell anything else.</summary>
    public static CatchUpAction? Read(List<Clause> clauses)
    {
        if (!clauses.Exists(MayTell))
        {
            return null;
        }

        foreach (var (clause, mood) in TopicReader.Moods(clauses))
        {
            if (!clause.HasAny(Cue.Rival, Cue.Hearsay)
                && clause.First<ScopeMention>() is null
                && Count(clause) is { } count
                && !clause.All<CueMention>().Any(cue => cue.Cue == Cue.Them && cue.Start < count.Span.Start)
                && ActivityReader.Read(clause, mood) is { Kind: ActivityKind.Visit or ActivityKind.Call or ActivityKind.Meeting or ActivityKind.Demo } done)
            {
                return new CatchUpAction
                {
                    Activity = new Slot<ActivityKind>(done.Kind, done.Span, 0.9),
                    On = done.On is { } on ? new Slot<DateOnly>(on, done.Span, 0.9) : null,
                    Count = count,
                    Spans = [clause.Span],
                };
            }
        }

        return null;
    }

    /// <summary>Whether the clause holds what no visit, call, meeting or demo is told without.</summary>
    private static bool MayTell(Clause clause) =>
        clause.HasAny(Cue.Visit, Cue.Call, Cue.Meeting, Cue.Demo) || clause.HasAny(MentionKinds.Customer | MentionKinds.NewName);

    private static Slot<int>? Count(Clause clause)
    {
        var text = clause.WholeText;
        for (var at = clause.Start; at < clause.End; at++)
        {
            var isWhole = at == clause.Start || !TextFolding.IsWord(text[at - 1]) || !TextFolding.IsWord(text[at]);
            if (!isWhole || !NumberReader.TryRead(text, at, out var number) || number.IsVague || number.Value is < 2 or > Most || number.Value != decimal.Truncate(number.Value))
            {
                continue;
            }

            var end = at + number.Length;
            var word = end < clause.End && text[end] == ' ' ? end + 1 : end;
            if (word < clause.End && Counted.Match(text, word, out _) > 0)
            {
                return new Slot<int>((int)number.Value, new TextSpan(at, number.Length), 0.9);
            }
        }

        return null;
    }
}
