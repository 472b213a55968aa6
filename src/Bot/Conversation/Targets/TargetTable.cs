using System.Globalization;
using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Domain.Targets;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Conversation;

/// <summary>Reads a table of targets, pasted or from a file: a line for each target, or a column for each measure. Lines that say nothing are named.</summary>
/// <param name="scanner">Reads names, days and measures.</param>
/// <param name="own">What the speaker leads: whose a line is that names nobody.</param>
/// <param name="teams">The groups in it.</param>
/// <param name="each">The reps in it.</param>
/// <param name="today">The day on which it is read.</param>
internal sealed class TargetTable(TargetScanner scanner, TargetHolder own, IReadOnlyList<TargetHolder> teams, IReadOnlyList<TargetHolder> each, DateOnly today)
{
    /// <summary>The most lines that are read.</summary>
    public const int MostLines = 2000;

    private static readonly char[] Separators = [',', '，', '\t', '|', ';', '；'];

    /// <summary>The table; null where the text is none.</summary>
    public TargetTableResult? Read(string text)
    {
        var lines = text.Split('\n', MostLines + 1).Select((line, place) => (Number: place + 1, Text: line.Trim('\r', ' '))).Where(line => line.Text.Length > 0).ToList();
        if (lines.Count < 2 || Separators.Select(separator => (char?)separator).FirstOrDefault(separator => lines[0].Text.Contains(separator!.Value, StringComparison.Ordinal)) is not { } split)
        {
            return null;
        }

        var head = Cells(lines[0].Text, split);
        var columns = head.Select(name => TargetWords.Columns.TryGetValue(Bare(name), out var column) ? column : (TargetColumn?)null).ToList();
        var measures = head.Select((name, place) => columns[place] is null ? MeasureOf(name) : null).ToList();
        if (!columns.Exists(column => column is TargetColumn.Who or TargetColumn.Measure or TargetColumn.Period)
            || !(columns.Exists(column => column is TargetColumn.Value or TargetColumn.TeamValue or TargetColumn.EachValue or TargetColumn.Result) || measures.Exists(measure => measure is not null)))
        {
            return null;
        }

        var result = new TargetTableResult();
        foreach (var line in lines.Skip(1))
        {
            ReadLine(new Line(line.Number, Cells(line.Text, split), columns, measures), result);
        }

        return result;
    }

    /// <summary>A value as it stands in a cell: 1000万, 60%, ≥4.5, 4.5/5, 4.5分; null where it is none.</summary>
    public static decimal? ReadValue(string cell)
    {
        var bare = TextFolding.Fold(cell.Trim()).TrimStart('≥', '>', '=', '¥', '￥', ' ').TrimEnd('%', '分', '次', '单', '家', '个', '元', ' ');
        var slash = bare.IndexOf('/', StringComparison.Ordinal);
        bare = slash > 0 ? bare[..slash] : bare;
        return decimal.TryParse(bare, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var plain) ? plain
            : AmountText.TryRead(bare, out var amount) ? amount.Yuan
            : null;
    }

    private void ReadLine(Line line, TargetTableResult result)
    {
        var who = line.Text(TargetColumn.Who);
        var holder = who.Length == 0 ? own : scanner.FindHolder(who);
        if (holder is not { } whose)
        {
            result.Problems.Add(new TableProblem(line.Number, TableFault.Who, who));
            return;
        }

        if (Period(line.Text(TargetColumn.Period)) is not { } days)
        {
            result.Problems.Add(new TableProblem(line.Number, TableFault.Period, line.Text(TargetColumn.Period)));
            return;
        }

        foreach (var (measure, cell) in line.Measured())
        {
            Add(whose, days, measure, cell, line, result);
        }

        if (line.Has(TargetColumn.Measure))
        {
            ReadMeasureLine(whose, days, line, result);
        }
    }

    private void ReadMeasureLine(TargetHolder whose, DayRange days, Line line, TargetTableResult result)
    {
        if (MeasureOf(line.Text(TargetColumn.Measure)) is not { } measure)
        {
            result.Problems.Add(new TableProblem(line.Number, TableFault.Measure, line.Text(TargetColumn.Measure)));
            return;
        }

        Add(whose, days, measure, line.Text(TargetColumn.Value), line, result);
        foreach (var team in teams)
        {
            Add(team, days, measure, line.Text(TargetColumn.TeamValue), line, result);
        }

        foreach (var person in each)
        {
            Add(person, days, measure, line.Text(TargetColumn.EachValue), line, result);
        }

        if (line.Text(TargetColumn.Result) is { Length: > 0 } told)
        {
            if (measure.IsTold() && ReadValue(told) is { } reached and >= 0)
            {
                result.Results.Add((line.Number, new DraftedResult(whose, measure, days.From, days.To, reached)));
            }
            else
            {
                result.Problems.Add(new TableProblem(line.Number, measure.IsTold() ? TableFault.Value : TableFault.Counted, told));
            }
        }
    }

    private static void Add(TargetHolder holder, DayRange days, TargetMeasure measure, string cell, Line line, TargetTableResult result)
    {
        if (cell.Length == 0)
        {
            return;
        }

        if (ReadValue(cell) is not { } value || !Target.IsValue(value))
        {
            result.Problems.Add(new TableProblem(line.Number, TableFault.Value, cell));
            return;
        }

        // 满意度 4.5, 满意率 ≥ 90%: what has to be reached of another measure is a target of its own.
        var mark = line.Text(TargetColumn.PassMark);
        var other = MeasureWithin(mark);
        var pass = mark.Length == 0 || other is not null ? null : Percent(mark);
        Put(new Target
        {
            Holder = holder,
            Measure = measure,
            From = days.From,
            To = days.To,
            Value = value,
            PassMark = pass,
            Weight = ReadValue(line.Text(TargetColumn.Weight)) ?? 0,
            Reason = line.Text(TargetColumn.Reason) is { Length: > 0 } reason ? ProgressRecorder.Cut(reason, Target.TextMaxLength) : null,
        });
        if (other is { } second && second.Measure != measure && Target.IsValue(second.Value))
        {
            Put(new Target { Holder = holder, Measure = second.Measure, From = days.From, To = days.To, Value = second.Value });
        }

        void Put(Target target)
        {
            result.Targets.RemoveAll(set => set.Target.Id == target.Id);
            result.Targets.Add((line.Number, target));
        }
    }

    private DayRange? Period(string cell)
    {
        var bare = Bare(cell);
        var month = DayRange.MonthOf(today);
        var quarter = new DateOnly(today.Year, ((today.Month - 1) / 3 * 3) + 1, 1);
        return bare.Length == 0 || TargetWords.Monthly.Contains(bare) ? month
            : TargetWords.Quarterly.Contains(bare) ? new DayRange(quarter, quarter.AddMonths(3).AddDays(-1))
            : TargetWords.Yearly.Contains(bare) ? new DayRange(new DateOnly(today.Year, 1, 1), new DateOnly(today.Year, 12, 31))
            : NamedPeriod.Find(bare) ?? (scanner.Scan(bare) is [TargetToken.Days days] ? days.Range : null);
    }

    private static TargetMeasure? MeasureOf(string text)
    {
        var bare = TextFolding.Fold(Bare(text).Replace("目标", "", StringComparison.Ordinal).Trim());
        return bare.Length > 0 && TargetWords.Measures.Match(bare, 0, out var measure) == bare.Length ? measure
            : bare.EndsWith('数') && TargetWords.Measures.Match(bare.AsSpan(0, bare.Length - 1), 0, out measure) == bare.Length - 1 ? measure
            : Enum.TryParse<TargetMeasure>(bare.Replace("_", "", StringComparison.Ordinal), ignoreCase: true, out var named) && Enum.IsDefined(named) ? named
            : null;
    }

    /// <summary>A measure with a value, such as 满意率≥90%; null where the text names none.</summary>
    private static (TargetMeasure Measure, decimal Value)? MeasureWithin(string text)
    {
        var folded = TextFolding.Fold(text);
        for (var at = 0; at < folded.Length; at++)
        {
            if (TargetWords.Measures.Match(folded, at, out var measure) is var length and > 0 && ReadValue(folded[(at + length)..].TrimStart('达', '到', ' ')) is { } value)
            {
                return (measure, value);
            }
        }

        return null;
    }

    /// <summary>A mark in percent of the target, from wherever it stands: ≥90%, 目标的90%.</summary>
    private static decimal? Percent(string text)
    {
        var folded = TextFolding.Fold(text);
        var sign = folded.IndexOf('%', StringComparison.Ordinal);
        var start = sign;
        while (start > 0 && (char.IsAsciiDigit(folded[start - 1]) || folded[start - 1] == '.'))
        {
            start--;
        }

        return sign > start && decimal.TryParse(folded[start..sign], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value is > 0 and <= 1000 ? value
            : sign < 0 && ReadValue(text) is { } plain and > 0 and <= 100 ? plain
            : null;
    }

    private static string Bare(string text) => text.Trim(' ', '"', '“', '”', '\uFEFF', '*');

    private static List<string> Cells(string line, char split)
    {
        var cells = new List<string>();
        var (cell, isQuoted) = (new System.Text.StringBuilder(), false);
        foreach (var character in line.Trim('|', '\uFEFF'))
        {
            if (character == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (character == split && !isQuoted)
            {
                cells.Add(cell.ToString().Trim());
                cell.Clear();
            }
            else
            {
                cell.Append(character);
            }
        }

        cells.Add(cell.ToString().Trim());
        return cells;
    }

    /// <summary>A line with what its columns hold.</summary>
    private sealed class Line(int number, IReadOnlyList<string> cells, List<TargetColumn?> columns, List<TargetMeasure?> measures)
    {
        public int Number => number;

        public bool Has(TargetColumn column) => columns.Contains(column);

        public string Text(TargetColumn column) => columns.IndexOf(column) is var at and >= 0 && at < cells.Count ? cells[at] : "";

        public IEnumerable<(TargetMeasure Measure, string Cell)> Measured() =>
            measures.Select((measure, place) => (measure, place)).Where(each => each.measure is not null && each.place < cells.Count).Select(each => (each.measure!.Value, cells[each.place]));
    }
}
