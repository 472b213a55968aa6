using SalesBot.Bot.Conversation;
using SalesBot.Bot.Schedules;
using SalesBot.Bot.Understanding;

namespace SalesBot.Bot.Tests.Schedules.Leaderboards;

/// <summary>A wrong setting stops the start with a sentence that names it.</summary>
public sealed class LeaderboardSettingsTests
{
    [Fact]
    public void Standard_IsRight() => Assert.Empty(Failures(new LeaderboardOptions()));

    [Fact]
    public void WhatIsWrong_IsNamedAllAtOnce_WithItsKeyAndValue() => Assert.Equal(
        [
            "Leaderboards:Amounts '9' must be Full, Percent or None.",
            "Leaderboards:LeastClosed '0' must be between 1 and 100.",
            "Leaderboards:Top '11' must be between 1 and 10.",
            "Leaderboards:Anonymous must be names of members.",
            "Leaderboards:Chats:0:Platform 'Slack' must be WeCom, DingTalk or Teams.",
            "Leaderboards:Chats:0:Id '' must be the platform's id of a group chat.",
            "Leaderboards:Chats:0:Metrics '99' must be one or more of Revenue, Wins, NewCustomers, Visits, Activities, WinRate, Points, Completeness, Improved, Collaboration, Payments, Attainment, Calls, Demos, Quotes, AverageDeal.",
            "Leaderboards:Chats:0:Top '0' must be between 1 and 10.",
            "Leaderboards:Chats:0:DailyTimes '6 pm' must be times such as 18:00.",
            "Leaderboards:Chats:0:DailyOn '9' must be days of the week, such as Friday.",
            "Leaderboards:Chats names a chat twice.",
        ],
        Failures(new LeaderboardOptions { Amounts = (AmountsShown)9, LeastClosed = 0, Top = 11, Anonymous = { " " }, Chats = { Wrong(), Wrong() } }).Where(failure => !failure.Contains("Chats:1", StringComparison.Ordinal)));

    private static BoardChatOptions Wrong() => new() { Platform = "Slack", Top = 0, Metrics = { (Metric)99 }, DailyTimes = { "6 pm" }, DailyOn = { (DayOfWeek)9 } };

    private static IEnumerable<string> Failures(LeaderboardOptions options) => new LeaderboardOptionsValidator().Validate(null, options).Failures ?? [];
}
