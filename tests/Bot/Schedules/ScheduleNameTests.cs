using SalesBot.Bot.Conversation;
using SalesBot.Bot.Schedules;
using SalesBot.Bot.Texts;
using SalesBot.Domain.Schedules;

namespace SalesBot.Bot.Tests.Schedules;

/// <summary>What a schedule is called when it is shown is what it can be called by.</summary>
public sealed class ScheduleNameTests
{
    [Theory]
    [InlineData("zh-CN", "暂停")]
    [InlineData("en", "pause ")]
    public void NameThatIsShown_IsUnderstood(string language, string pause) => Assert.All(
        ScheduleSetting.Of(new SchedulesOptions()).Select(setting => setting.Schedule).Append(StandardSchedules.Wins),
        schedule => Assert.Equal(schedule, ScheduleWords.Read(pause + Wording.In(LanguageTags.Read(language, Language.Chinese)).ScheduleName(schedule), new DateOnly(2026, 10, 12), [])?.Schedule));
}
