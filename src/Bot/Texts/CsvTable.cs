using System.Globalization;
using System.Text;

namespace SalesBot.Bot.Texts;

/// <summary>A table as a file that spreadsheets open right: UTF-8 with its mark, and no cell that they take for a formula.</summary>
internal static class CsvTable
{
    private const string LineEnd = "\r\n";

    /// <summary>What a spreadsheet begins a formula with.</summary>
    private static readonly char[] Formulas = ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'];

    private static readonly char[] Quoted = [',', '"', '\r', '\n'];

    /// <summary>The table's bytes.</summary>
    public static byte[] Of(IEnumerable<IEnumerable<string>> rows)
    {
        var text = string.Concat(rows.Select(row => string.Join(',', row.Select(Cell)) + LineEnd));
        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)];
    }

    private static string Cell(string value)
    {
        // Also behind spaces: some spreadsheets trim before they look.
        var safe = value.TrimStart() is [var first, ..] && Formulas.Contains(first) && !IsNumber(value) ? $"'{value}" : value;
        return safe.IndexOfAny(Quoted) < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    /// <summary>−500.00 is a number to payroll, and no formula.</summary>
    private static bool IsNumber(string value) => value[0] == '-' && decimal.TryParse(value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _);
}
