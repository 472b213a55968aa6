using Microsoft.Extensions.Options;
using SalesBot.Bot.Hosting;
using SalesBot.Bot.Schedules;
using SalesBot.Domain.Schedules;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Tests.Schedules;

/// <summary>Each schedule is a setting, and a wrong one stops the start.</summary>
public sealed class ScheduleSettingsTests
{
    [Fact]
    public void Defaults_AreTheStandardSchedules()
    {
        var options = new SchedulesOptions();
        Assert.True(new SchedulesOptionsValidator().Validate(null, options).Succeeded);

        var brief = Configured(options).Of(StandardSchedules.Brief);
        Assert.Equal([new TimeOnly(8, 50)], brief.Schedule.Times.On(new DateOnly(2026, 3, 11)));
        Assert.Equal(new TimeOnly(12, 0), brief.Schedule.Latest);
        Assert.Equal(QuietHours.Default, Configured(options).QuietHours);
    }

    [Fact]
    public void WrongSettings_AreAllNamed_WithTheirValues()
    {
        var options = new SchedulesOptions { QuietHours = new QuietHoursOptions { From = "9pm" } };
        options.MorningBrief.Times.Add("8.50");
        options.StaleDeals.Cron = "each morning";
        options.Lifecycle.Zone = "Mars/Olympus";
        options.ReviewAgenda.Platform = "Pager";
        options.BattleReportDaily.Language = "fr";
        options.BattleReportWeekly.Latest = "late";
        options.BattleReportMonthly.Times.Add("09:00");
        options.BattleReportMonthly.Cron = "0 0 9 * * ?";

        var failures = new SchedulesOptionsValidator().Validate(null, options).Failures!.ToList();

        Assert.Equal(8, failures.Count);
        foreach (var part in (string[])["QuietHours:From '9pm'", "MorningBrief:Times '8.50'", "StaleDeals:Cron 'each morning'", "Lifecycle:Zone 'Mars/Olympus'", "ReviewAgenda:Platform 'Pager'", "BattleReportDaily:Language 'fr'", "BattleReportWeekly:Latest 'late'", "BattleReportMonthly has Times '09:00'"])
        {
            Assert.Contains(failures, failure => failure.Contains(part, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void CronExpression_GivesTheTimesOfADay_AndTheCalendarTheDays()
    {
        var options = new SchedulesOptions();
        options.MorningBrief.Cron = "0 30 8,13 ? * MON-SUN";
        var brief = Configured(options).Of(StandardSchedules.Brief).Schedule;

        Assert.Equal([new TimeOnly(8, 30), new TimeOnly(13, 30)], brief.Times.On(new DateOnly(2026, 10, 10)));
        Assert.Equal(2, brief.On(new DateOnly(2026, 10, 10), WorkCalendar.China).Count());
        Assert.Empty(brief.On(new DateOnly(2026, 10, 1), WorkCalendar.China));
    }

    [Fact]
    public void Ticks_ComeEveryDayAtTheTimesOfAScheduleAndInBetween_AndOftenForReminders()
    {
        var options = new SchedulesOptions();
        options.StaleDeals.Cron = "0 5 9 * * ?";
        options.StaleDeals.Zone = "Europe/Berlin";
        var ticks = TickPlan.Of([JobNames.Reminders, JobNames.MorningBrief, JobNames.StaleDeals], Configured(options).All);

        Assert.Equal(
            [
                "reminders 0/10 * * * * ? UTC",
                "morning-brief 0 50 8 * * ? Asia/Shanghai",
                "morning-brief 0 0/10 * * * ? Asia/Shanghai",
                "stale-deals 0 5 9 * * ? Europe/Berlin",
                "stale-deals 0 0/10 * * * ? Europe/Berlin",
            ],
            ticks.Select(tick => tick.Name));
    }

    private static ConfiguredSchedules Configured(SchedulesOptions options) => new(Options.Create(options), new CompanyProfile(Options.Create(new CompanyOptions())));
}
