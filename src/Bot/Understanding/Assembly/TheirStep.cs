using System.Buffers;
using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Words;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Understanding.Assembly;

/// <summary>Keeps apart what they will do, what they ask for, and what the speaker answers: 月底前给我名单, 要求月底前出报价，我周五出.</summary>
internal static class TheirStep
{
    /// <summary>What makes giving us something a request, or a deed of ours.</summary>
    private static readonly SearchValues<char> AskedOfUs = SearchValues.Create("让要帮我");

    /// <summary>「月底前给我名单」, 「说门店名单下周给」: it is they who give it.</summary>
    public static bool IsGivenToUs(Clause clause)
    {
        if (clause.HasAny(Cue.Asked, Cue.Remind, Cue.Plan))
        {
            return false;
        }

        var said = clause.Text.Trim(" 了啊");
        return (said.IndexOf("给我", StringComparison.Ordinal) is var given and >= 0 && !said[..given].ContainsAny(AskedOfUs))
            || (said is ['说', .., '给'] or ['说', .., '整', '理'] && !clause.Has(Cue.Me));
    }

    /// <summary>「客户要求月底前出报价，我周五出」: of what is asked for, the day on which the speaker will do it; null where the sentence names none.</summary>
    public static Slot<NextStep>? Answer(List<MeantClause> clauses, int place)
    {
        for (var i = place + 1; i < clauses.Count && clauses[i].Clause.Sentence == clauses[place].Clause.Sentence; i++)
        {
            var (clause, mood) = clauses[i];
            if (clause.Text.TrimStart(' ') is ['我' or '咱', ..] && ReaderNeeds.Next.IsIn(clause) && NextReader.Read(clause, mood) is { Value.On: not null } own)
            {
                return own;
            }
        }

        return null;
    }
}
