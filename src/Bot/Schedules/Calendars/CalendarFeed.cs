using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Hosting;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Schedules;

/// <summary>
/// Keeps the calendars in step with the folders and with what was fetched, on every node; and fetches, each day, this year and the next. What cannot be
/// right is not taken, and what was there stays.
/// </summary>
internal sealed class CalendarFeed(ISalesDatabase database, CompanyCalendars calendars, CompanyProfile company, CalendarFetching fetching, TimeProvider time, ILogger<CalendarFeed> logger)
    : BackgroundService
{
    /// <summary>How soon a file that was added, or a year that another node fetched, counts.</summary>
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(1);

    private static readonly TimeSpan FetchInterval = TimeSpan.FromDays(1);

    /// <summary>What was found wrong, so that it is told once.</summary>
    private readonly HashSet<(string Source, string Text)> refused = [];

    private string known = "";

    /// <summary>Takes up what the folders and the database hold.</summary>
    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        var fetched = await database.ReadAsync((session, token) => session.Calendars.AllAsync(token), cancellationToken);
        var texts = new List<(string Calendar, string Source, string Text)>();
        foreach (var (name, settings, _) in calendars.All)
        {
            texts.AddRange(fetched.Where(year => string.Equals(year.Calendar, name, StringComparison.Ordinal)).Select(year => (name, year.Source, year.Json)));

            // Last, so that what an administrator has put there counts.
            foreach (var file in FilesOf(settings))
            {
                texts.Add((name, file, await File.ReadAllTextAsync(file, cancellationToken)));
            }
        }

        var all = string.Join('\n', texts.Select(text => $"{text.Calendar}\n{text.Source}\n{text.Text}"));
        if (!string.Equals(all, known, StringComparison.Ordinal))
        {
            known = all;
            var years = Read(texts);
            calendars.Take(years);
            logger.CalendarTaken(years.Count, string.Join(", ", years.Select(year => FormattableString.Invariant($"{year.Calendar} {year.Year.Year}").Trim())));
        }
    }

    /// <summary>Fetches this year and the next of each calendar that has an address, and keeps what can be right.</summary>
    public async Task FetchAsync(CancellationToken cancellationToken)
    {
        var year = company.Clock.DateOf(time.GetUtcNow()).Year;
        foreach (var (name, settings, _) in calendars.All.Where(calendar => calendar.Settings.Address.Length > 0))
        {
            await FetchAsync(name, settings, year, cancellationToken);
            await FetchAsync(name, settings, year + 1, cancellationToken);
        }

        await LoadAsync(cancellationToken);
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        var fetchedAt = DateTimeOffset.MinValue;
        do
        {
            try
            {
                var now = time.GetUtcNow();
                if (now - fetchedAt >= FetchInterval)
                {
                    fetchedAt = now;
                    await FetchAsync(stoppingToken);
                }
                else
                {
                    await LoadAsync(stoppingToken);
                }
            }
            catch (Exception error) when (error is DatabaseUnavailableException or IOException or UnauthorizedAccessException)
            {
                logger.CalendarUnread(error);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private static IEnumerable<string> FilesOf(CalendarOptions settings) =>
        settings.Folder.Length == 0 || !Directory.Exists(settings.Folder) ? [] : Directory.EnumerateFiles(settings.Folder, "*.json").Order(StringComparer.Ordinal);

    private List<(string Calendar, CalendarYear Year)> Read(List<(string Calendar, string Source, string Text)> texts)
    {
        var settings = calendars.All.ToDictionary(calendar => calendar.Name, calendar => calendar.Settings, StringComparer.Ordinal);
        var years = new List<(string Calendar, CalendarYear Year)>();
        foreach (var (calendar, source, text) in texts)
        {
            if (CalendarReading.Read(text, source, settings[calendar], out var why) is { } year)
            {
                years.Add((calendar, year));
            }
            else
            {
                Refuse(source, text, why);
            }
        }

        return years;
    }

    private async Task FetchAsync(string calendar, CalendarOptions settings, int year, CancellationToken cancellationToken)
    {
        var address = CalendarFetching.AddressOf(settings.Address, year);
        try
        {
            if (await fetching.FindAsync(settings.Address, year, cancellationToken) is not { } text)
            {
                return;
            }

            if (CalendarReading.Read(text, address, settings, out var why) is not { } read || read.Year != year)
            {
                Refuse(address, text, why.Length == 0 ? "It is of another year." : why);
                return;
            }

            await KeepAsync(new FetchedYear(calendar, year, address, text, time.GetUtcNow()), cancellationToken);
        }
        catch (Exception error) when (error is HttpRequestException or TaskCanceledException && !cancellationToken.IsCancellationRequested)
        {
            logger.CalendarNotFetched(error, address);
        }
    }

    private Task<bool> KeepAsync(FetchedYear year, CancellationToken cancellationToken) => database.WriteAsync(
        async (session, token) =>
        {
            await session.Calendars.SaveAsync(year, token);
            return true;
        },
        cancellationToken);

    private void Refuse(string source, string text, string why)
    {
        if (refused.Add((source, text)))
        {
            logger.CalendarRefused(source, why);
        }
    }
}
