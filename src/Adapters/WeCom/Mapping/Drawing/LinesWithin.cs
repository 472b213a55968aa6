using System.Text;
using SalesBot.Adapters.Common.Drawing;

namespace SalesBot.Adapters.WeCom.Mapping.Drawing;

/// <summary>Brings lines within a number of bytes. What can be answered stays; what is left out is said to be.</summary>
internal static class LinesWithin
{
    /// <summary>The lines, or as many of the first as fit, a word that says so, and the last ones.</summary>
    /// <param name="lines">What is said.</param>
    /// <param name="answers">The last lines: what can be answered.</param>
    /// <param name="bytes">The most bytes of UTF-8.</param>
    /// <param name="cut">The word for what was left out.</param>
    public static (string Text, bool IsCut) Fit(IReadOnlyList<MarkdownLine> lines, IReadOnlyList<MarkdownLine> answers, int bytes, string cut)
    {
        var whole = string.Join('\n', lines.Concat(answers));
        if (Encoding.UTF8.GetByteCount(whole) <= bytes)
        {
            return (whole, false);
        }

        // Answers that would take most of the room are cut like the rest.
        if (Size(answers) > bytes / 2)
        {
            (lines, answers) = ([.. lines, .. answers], []);
        }

        var room = bytes - Size(answers) - Encoding.UTF8.GetByteCount(cut);
        var kept = new List<string>();
        foreach (var line in lines)
        {
            if (line.Bytes + 1 > room)
            {
                kept.Add(Begin(line, room - 1, cut));
                break;
            }

            kept.Add(line.ToString());
            room -= line.Bytes + 1;
        }

        return (string.Join('\n', kept.Concat(answers.Select(answer => answer.ToString()))), true);
    }

    private static int Size(IReadOnlyList<MarkdownLine> lines) => lines.Sum(line => line.Bytes + 1);

    private static string Begin(MarkdownLine line, int room, string cut)
    {
        var body = room - (line.Bytes - Encoding.UTF8.GetByteCount(line.Body));
        var begun = body > 0 ? TextCut.ToBytes(line.Body, body) : "";
        return begun.Length == 0 ? cut : line.Open + begun + line.Close + cut;
    }
}
