using System.Collections.Immutable;
using System.Text.Json;

namespace SalesBot.Domain.WorkCalendars;

/// <summary>
/// Reads a year in the form in which China's is published for machines (github.com/NateScarlet/holiday-cn):
/// <c>{"year": 2027, "papers": ["https://…"], "days": [{"name": "…", "date": "2027-01-01", "isOffDay": true}]}</c>.
/// </summary>
public static class CalendarFile
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    /// <summary>The year, still to be checked (<see cref="CalendarCheck"/>); null where the text is of another form.</summary>
    /// <param name="json">The text.</param>
    /// <param name="source">Where it is from, used where it names no notice.</param>
    /// <param name="festivalsOf">The festivals of a name: one, several where days off fall together, or none for a name that nobody uses in talk.</param>
    public static CalendarYear? Read(string json, string source, Func<string, IEnumerable<Festival>> festivalsOf)
    {
        if (Parse(json) is not { Year: >= 2000 and <= 2100, Days: { } days } file || days.Any(day => day is not { Name: not null }))
        {
            return null;
        }

        var off = days.Where(day => day.IsOffDay).ToLookup(day => festivalsOf(day.Name).Any());
        return new CalendarYear
        {
            Year = file.Year,
            Source = file.Papers is { Length: > 0 } papers ? string.Join(' ', papers) : source,
            Holidays = [.. off[true].GroupBy(day => day.Name, StringComparer.Ordinal).SelectMany(named => HolidaysOf(named, festivalsOf))],
            DaysOff = [.. off[false].Select(day => day.Date).Order()],
            MakeUpDays = [.. days.Where(day => !day.IsOffDay).Select(day => day.Date).Order()],
        };
    }

    private static FileYear? Parse(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<FileYear>(json, Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static IEnumerable<Holiday> HolidaysOf(IGrouping<string, FileDay> named, Func<string, IEnumerable<Festival>> festivalsOf) =>
        from range in Ranges(named.Select(day => day.Date).Distinct().Order())
        from festival in festivalsOf(named.Key)
        select new Holiday(festival, range.From, range.To);

    private static IEnumerable<DayRange> Ranges(IEnumerable<DateOnly> days)
    {
        DayRange? range = null;
        foreach (var day in days)
        {
            if (range is { } ended && ended.To.AddDays(1) != day)
            {
                yield return ended;
                range = null;
            }

            range = new DayRange(range?.From ?? day, day);
        }

        if (range is { } last)
        {
            yield return last;
        }
    }

    private sealed record FileYear(int Year, string[]? Papers, ImmutableArray<FileDay>? Days);

    private sealed record FileDay(string Name, DateOnly Date, bool IsOffDay);
}
