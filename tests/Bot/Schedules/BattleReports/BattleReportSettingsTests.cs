using SalesBot.Bot.Schedules;

namespace SalesBot.Bot.Tests.Schedules.BattleReports;

/// <summary>A wrong setting stops the start with a sentence that names it.</summary>
public sealed class BattleReportSettingsTests
{
    [Fact]
    public void Standard_IsRight() => Assert.Empty(Failures(new BattleReportOptions()));

    [Fact]
    public void WhatIsWrong_IsNamedAllAtOnce_WithItsKeyAndValue() => Assert.Equal(
        [
            "BattleReports:Hold '02:00:00' must be between 00:00:00 and 01:00:00.",
            "BattleReports:LeastAmount '-1' must not be negative.",
            "BattleReports:MostCards '0' must be at least 1.",
            "BattleReports:FloodWindow '00:00:00' must be more than 00:00:00 and at most 1.00:00:00.",
            "BattleReports:ThanksADay '0' must be between 1 and 100.",
            "BattleReports:Headlines must each name {owner} and {customer}.",
            "BattleReports:MaskedNames:0:Name '' must have 1 to 20 characters.",
            "BattleReports:MaskedNames:0:Words must not hold an empty one: it would fit every customer.",
            "BattleReports:Chats:0:Platform 'Slack' must be WeCom, DingTalk or Teams.",
            "BattleReports:Chats:0:Id '' must be the platform's id of a group chat.",
            "BattleReports:Chats:0:LeastAmount '-2' must not be negative.",
            "BattleReports:Chats:0:Language 'fr' must be zh-CN or en.",
            "BattleReports:Chats names a chat twice.",
        ],
        Failures(new BattleReportOptions
        {
            Hold = TimeSpan.FromHours(2),
            LeastAmount = -1,
            MostCards = 0,
            FloodWindow = TimeSpan.Zero,
            ThanksADay = 0,
            Headlines = { "{owner} wins" },
            MaskedNames = { new MaskedNameOptions { Words = { "制药", "" } } },
            Chats = { Wrong(), Wrong() },
        }).Where(failure => !failure.Contains("Chats:1", StringComparison.Ordinal)));

    private static BattleChatOptions Wrong() => new() { Platform = "Slack", LeastAmount = -2, Language = "fr" };

    private static IEnumerable<string> Failures(BattleReportOptions options) => new BattleReportOptionsValidator().Validate(null, options).Failures ?? [];
}
