using System.Collections.Immutable;
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

    private static readonly WordSearch CountedInEnglish = new(["customers", "clients", "accounts", "companies", "prospects"]);

    /// <summary>「还有3家」: others besides those who are named.</summary>
    private static readonly WordSearch Besides = new(["还有", "另外", "以及", "and another", "plus"]);

    /// <summary>「今天跑了华辰、金穗、还有3家」: as many more were visited like the one that was told last; null where no others are told of.</summary>
    public static CatchUpAction? ReadOthers(List<Clause> clauses, ImmutableArray<SalesAction> told)
    {
        if (told is not [.., LogAction { Activity: { Value: ActivityKind.Visit or ActivityKind.Call or ActivityKind.Meeting or ActivityKind.Demo } like } last] || clauses[^1] is var clause && !clause.Text.ContainsAny(Besides))
        {
            return null;
        }

        return Count(clause) is { } count && clause.WholeText[(count.Span.Start + count.Span.Length)..clause.End].Trim(' ') is "家" or "家客户" or "个客户" or "家公司" or "customers" or "clients" or "others" or "more"
            ? new CatchUpAction { Activity = like, On = last.On, Count = count, Spans = [clause.Span] }
            : null;
    }

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

    private static Slot<int>? Count(Clause clause) => CountInFigures(clause) ?? CountInWords(clause);

    /// <summary>saw three customers: a number in English words.</summary>
    private static Slot<int>? CountInWords(Clause clause)
    {
        var before = clause.Text.IndexOfAny(CountedInEnglish) is var noun and > 0 ? clause.Text[..noun].TrimEnd(' ') : default;
        before = before.EndsWith(" new", StringComparison.Ordinal) ? before[..^" new".Length] : before;
        var start = before.LastIndexOf(' ') + 1;
        return EnglishNumbers.Small(before[start..]) is >= 2 and var count ? new Slot<int>(count, new TextSpan(clause.Start + start, before.Length - start), 0.9) : null;
    }

    private static Slot<int>? CountInFigures(Clause clause)
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
