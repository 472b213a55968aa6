using System.Buffers;
using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Naming;
using SalesBot.Bot.Understanding.Words;

namespace SalesBot.Bot.Understanding.Assembly;

/// <summary>Decides whether another phase than that of an open deal is closed: 一期签了，二期还在谈.</summary>
internal static class OtherPhase
{
    private static readonly SearchValues<char> Phases = SearchValues.Create("一二三四五12345");

    /// <summary>「一期签了，二期还在谈」, 「一期输给了他们，二期还在」: closed is a phase of which no open deal tells, where another phase is told of.</summary>
    public static bool Is(List<MeantClause> clauses, Clause signing, Cue deed, CatalogueCustomer? customer)
    {
        if (!signing.Text.Contains('期') || signing.Find(deed) is not { } word || signing.WholeText[signing.Start..word.Start].TrimEnd("的合同也都已经刚 ") is not [.., var phase, '期'] || !Phases.Contains(phase))
        {
            return false;
        }

        var isOther = false;
        foreach (var deal in customer?.Deals ?? [])
        {
            if (deal.IsOpen && PhaseOf(deal.Title) is var told && told != '\0')
            {
                if (told == phase)
                {
                    return false;
                }

                isOther = true;
            }
        }

        foreach (var (clause, _) in clauses)
        {
            isOther |= clause != signing && PhaseOf(clause.Text) is var told && told != '\0' && told != phase;
        }

        return isOther;
    }

    /// <summary>The first phase that the text names (二 of 二期); NUL where it names none.</summary>
    private static char PhaseOf(ReadOnlySpan<char> text)
    {
        for (var at = 1; at < text.Length; at++)
        {
            if (text[at] == '期' && Phases.Contains(text[at - 1]))
            {
                return text[at - 1];
            }
        }

        return '\0';
    }
}
