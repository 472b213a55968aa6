using System.Globalization;
using SalesBot.Adapters.Contracts.Stores;

namespace SalesBot.Bot.Hosting;

/// <summary>Checks the calendars of the settings; each failure names its key and its value.</summary>
internal static class CalendarOptionsCheck
{
    private const int MostRestDays = 6;

    /// <summary>What is wrong with them.</summary>
    public static IEnumerable<string> Failures(CompanyOptions options)
    {
        const string others = "Company:OtherCalendars";
        foreach (var failure in Failures(options.WorkCalendar, "Company:WorkCalendar"))
        {
            yield return failure;
        }

        foreach (var other in options.OtherCalendars)
        {
            if (other.Name.Length is 0 or > FetchedYear.CalendarMaxLength)
            {
                yield return $"{others} has a Name '{other.Name}'; it must have 1 to {FetchedYear.CalendarMaxLength} characters.";
            }

            if (other.Groups.Count + other.Regions.Count == 0)
            {
                yield return $"{others} '{other.Name}' is nobody's: name its Groups or Regions.";
            }

            foreach (var failure in Failures(other.Days, $"{others}:{other.Name}:Days"))
            {
                yield return failure;
            }
        }

        if (options.OtherCalendars.GroupBy(other => other.Name, StringComparer.Ordinal).FirstOrDefault(same => same.Skip(1).Any()) is { } twice)
        {
            yield return $"{others} names '{twice.Key}' twice.";
        }
    }

    /// <summary>Whether the address is https, or http on this machine, with a place for the year.</summary>
    public static bool IsAddress(string address) =>
        address.Length <= FetchedYear.SourceMaxLength
        && address.Contains(CalendarOptions.YearInAddress, StringComparison.Ordinal)
        && Uri.TryCreate(address.Replace(CalendarOptions.YearInAddress, "2026", StringComparison.Ordinal), UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback));

    /// <summary>Whether it is a day, ISO 8601.</summary>
    public static bool TryReadDay(string text, out DateOnly day) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    private static IEnumerable<string> Failures(CalendarOptions options, string key)
    {
        if (options.Country is not (CalendarOptions.China or CalendarOptions.NoCountry))
        {
            yield return $"{key}:Country '{options.Country}' must be CN or none; another country's days off come from Folder or Address.";
        }

        if (options.RestDays.Distinct().Skip(MostRestDays).Any())
        {
            yield return $"{key}:RestDays '{string.Join(", ", options.RestDays)}' leaves no day of the week to work.";
        }

        if (options.Address.Length > 0 && !IsAddress(options.Address))
        {
            yield return $"{key}:Address '{options.Address}' must be an https address (http on this machine) with {CalendarOptions.YearInAddress} in it.";
        }

        if (options.Folder.Length > 0 && !Directory.Exists(options.Folder))
        {
            yield return $"{key}:Folder '{options.Folder}' does not exist.";
        }

        foreach (var day in options.DaysOff.Where(day => !TryReadDay(day, out _)))
        {
            yield return $"{key}:DaysOff '{day}' must be a day such as 2026-10-10.";
        }

        foreach (var day in options.DaysWorked.Where(day => !TryReadDay(day, out _)))
        {
            yield return $"{key}:DaysWorked '{day}' must be a day such as 2026-10-10.";
        }
    }
}
