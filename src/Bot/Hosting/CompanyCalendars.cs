using System.Collections.Immutable;
using Microsoft.Extensions.Options;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Hosting;

/// <summary>The calendars that people work by: the settings', with the years that were added or fetched since.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
internal sealed class CompanyCalendars(IOptions<CompanyOptions> options)
{
    private volatile Snapshot current = Snapshot.Of(options.Value, []);

    /// <summary>The company's own.</summary>
    public WorkCalendar Company => current.Company;

    /// <summary>The member's: that of the group, else of the region, else the company's.</summary>
    public WorkCalendar Of(OrganisationChart chart, Member member)
    {
        var now = current;
        if (now.Others.IsEmpty)
        {
            return now.Company;
        }

        var group = member.Group is { } id ? chart.Find(id)?.Name : null;
        var region = chart.RegionOf(member) is { } of ? chart.Find(of)?.Name : null;
        return (Find(now.Others.Select(other => (other.Settings.Groups, other.Calendar)), group)
            ?? Find(now.Others.Select(other => (other.Settings.Regions, other.Calendar)), region))
            ?? now.Company;
    }

    /// <summary>All calendars with their names, the company's, which has none, first.</summary>
    public IEnumerable<(string Name, CalendarOptions Settings, WorkCalendar Calendar)> All
    {
        get
        {
            var now = current;
            return now.Others.Select(other => (other.Settings.Name, other.Settings.Days, other.Calendar)).Prepend(("", options.Value.WorkCalendar, now.Company));
        }
    }

    /// <summary>From now on these are the years beside those that come with the product; of two for the same year, the later one counts.</summary>
    /// <param name="years">The years, each with the name of its calendar.</param>
    public void Take(IReadOnlyCollection<(string Calendar, CalendarYear Year)> years) => current = Snapshot.Of(options.Value, years);

    private static WorkCalendar? Find(IEnumerable<(IList<string> Names, WorkCalendar Calendar)> calendars, string? name) =>
        name is null ? null : calendars.FirstOrDefault(calendar => calendar.Names.Contains(name, StringComparer.Ordinal)).Calendar;

    private sealed record Snapshot(WorkCalendar Company, ImmutableArray<(OtherCalendarOptions Settings, WorkCalendar Calendar)> Others)
    {
        public static Snapshot Of(CompanyOptions options, IReadOnlyCollection<(string Calendar, CalendarYear Year)> years)
        {
            return new Snapshot(Build(options.WorkCalendar, YearsOf("")), [.. options.OtherCalendars.Select(other => (other, Build(other.Days, YearsOf(other.Name))))]);

            IEnumerable<CalendarYear> YearsOf(string name) => years.Where(year => string.Equals(year.Calendar, name, StringComparison.Ordinal)).Select(year => year.Year);
        }

        private static WorkCalendar Build(CalendarOptions settings, IEnumerable<CalendarYear> years)
        {
            var isChina = settings.Country == CalendarOptions.China;
            var week = settings.RestDays.Count == 0 ? WorkWeek.MondayToFriday : new WorkWeek([.. settings.RestDays.Distinct()]);
            var hasNotices = isChina || settings.Folder.Length > 0 || settings.Address.Length > 0;
            var calendar = new WorkCalendar((isChina ? WorkCalendar.China.Years : []).Concat(years), week, hasNotices);
            var (off, worked) = (Days(settings.DaysOff), Days(settings.DaysWorked));
            return off.Count + worked.Count == 0 ? calendar : calendar.With(new CalendarLayer(off, worked));
        }

        /// <summary>What is no day stops the start elsewhere.</summary>
        private static List<DateOnly> Days(IEnumerable<string> texts)
        {
            var days = new List<DateOnly>();
            foreach (var text in texts)
            {
                if (CalendarOptionsCheck.TryReadDay(text, out var day))
                {
                    days.Add(day);
                }
            }

            return days;
        }
    }
}
