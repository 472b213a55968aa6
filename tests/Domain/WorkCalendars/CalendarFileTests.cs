using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Domain.Tests.WorkCalendars;

public sealed class CalendarFileTests
{
    private const string Autumn = """
        {
          "$schema": "https://example.com/schema.json", "year": 2025, "papers": ["https://www.gov.cn/some-notice"],
          "days": [
            { "name": "国庆节、中秋节", "date": "2025-09-28", "isOffDay": false },
            { "name": "国庆节、中秋节", "date": "2025-10-01", "isOffDay": true },
            { "name": "国庆节、中秋节", "date": "2025-10-02", "isOffDay": true },
            { "name": "国庆节、中秋节", "date": "2025-10-03", "isOffDay": true },
            { "name": "抗战胜利纪念日", "date": "2025-09-03", "isOffDay": true }
          ]
        }
        """;

    [Fact]
    public void APublishedYear_IsRead()
    {
        var year = CalendarFile.Read(Autumn, "file", FestivalsOf)!;
        Assert.Equal((2025, "https://www.gov.cn/some-notice"), (year.Year, year.Source));
        Assert.Equal(
            [new Holiday(Festival.National, new DateOnly(2025, 10, 1), new DateOnly(2025, 10, 3)), new Holiday(Festival.MidAutumn, new DateOnly(2025, 10, 1), new DateOnly(2025, 10, 3))],
            year.Holidays);
        Assert.Equal([new DateOnly(2025, 9, 3)], year.DaysOff);
        Assert.Equal([new DateOnly(2025, 9, 28)], year.MakeUpDays);
        Assert.Empty(CalendarCheck.Faults(year, WorkWeek.MondayToFriday));
    }

    [Fact]
    public void WithoutANotice_TheFileItselfIsTheSource() =>
        Assert.Equal("file", CalendarFile.Read("""{"year":2027,"papers":[],"days":[]}""", "file", FestivalsOf)!.Source);

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("<html></html>")]
    [InlineData("""{"year":2027}""")]
    [InlineData("""{"year":20270,"days":[]}""")]
    [InlineData("""{"year":2027,"days":[null]}""")]
    [InlineData("""{"year":2027,"days":[{"date":"2027-01-01","isOffDay":true}]}""")]
    [InlineData("""{"year":2027,"days":[{"name":"a","date":"2027-02-30","isOffDay":true}]}""")]
    public void AnythingElse_IsNoYear(string json) => Assert.Null(CalendarFile.Read(json, "file", FestivalsOf));

    private static IEnumerable<Festival> FestivalsOf(string name) =>
        (name.Contains("国庆", StringComparison.Ordinal) ? [Festival.National] : Array.Empty<Festival>()).Concat(name.Contains("中秋", StringComparison.Ordinal) ? [Festival.MidAutumn] : []);
}
