using SalesBot.Bot.Conversation;
using SalesBot.Bot.Schedules;
using SalesBot.Bot.Texts;

namespace SalesBot.Bot.Tests.Schedules;

/// <summary>What a schedule is called when it is shown is what it can be called by.</summary>
public sealed class ScheduleNameTests
{
    [Theory]
    [InlineData("zh-CN", "暂停")]
    [InlineData("en", "pause ")]
    public void NameThatIsShown_IsUnderstood(string language, string pause) => Assert.All(
        ScheduleSetting.Of(new SchedulesOptions()),
        setting => Assert.Equal(setting.Schedule, ScheduleWords.Read(pause + Wording.In(LanguageTags.Read(language, Language.Chinese)).ScheduleName(setting.Schedule), new DateOnly(2026, 10, 12), [])?.Schedule));
}
