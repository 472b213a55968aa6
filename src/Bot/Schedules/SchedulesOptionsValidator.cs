using System.Globalization;
using Microsoft.Extensions.Options;
using Quartz;

namespace SalesBot.Bot.Schedules;

/// <summary>Checks the schedules at start; all failures at once, each naming its key and its value.</summary>
internal sealed class SchedulesOptionsValidator : IValidateOptions<SchedulesOptions>
{
    private static readonly string[] Platforms = ["", "WeCom", "DingTalk", "Teams", "Playground"];

    public ValidateOptionsResult Validate(string? name, SchedulesOptions options)
    {
        var failures = new List<string>();
        Require(IsTime(options.QuietHours.From), $"{SchedulesOptions.Section}:QuietHours:From '{options.QuietHours.From}' must be a time such as 21:00.");
        Require(IsTime(options.QuietHours.To), $"{SchedulesOptions.Section}:QuietHours:To '{options.QuietHours.To}' must be a time such as 08:30.");
        Require(options.MostADay is >= 1 and <= 1000, $"{SchedulesOptions.Section}:MostADay '{options.MostADay}' must be between 1 and 1000.");
        Require(options.TogetherMinutes is >= 0 and <= 120, $"{SchedulesOptions.Section}:TogetherMinutes '{options.TogetherMinutes}' must be between 0 and 120.");
        foreach (var setting in ScheduleSetting.Of(options))
        {
            Check(setting.Options, $"{SchedulesOptions.Section}:{setting.Key}");
        }

        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);

        void Check(ScheduleOptions schedule, string key)
        {
            Require(schedule.Times.All(IsTime), $"{key}:Times '{string.Join(", ", schedule.Times)}' must be times such as 08:50.");
            Require(schedule.Cron.Length == 0 || CronExpression.TryParse(schedule.Cron, out _), $"{key}:Cron '{schedule.Cron}' is no cron expression of Quartz, such as 0 50 8 * * ?.");
            Require(schedule.Times.Count == 0 || schedule.Cron.Length == 0, $"{key} has Times '{string.Join(", ", schedule.Times)}' and Cron '{schedule.Cron}'; it must have one of them.");
            Require(schedule.Latest is "" or ScheduleSetting.NeverTooLate || IsTime(schedule.Latest), $"{key}:Latest '{schedule.Latest}' must be a time such as 12:00, or never.");
            Require(schedule.Zone.Length == 0 || TimeZoneInfo.TryFindSystemTimeZoneById(schedule.Zone, out _), $"{key}:Zone '{schedule.Zone}' is no IANA time zone such as Asia/Shanghai.");
            Require(Platforms.Contains(schedule.Platform, StringComparer.Ordinal), $"{key}:Platform '{schedule.Platform}' must be WeCom, DingTalk or Teams.");
            Require(schedule.Language is "" or "zh-CN" or "en", $"{key}:Language '{schedule.Language}' must be zh-CN or en.");
        }

        void Require(bool holds, string failure)
        {
            if (!holds)
            {
                failures.Add(failure);
            }
        }
    }

    private static bool IsTime(string text) => TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
