using System.Net;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using SalesBot.Bot.Hosting;
using SalesBot.Bot.Schedules;
using SalesBot.Bot.Tests.Delivery;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Tests.Schedules;

/// <summary>The company's calendar follows its files and its address without a restart, and takes nothing that cannot be right.</summary>
public sealed class CalendarFeedTests : IAsyncLifetime
{
    private const string Next =
        """{"year":2027,"papers":["https://www.gov.cn/2027"],"days":[{"name":"元旦","date":"2027-01-01","isOffDay":true},{"name":"春节","date":"2027-02-06","isOffDay":true},{"name":"春节","date":"2027-02-08","isOffDay":true},{"name":"春节","date":"2027-02-20","isOffDay":false}]}""";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("salesbot-calendar-");
    private readonly CompanyOptions options = new();
    private readonly Dictionary<string, string> web = new(StringComparer.Ordinal);
    private readonly List<IDisposable> disposables = [];
    private TemporaryDatabase? storage;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => storage = await TemporaryDatabase.CreateAsync(Cancellation);

    public async ValueTask DisposeAsync()
    {
        disposables.ForEach(disposable => disposable.Dispose());
        await storage!.DisposeAsync();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task FileThatIsAdded_CountsFromTheNextLook()
    {
        options.WorkCalendar.Folder = folder.FullName;
        var (feed, company) = Create();
        await feed.LoadAsync(Cancellation);
        Assert.False(company.Calendar.IsKnown(new DateOnly(2027, 1, 1)));

        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "2027.json"), Next, Cancellation);
        await feed.LoadAsync(Cancellation);
        Assert.True(company.Calendar.IsKnown(new DateOnly(2027, 1, 1)));
        Assert.False(company.Calendar.IsWorkday(new DateOnly(2027, 2, 8)));
        Assert.True(company.Calendar.IsWorkday(new DateOnly(2027, 2, 20)));
        Assert.Equal(new DateOnly(2027, 2, 6), company.Calendar.NextHoliday(new DateOnly(2027, 1, 15), Festival.Spring)?.From);
    }

    [Fact]
    public async Task YearThatIsFetched_IsKept_AndKnownToEveryNode()
    {
        options.WorkCalendar.Address = "https://calendar.example.com/{year}.json";
        web["https://calendar.example.com/2027.json"] = Next;
        await Create().Feed.FetchAsync(Cancellation);

        web.Clear();
        var (other, company) = Create();
        await other.FetchAsync(Cancellation);
        Assert.True(company.Calendar.IsKnown(new DateOnly(2027, 1, 1)));
    }

    [Theory]
    [InlineData("<html>")]
    [InlineData("""{"year":2027,"days":[]}""")]
    [InlineData("""{"year":2027,"days":[{"name":"元旦","date":"2027-01-01","isOffDay":true},{"name":"元旦","date":"2027-01-04","isOffDay":false}]}""")]
    [InlineData("""{"year":2028,"days":[{"name":"元旦","date":"2028-01-03","isOffDay":true}]}""")]
    public async Task WhatCannotBeRight_IsNotTaken(string text)
    {
        options.WorkCalendar.Address = "https://calendar.example.com/{year}.json";
        web["https://calendar.example.com/2027.json"] = text;
        var (feed, company) = Create();
        await feed.FetchAsync(Cancellation);
        Assert.False(company.Calendar.IsKnown(new DateOnly(2027, 1, 1)));
        Assert.False(company.Calendar.IsKnown(new DateOnly(2028, 1, 3)));
    }

    [Fact]
    public async Task AddressThatDoesNotAnswer_TakesNothingAway()
    {
        options.WorkCalendar.Address = "https://calendar.example.com/{year}.json";
        web["https://calendar.example.com/2027.json"] = Next;
        var (feed, company) = Create();
        await feed.FetchAsync(Cancellation);
        web["https://calendar.example.com/2027.json"] = "down";
        await feed.FetchAsync(Cancellation);
        Assert.True(company.Calendar.IsKnown(new DateOnly(2027, 1, 1)));
        Assert.True(company.Calendar.IsKnown(new DateOnly(2026, 1, 1)));
    }

    [Fact]
    public async Task CompanyDays_StandAboveTheLaw_AlsoWhenAYearIsAdded()
    {
        options.WorkCalendar.Folder = folder.FullName;
        options.WorkCalendar.DaysOff.Add("2027-03-15");
        options.WorkCalendar.DaysWorked.Add("2026-10-11");
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "2027.json"), Next, Cancellation);
        var (feed, company) = Create();
        await feed.LoadAsync(Cancellation);
        Assert.False(company.Calendar.IsWorkday(new DateOnly(2027, 3, 15)));
        Assert.True(company.Calendar.IsWorkday(new DateOnly(2026, 10, 11)));
        Assert.False(company.Calendar.IsWorkday(new DateOnly(2026, 10, 1)));
    }

    [Fact]
    public void CompanyWithoutALaw_WorksByItsWeek_AndMissesNoNotice()
    {
        options.WorkCalendar.Country = CalendarOptions.NoCountry;
        options.WorkCalendar.RestDays.Add(DayOfWeek.Friday);
        options.WorkCalendar.RestDays.Add(DayOfWeek.Saturday);
        var company = Create().Company;
        Assert.True(company.Calendar.IsWorkday(new DateOnly(2026, 10, 4)));
        Assert.False(company.Calendar.IsWorkday(new DateOnly(2026, 10, 2)));
        Assert.Null(company.Calendar.YearMissingOn(new DateOnly(2030, 12, 5)));
        Assert.True(company.Calendar.IsKnown(new DateOnly(2030, 12, 5)));
    }

    [Fact]
    public void WrongSettings_AreAllNamed_WithTheirValues()
    {
        var wrong = new CompanyOptions
        {
            WorkCalendar = { Country = "FR", Address = "http://calendar.example.com/{year}.json", Folder = "/no/such/folder", DaysOff = { "10.10.2026" }, DaysWorked = { "soon" } },
            OtherCalendars = { new OtherCalendarOptions { Name = "Germany" } },
        };
        var failures = new CompanyOptionsValidator().Validate(null, wrong).Failures!.ToList();
        Assert.Equal(6, failures.Count);
        foreach (var part in (string[])["Country 'FR'", "Address 'http://calendar.example.com/{year}.json'", "Folder '/no/such/folder'", "DaysOff '10.10.2026'", "DaysWorked 'soon'", "'Germany' is nobody's"])
        {
            Assert.Contains(failures, failure => failure.Contains(part, StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("https://calendar.example.com/{year}.json", true)]
    [InlineData("http://127.0.0.1:8080/{year}", true)]
    [InlineData("https://calendar.example.com/2027.json", false)]
    [InlineData("ftp://calendar.example.com/{year}", false)]
    public void Address_IsHttps_OrOnThisMachine_WithAPlaceForTheYear(string address, bool isOne) => Assert.Equal(isOne, CalendarOptionsCheck.IsAddress(address));

    private (CalendarFeed Feed, CompanyProfile Company) Create()
    {
        var settings = Options.Create(options);
        var calendars = new CompanyCalendars(settings);
        var company = new CompanyProfile(settings, calendars: calendars);
        var fetching = new CalendarFetching(new HttpClient(new Web(web)));
        var feed = new CalendarFeed(storage!.Database, calendars, company, fetching, new HandClock(), NullLogger<CalendarFeed>.Instance);
        disposables.AddRange([feed, fetching]);
        return (feed, company);
    }

    /// <summary>Answers with what stands under the address; with an error where that is «down», and with 404 where nothing does.</summary>
    private sealed class Web(Dictionary<string, string> pages) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var page = pages.GetValueOrDefault(request.RequestUri!.ToString());
            var status = page switch { null => HttpStatusCode.NotFound, "down" => HttpStatusCode.BadGateway, _ => HttpStatusCode.OK };
            return Task.FromResult(new HttpResponseMessage(status) { Content = new StringContent(page ?? "") });
        }
    }
}
