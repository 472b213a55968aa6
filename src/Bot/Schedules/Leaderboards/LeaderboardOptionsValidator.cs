using System.Globalization;
using Microsoft.Extensions.Options;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Bot.Conversation;
using SalesBot.Bot.Understanding;

namespace SalesBot.Bot.Schedules;

/// <summary>Checks the settings of rankings at start; all failures at once, each naming its key and its value.</summary>
internal sealed class LeaderboardOptionsValidator : IValidateOptions<LeaderboardOptions>
{
    private const int MostClosed = 100;
    private const int MostNewDays = 730;

    private static readonly string[] Platforms = ["WeCom", "DingTalk", "Teams", "Playground"];

    public ValidateOptionsResult Validate(string? name, LeaderboardOptions options)
    {
        const string section = LeaderboardOptions.Section;
        var failures = new List<string>();
        Require(Enum.IsDefined(options.Amounts), FormattableString.Invariant($"{section}:Amounts '{options.Amounts}' must be Full, Percent or None."));
        Require(options.LeastClosed is >= 1 and <= MostClosed, FormattableString.Invariant($"{section}:LeastClosed '{options.LeastClosed}' must be between 1 and {MostClosed}."));
        Require(options.Top is >= 1 and <= BoardView.PageSize, FormattableString.Invariant($"{section}:Top '{options.Top}' must be between 1 and {BoardView.PageSize}."));
        Require(options.NewHireDays is >= 1 and <= MostNewDays, FormattableString.Invariant($"{section}:NewHireDays '{options.NewHireDays}' must be between 1 and {MostNewDays}."));
        Require(options.Anonymous.All(member => member.Trim().Length > 0), $"{section}:Anonymous must be names of members.");
        for (var index = 0; index < options.Chats.Count; index++)
        {
            var (chat, key) = (options.Chats[index], FormattableString.Invariant($"{section}:Chats:{index}"));
            Require(Platforms.Contains(chat.Platform, StringComparer.Ordinal), $"{key}:Platform '{chat.Platform}' must be WeCom, DingTalk or Teams.");
            Require(chat.Id.Length is > 0 and <= ChatAddress.IdMaxLength, $"{key}:Id '{chat.Id}' must be the platform's id of a group chat.");
            Require(chat.Metrics.Count > 0 && chat.Metrics.All(Enum.IsDefined) && chat.Metrics.Distinct().Count() == chat.Metrics.Count, $"{key}:Metrics '{string.Join(", ", chat.Metrics)}' must be one or more of {string.Join(", ", Enum.GetNames<Metric>())}.");
            Require(chat.Top is >= 1 and <= BoardView.PageSize, FormattableString.Invariant($"{key}:Top '{chat.Top}' must be between 1 and {BoardView.PageSize}."));
            foreach (var (times, setting) in new[] { (chat.DailyTimes, nameof(chat.DailyTimes)), (chat.WeeklyTimes, nameof(chat.WeeklyTimes)) })
            {
                Require(times.All(time => TimeOnly.TryParseExact(time, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)), $"{key}:{setting} '{string.Join(", ", times)}' must be times such as 18:00.");
            }

            Require(chat.DailyOn.All(Enum.IsDefined), $"{key}:DailyOn '{string.Join(", ", chat.DailyOn)}' must be days of the week, such as Friday.");
        }

        Require(options.Chats.DistinctBy(chat => (chat.Platform, chat.Id)).Count() == options.Chats.Count, $"{section}:Chats names a chat twice.");
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);

        void Require(bool holds, string failure)
        {
            if (!holds)
            {
                failures.Add(failure);
            }
        }
    }
}
