using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Extensions.Options;
using SalesBot.Bot.Hosting;
using SalesBot.Bot.Texts;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Schedules;

namespace SalesBot.Bot.Schedules;

/// <summary>The settings, made into what the jobs work with.</summary>
/// <threadsafety>Immutable.</threadsafety>
internal sealed class ConfiguredSchedules(IOptions<SchedulesOptions> options, CompanyProfile company, IOptions<LeaderboardOptions>? boards = null)
{
    /// <summary>All schedules; one that is not enabled is paused.</summary>
    public ImmutableArray<ConfiguredSchedule> All { get; } = [.. ScheduleSetting.Of(options.Value).Select(setting => WithTimesOf(boards?.Value.Chats ?? [], Create(setting, company)))];

    /// <summary>The company's quiet hours.</summary>
    public QuietHours QuietHours { get; } = new(Time(options.Value.QuietHours.From), Time(options.Value.QuietHours.To));

    /// <summary>How many unasked messages a person gets on a day at most.</summary>
    public int MostADay { get; } = options.Value.MostADay;

    /// <summary>Within what time brief, warnings, review agenda and customers' dates of a person are one message; zero for each by itself.</summary>
    public TimeSpan Together { get; } = TimeSpan.FromMinutes(options.Value.TogetherMinutes);

    /// <summary>The schedule of that name.</summary>
    public ConfiguredSchedule Of(string schedule) => All.First(configured => string.Equals(configured.Schedule.Name, schedule, StringComparison.Ordinal));

    private static ConfiguredSchedule Create(ScheduleSetting setting, CompanyProfile company)
    {
        var set = setting.Options;
        var zone = set.Zone.Length == 0 ? company.Zone : TimeZoneInfo.FindSystemTimeZoneById(set.Zone);
        var standard = StandardSchedules.In(new BusinessClock(zone)).First(schedule => string.Equals(schedule.Name, setting.Schedule, StringComparison.Ordinal));
        var schedule = standard with
        {
            Times = set.Cron.Length > 0 ? new CronTimes(set.Cron) : set.Times.Count > 0 ? new DailyTimes(set.Times.Select(Time)) : standard.Times,
            Latest = set.Latest switch { "" => standard.Latest, ScheduleSetting.NeverTooLate => null, var latest => Time(latest) },
            IsPaused = !set.Enabled,
        };
        return new ConfiguredSchedule(
            setting.Job,
            schedule,
            zone,
            set.Cron.Length == 0 ? null : set.Cron,
            set.Scope,
            set.Platform.Length == 0 ? null : set.Platform,
            set.Language.Length == 0 ? null : LanguageTags.Read(set.Language, company.Language))
        {
            IsInEachOnesZone = set.Zone.Length == 0,
            Setting = $"{SchedulesOptions.Section}:{setting.Key}",
        };
    }

    /// <summary>The schedule of rankings with the times that chats have of their own besides; those may be later in the day than what is too late for others.</summary>
    private static ConfiguredSchedule WithTimesOf(IEnumerable<BoardChatOptions> chats, ConfiguredSchedule configured)
    {
        var schedule = configured.Schedule;
        var times = schedule.Name switch
        {
            StandardSchedules.DailyBoard => chats.Where(chat => chat.Daily).SelectMany(chat => chat.DailyTimes),
            StandardSchedules.WeeklyBoard => chats.Where(chat => chat.Weekly).SelectMany(chat => chat.WeeklyTimes),
            _ => [],
        };
        List<TimeOnly> own = [.. times.Select(Time)];
        return own.Count == 0 || schedule.Times is not DailyTimes usual ? configured : configured with
        {
            Schedule = schedule with { Times = new DailyTimes([.. usual.On(DateOnly.MinValue), .. own]), Latest = schedule.Latest is { } latest && own.Max() >= latest ? null : schedule.Latest },
            Usual = usual,
        };
    }

    private static TimeOnly Time(string text) => TimeOnly.ParseExact(text, "HH:mm", CultureInfo.InvariantCulture);
}
