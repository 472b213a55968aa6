using Microsoft.Extensions.Options;
using SalesBot.Adapters.Contracts.Chat;

namespace SalesBot.Bot.Schedules;

/// <summary>Checks the settings of wins and reports at start; all failures at once, each naming its key and its value.</summary>
internal sealed class BattleReportOptionsValidator : IValidateOptions<BattleReportOptions>
{
    private const int MostThanks = 100;
    private const int LongestMaskedName = 20;

    private static readonly TimeSpan LongestHold = TimeSpan.FromHours(1);
    private static readonly TimeSpan LongestWindow = TimeSpan.FromDays(1);
    private static readonly string[] Platforms = ["WeCom", "DingTalk", "Teams", "Playground"];

    public ValidateOptionsResult Validate(string? name, BattleReportOptions options)
    {
        const string section = BattleReportOptions.Section;
        var failures = new List<string>();
        Require(options.Hold >= TimeSpan.Zero && options.Hold <= LongestHold, FormattableString.Invariant($"{section}:Hold '{options.Hold}' must be between 00:00:00 and {LongestHold}."));
        Require(options.LeastAmount >= 0, FormattableString.Invariant($"{section}:LeastAmount '{options.LeastAmount}' must not be negative."));
        Require(options.MostCards >= 1, FormattableString.Invariant($"{section}:MostCards '{options.MostCards}' must be at least 1."));
        Require(options.FloodWindow > TimeSpan.Zero && options.FloodWindow <= LongestWindow, FormattableString.Invariant($"{section}:FloodWindow '{options.FloodWindow}' must be more than 00:00:00 and at most {LongestWindow}."));
        Require(options.ThanksADay is >= 1 and <= MostThanks, FormattableString.Invariant($"{section}:ThanksADay '{options.ThanksADay}' must be between 1 and {MostThanks}."));
        Require(options.Headlines.All(IsHeadline), $"{section}:Headlines must each name {{owner}} and {{customer}}.");
        for (var index = 0; index < options.MaskedNames.Count; index++)
        {
            var (kind, key) = (options.MaskedNames[index], FormattableString.Invariant($"{section}:MaskedNames:{index}"));
            Require(kind.Name.Trim().Length is > 0 and <= LongestMaskedName, FormattableString.Invariant($"{key}:Name '{kind.Name}' must have 1 to {LongestMaskedName} characters."));
            Require(kind.Words.All(word => word.Trim().Length > 0), $"{key}:Words must not hold an empty one: it would fit every customer.");
        }

        for (var index = 0; index < options.Chats.Count; index++)
        {
            var (chat, key) = (options.Chats[index], FormattableString.Invariant($"{section}:Chats:{index}"));
            Require(Platforms.Contains(chat.Platform, StringComparer.Ordinal), $"{key}:Platform '{chat.Platform}' must be WeCom, DingTalk or Teams.");
            Require(chat.Id.Length is > 0 and <= ChatAddress.IdMaxLength, $"{key}:Id '{chat.Id}' must be the platform's id of a group chat.");
            Require(chat.LeastAmount >= 0, FormattableString.Invariant($"{key}:LeastAmount '{chat.LeastAmount}' must not be negative."));
            Require(chat.Language is "" or "zh-CN" or "en", $"{key}:Language '{chat.Language}' must be zh-CN or en.");
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

    private static bool IsHeadline(string headline) =>
        headline.Contains("{owner}", StringComparison.Ordinal) && headline.Contains("{customer}", StringComparison.Ordinal);
}
