using System.Globalization;
using System.Text;

namespace SalesBot.Bot.Tests.Boards;

/// <summary>How many questions are read exactly as they are labelled.</summary>
internal sealed class BoardQuestionScore
{
    private readonly SortedDictionary<string, (int Right, int All)> byAsk = new(StringComparer.Ordinal);
    private readonly List<string> misses = [];
    private int right, all;

    /// <summary>The share that is exactly right.</summary>
    public double Share => (double)right / all;

    /// <summary>Adds what a question was read as.</summary>
    public void Add(BoardQuestion question, string read)
    {
        var isRight = string.Equals(question.Expected, read, StringComparison.Ordinal);
        (right, all) = (right + (isRight ? 1 : 0), all + 1);
        var (before, asked) = byAsk.GetValueOrDefault(question.Ask);
        byAsk[question.Ask] = (before + (isRight ? 1 : 0), asked + 1);
        if (!isRight)
        {
            misses.Add($"{question.Id} {question.Speaker} {question.Now:yyyy-MM-dd} {(question.Before is { } told ? told + " → " : "")}{question.Text}\n   wanted {question.Expected}\n   read   {read}");
        }
    }

    /// <summary>The figures as a table in Markdown, and each miss.</summary>
    public override string ToString()
    {
        var table = new StringBuilder().AppendLine("| ask | questions | exactly right |").AppendLine("| --- | --- | --- |");
        table.AppendLine(CultureInfo.InvariantCulture, $"| all | {all} | {right} ({Share:P1}) |");
        foreach (var (ask, tally) in byAsk)
        {
            table.AppendLine(CultureInfo.InvariantCulture, $"| {ask} | {tally.All} | {tally.Right} |");
        }

        return table.AppendJoin('\n', misses).ToString();
    }
}
