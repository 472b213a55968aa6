namespace SalesBot.Adapters.Common.Drawing;

/// <summary>Quotes, lists and tables end at an empty line; without one, the line after them would be read as a part of them.</summary>
public static class MarkdownBlocks
{
    private const char Paragraph = ' ';
    private const char Table = '|';

    /// <summary>The lines, with an empty one wherever a block ends or a table begins.</summary>
    public static IReadOnlyList<MarkdownLine> Separated(IEnumerable<MarkdownLine> lines)
    {
        var separated = new List<MarkdownLine>();
        var last = Paragraph;
        foreach (var line in lines)
        {
            var block = BlockOf(line);
            if (separated.Count > 0 && block != last && (last != Paragraph || block == Table))
            {
                separated.Add(new MarkdownLine("", ""));
            }

            separated.Add(line);
            last = block;
        }

        return separated;
    }

    private static char BlockOf(MarkdownLine line) => line.Open switch
    {
        ['>', ..] => '>',
        ['-', ..] => '-',
        [Table, ..] => Table,
        [>= '0' and <= '9', ..] => '1',
        _ => Paragraph,
    };
}
