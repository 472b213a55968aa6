using System.Runtime.InteropServices;
using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Words;

namespace SalesBot.Bot.Understanding.Requests;

/// <summary>Finds the words of requests in one pass over a clause; it may find more than the readers do, never less.</summary>
internal static class RequestSign
{
    /// <summary>The longest words of what is counted that somebody is crowned for: 拜访王, 报价单王.</summary>
    private const int LongestCrowned = 3;

    private static readonly string[] WhoSigned = ["谁签单", "谁签了单", "谁开单", "谁出单", "谁没签单", "谁没开单", "谁没出单", "谁还没签单", "谁还没开单", "谁还没出单"];

    private static readonly WordTable<RequestSigns> Table = Build();

    /// <summary>The signs in any of the clauses.</summary>
    public static RequestSigns Of(List<Clause> clauses)
    {
        var all = RequestSigns.None;
        foreach (var clause in clauses)
        {
            all |= clause.Signs;
        }

        return all;
    }

    /// <summary>The signs in the clause.</summary>
    public static RequestSigns Of(Clause clause)
    {
        var text = clause.WholeText[..clause.End];
        var all = RequestSigns.None;
        for (var at = Table.NextBeginning(text, clause.Start); at < text.Length; at = Table.NextBeginning(text, at + 1))
        {
            if (Table.Match(text, at, out var signs) > 0)
            {
                all |= signs;
            }
        }

        return all;
    }

    /// <summary>Whether one of the signs is there.</summary>
    public static bool HasAny(this RequestSigns signs, RequestSigns any) => (signs & any) != RequestSigns.None;

    private static WordTable<RequestSigns> Build()
    {
        var words = new Dictionary<string, RequestSigns>(StringComparer.Ordinal);
        IEnumerable<(string Word, RequestSigns Signs)> all =
        [
            .. Lexicon.Questions.Words.Select(entry => (entry.Word, Of(entry.Meaning))),
            .. Lexicon.Metrics.Words.Select(entry => (entry.Word, Of(entry.Word, entry.Meaning))),
            .. Lexicon.Parts.Words.Where(entry => entry.Meaning != RankedParts.Members && (TextFolding.IsHan(entry.Word[0]) || entry.Word.Contains(' '))).Select(entry => (entry.Word, RequestSigns.Parts)),
            ("签了多少", RequestSigns.Revenue),
            .. WhoSigned.Select(word => (word, RequestSigns.Revenue)),
            ("第", RequestSigns.Place),
            ("#", RequestSigns.Place),
            .. from metric in Lexicon.Metrics.Words from crown in Lexicon.Crowns.Words where TextFolding.IsHan(metric.Word[0]) && metric.Word.Length <= LongestCrowned select (metric.Word + crown.Word, RequestSigns.Topic | RequestSigns.Metric),
            .. Lexicon.UncountedWords.Select(word => (word, RequestSigns.Income)),
            .. Lexicon.FillingWords.Select(word => (word, RequestSigns.Topic)),
            .. Lexicon.Lists.Words.Select(entry => (entry.Word, Of(entry.Meaning))),
            .. Lexicon.ToCome.Words.Select(entry => (entry.Word, RequestSigns.ToCome)),
            .. Lexicon.Undoing.Words.Select(entry => (entry.Word, Of(entry.Meaning))),
            .. Lexicon.Helping.Words.Select(entry => (entry.Word, RequestSigns.Help)),
            .. Lexicon.Thanks.Words.Where(entry => entry.Meaning).Select(entry => (entry.Word, RequestSigns.Thanks)),
            .. Lexicon.HowTo.Words.Where(entry => entry.Meaning).Select(entry => (entry.Word, RequestSigns.Advice)),
            .. Lexicon.Hows.Words.Select(entry => (entry.Word, RequestSigns.Advice)),
            .. Lexicon.AdviceNames.Words.Select(entry => (entry.Word, RequestSigns.Advice)),
            .. Lexicon.Offers.Words.Select(entry => (entry.Word, entry.Meaning ? RequestSigns.Offer | RequestSigns.Experience : RequestSigns.Offer)),
            .. Lexicon.Diaries.Words.Where(entry => entry.Meaning is DiaryWord.Done or DiaryWord.Report or DiaryWord.Unwritten or DiaryWord.WhoUnwritten or DiaryWord.Ask).Select(entry => (entry.Word, RequestSigns.Diary)),
            .. Lexicon.Experiences.Words.Select(entry => (entry.Word, RequestSigns.Experience)),
        ];
        foreach (var (word, signs) in all.Where(entry => entry.Signs != RequestSigns.None))
        {
            CollectionsMarshal.GetValueRefOrAddDefault(words, word, out _) |= signs;
        }

        // The table finds the longest word at a place only: it tells for those that begin as it does.
        return new WordTable<RequestSigns>(words.Select(entry => (entry.Key, WithShorter(entry.Key, words))));
    }

    private static RequestSigns WithShorter(string word, Dictionary<string, RequestSigns> words)
    {
        var all = RequestSigns.None;
        for (var length = 1; length <= word.Length; length++)
        {
            all |= words.GetValueOrDefault(word[..length]);
        }

        return all;
    }

    /// <summary>Money alone is no sign: nearly every report speaks of it.</summary>
    private static RequestSigns Of(string word, Metric metric) => metric switch
    {
        Metric.Revenue when word.Length > 1 => RequestSigns.Metric | RequestSigns.Revenue,
        Metric.Completeness => RequestSigns.Metric | RequestSigns.Topic,
        Metric.NewCustomers or Metric.Visits or Metric.Calls when word.AsSpan().ContainsAny('几', '多', '哪') => RequestSigns.Metric | RequestSigns.Topic,
        Metric.WinRate when Lexicon.Flows.Contains(word) => RequestSigns.Metric | RequestSigns.Topic,
        _ => RequestSigns.Metric,
    };

    private static RequestSigns Of(RequestWord word) => word switch
    {
        RequestWord.Board or RequestWord.Position or RequestWord.Champion or RequestWord.TopCount or RequestWord.Goal or RequestWord.Attainment or RequestWord.Pace
            or RequestWord.Funnel or RequestWord.Pipe or RequestWord.ByStage or RequestWord.Points or RequestWord.Reward or RequestWord.Medal or RequestWord.Versus or RequestWord.WhoMore or RequestWord.Forecast or RequestWord.Missing
            or RequestWord.Report or RequestWord.Process or RequestWord.Meaning or RequestWord.Flow => RequestSigns.Topic,
        RequestWord.Why or RequestWord.Reckoned or RequestWord.Explain or RequestWord.Above => RequestSigns.Why,
        RequestWord.Expected => RequestSigns.Expected,
        RequestWord.More => RequestSigns.More,
        RequestWord.Compare => RequestSigns.Parts,
        RequestWord.First or RequestWord.Superlative => RequestSigns.Best,
        RequestWord.Who => RequestSigns.Who,
        RequestWord.HowMuch or RequestWord.How => RequestSigns.HowMuch,
        RequestWord.Fulfil => RequestSigns.Fulfil,
        RequestWord.Gap or RequestWord.Exceed or RequestWord.Ahead => RequestSigns.Gap,
        RequestWord.Income or RequestWord.Rate => RequestSigns.Income,
        RequestWord.QuestionEnd => RequestSigns.QuestionEnd,
        RequestWord.Show => RequestSigns.Show,
        RequestWord.Me => RequestSigns.Me,
        _ => RequestSigns.None,
    };

    private static RequestSigns Of(ListWord word) =>
        (word.HasFlag(ListWord.Deals) ? RequestSigns.Deals : RequestSigns.None)
        | ((word & (ListWord.Asks | ListWord.Wants)) != ListWord.None ? RequestSigns.Listing : RequestSigns.None)
        | ((word & (ListWord.Open | ListWord.Stale | ListWord.Closing | ListWord.Won | ListWord.Lost)) != ListWord.None ? RequestSigns.Listed : RequestSigns.None);

    private static RequestSigns Of(UndoWord word) => word switch
    {
        UndoWord.TakeBack => RequestSigns.TakeBack,
        UndoWord.Remove => RequestSigns.Remove,
        _ => RequestSigns.Last,
    };
}
