using SalesBot.Bot.Understanding.Assembly;
using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Words;

namespace SalesBot.Bot.Understanding.Requests;

/// <summary>Reads that an experience or a script is offered to all: 分享个经验：…, 教大家一招, tip: ….</summary>
internal static class ShareReader
{
    /// <summary>Where among the clauses the offer begins; it goes on to the end of the message. Less than 0 where nothing is offered.</summary>
    public static int Find(List<Clause> clauses)
    {
        (int Place, TextSpan Span)? asking = null;
        for (var i = 0; i < clauses.Count; i++)
        {
            if (Offers(clauses[i]) || (IsHeading(clauses, i) && (asking = AdviceReader.First(clauses, i, asking)) is null))
            {
                var from = i;
                while (from > 0 && clauses[from - 1].Sentence == clauses[i].Sentence && clauses[from - 1].First<CustomerMention>() is null)
                {
                    from--;
                }

                return from;
            }
        }

        return -1;
    }

    /// <summary>The offer that the clauses are.</summary>
    public static ShareAction Of(List<Clause> clauses)
    {
        var span = new TextSpan(clauses[0].Start, clauses[^1].End - clauses[0].Start);
        return new ShareAction { Text = new Slot<string>(clauses[0].WholeOriginal.Substring(span.Start, span.Length), span, 0.9), Spans = [span], Confidence = 0.9 };
    }

    /// <summary>「小技巧：…」, 「Tip: …」: what follows may be offered.</summary>
    private static bool IsHeading(List<Clause> clauses, int place)
    {
        var clause = clauses[place];
        var text = clause.Text.Trim(" 【】#");
        return clause.BreakAfter == ':' && text.Length is > 0 and <= 8 && place + 1 < clauses.Count
            && (text is "分享" || EndsWithExperience(clause.WholeText, clause.Start + clause.Text.IndexOf(text, StringComparison.Ordinal), text.Length));
    }

    private static bool EndsWithExperience(ReadOnlySpan<char> text, int start, int length)
    {
        for (var at = start; at < start + length; at++)
        {
            if (Lexicon.Experiences.Match(text, at, out _) is var experience and > 0 && at + experience == start + length)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Offers(Clause clause)
    {
        var text = clause.WholeText[..clause.End];
        if (clause.Text.ContainsAny(Lexicon.NoOffer) || clause.HasAny(Cue.Hearsay, Cue.Hypothesis) || clause.BreakAfter == '?')
        {
            return false;
        }

        var isToAll = clause.Text.Contains("大家", StringComparison.Ordinal) || clause.Text.Contains("各位", StringComparison.Ordinal);
        var (isOffered, isWholeOffer, hasExperience) = (false, false, false);
        for (var at = clause.Start; at < clause.End; at++)
        {
            if (Lexicon.Offers.Match(text, at, out var isWhole) is var offer and > 0)
            {
                isOffered = true;
                isWholeOffer |= isWhole;
                hasExperience |= isWhole;
                at += offer - 1;
            }
            else if (Lexicon.Experiences.Match(text, at, out _) is var experience and > 0)
            {
                hasExperience = true;
                at += experience - 1;
            }
        }

        // 分享一下地产客户怎么聊：…
        hasExperience |= clause.BreakAfter == ':' && clause.Text.TrimStart(" 我来给大家") is ['分', '享', ..];
        return isOffered && hasExperience && (isWholeOffer || isToAll || !Mood.Of(clause, isSupposedBefore: false).IsQuestion);
    }
}
