using SalesBot.Bot.Understanding.Naming;
using SalesBot.Bot.Understanding.Words;

namespace SalesBot.Bot.Understanding.Marking;

/// <summary>Words of every day and of trades in and about a stretch of the text, which then is no name, or another one's.</summary>
internal readonly struct WordsAround(string text)
{
    /// <summary>Whether a word of every day, within the stretch, holds the character: it is meant as it is written.</summary>
    public bool IsInWord(int start, int end, int at)
    {
        for (var from = Math.Max(start, at - 3); from <= at; from++)
        {
            if (EverydayWords.At(text, from) is var length and > 0 && from + length > at && from + length <= end)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a word for a trade (电器) holds the character: it is another company's.</summary>
    public bool IsInTrade(int start, int end, int at)
    {
        for (var from = Math.Max(start, at - 2); from <= at && from < text.Length; from++)
        {
            if (Lexicon.CompanyEndings.Match(text, from, out _) is var length and > 0 && from + length > at && from + length <= end)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a word of every day begins within the stretch and ends behind it, or begins before it and ends within.</summary>
    public bool IsCut(int start, int end)
    {
        for (var from = Math.Max(start + 1, end - 3); from < end; from++)
        {
            if (EverydayWords.At(text, from) is var length and > 0 && from + length > end)
            {
                return true;
            }
        }

        for (var from = Math.Max(0, start - 2); from < start; from++)
        {
            if (EverydayWords.At(text, from) is var length and > 0 && from + length > start)
            {
                return true;
            }
        }

        return false;
    }
}
