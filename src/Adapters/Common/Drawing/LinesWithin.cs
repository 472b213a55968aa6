using System.Text;

namespace SalesBot.Adapters.Common.Drawing;

/// <summary>Brings lines within a number of bytes. What can be answered stays; what is left out is said to be.</summary>
public static class LinesWithin
{
    /// <summary>The lines, or as many of the first as fit, a word that says so, and the last ones.</summary>
    /// <param name="lines">What is said.</param>
    /// <param name="answers">The last lines: what can be answered.</param>
    /// <param name="bytes">The most bytes of UTF-8.</param>
    /// <param name="cut">The word for what was left out.</param>
    /// <param name="newLine">What stands between two lines.</param>
    public static (string Text, bool IsCut) Fit(IReadOnlyList<MarkdownLine> lines, IReadOnlyList<MarkdownLine> answers, int bytes, string cut, string newLine = "\n")
    {
        var whole = string.Join(newLine, lines.Concat(answers));
        if (Encoding.UTF8.GetByteCount(whole) <= bytes)
        {
            return (whole, false);
        }

        // Answers that would take most of the room are cut like the rest.
        if (Size(answers, newLine) > bytes / 2)
        {
            (lines, answers) = ([.. lines, .. answers], []);
        }

        var room = bytes - Size(answers, newLine) - Encoding.UTF8.GetByteCount(cut);
        var kept = new List<string>();
        foreach (var line in lines)
        {
            if (line.Bytes + newLine.Length > room)
            {
                kept.Add(Begin(line, room - newLine.Length, cut));
                break;
            }

            kept.Add(line.ToString());
            room -= line.Bytes + newLine.Length;
        }

        return (string.Join(newLine, kept.Concat(answers.Select(answer => answer.ToString()))), true);
    }

    private static int Size(IReadOnlyList<MarkdownLine> lines, string newLine) => lines.Sum(line => line.Bytes + newLine.Length);

    private static string Begin(MarkdownLine line, int room, string cut)
    {
        var body = room - (line.Bytes - Encoding.UTF8.GetByteCount(line.Body));
        var begun = body > 0 ? TextCut.ToBytes(line.Body, body) : "";
        return begun.Length == 0 ? cut : line.Open + begun + line.Close + cut;
    }
}
