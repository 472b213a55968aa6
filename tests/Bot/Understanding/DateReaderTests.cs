using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using SalesBot.Bot.Understanding.Dates;
using SalesBot.Bot.Understanding.Lexing;

namespace SalesBot.Bot.Tests.Understanding;

public sealed class DateReaderTests
{
    /// <summary>A Wednesday.</summary>
    private static readonly DateOnly Today = new(2026, 3, 11);

    [Theory]
    [InlineData("明天", "2026-03-12")]
    [InlineData("大后天", "2026-03-14")]
    [InlineData("周五", "2026-03-13")]
    [InlineData("下周三", "2026-03-18")]
    [InlineData("下下周三", "2026-03-25")]
    [InlineData("下个星期一", "2026-03-16")]
    [InlineData("下周", "2026-03-20")]
    [InlineData("本周", "2026-03-13")]
    [InlineData("月底", "2026-03-31")]
    [InlineData("下月中", "2026-04-15")]
    [InlineData("下月初", "2026-04-01")]
    [InlineData("下个月8号", "2026-04-08")]
    [InlineData("25号", "2026-03-25")]
    [InlineData("8号", "2026-04-08")]
    [InlineData("3月20号", "2026-03-20")]
    [InlineData("2月3日", "2027-02-03")]
    [InlineData("6月底", "2026-06-30")]
    [InlineData("6月", "2026-06-30")]
    [InlineData("明年3月", "2027-03-31")]
    [InlineData("2027年3月底", "2027-03-31")]
    [InlineData("4/10", "2026-04-10")]
    [InlineData("2026-05-06", "2026-05-06")]
    [InlineData("季度末", "2026-03-31")]
    [InlineData("下个季度末", "2026-06-30")]
    [InlineData("Q3末", "2026-09-30")]
    [InlineData("三季度", "2026-09-30")]
    [InlineData("年底", "2026-12-31")]
    [InlineData("半个月后", "2026-03-26")]
    [InlineData("三天后", "2026-03-14")]
    [InlineData("两周后", "2026-03-25")]
    [InlineData("tomorrow", "2026-03-12")]
    [InlineData("next Tue", "2026-03-17")]
    [InlineData("Friday", "2026-03-13")]
    [InlineData("end of May", "2026-05-31")]
    [InlineData("end of Q3", "2026-09-30")]
    [InlineData("mid-June", "2026-06-15")]
    [InlineData("next week", "2026-03-20")]
    [InlineData("May 15", "2026-05-15")]
    [InlineData("15 May", "2026-05-15")]
    [InlineData("in two weeks", "2026-03-25")]
    [InlineData("end of the month", "2026-03-31")]
    public void APlan_LiesAhead(string text, string day) => Assert.Equal(Day(day), Read(text).Deadline(Tense.Future));

    [Theory]
    [InlineData("昨天", "2026-03-10")]
    [InlineData("前天", "2026-03-09")]
    [InlineData("周五", "2026-03-06")]
    [InlineData("周三", "2026-03-11")]
    [InlineData("上周四", "2026-03-05")]
    [InlineData("12/30", "2025-12-30")]
    [InlineData("12月30日", "2025-12-30")]
    [InlineData("8号", "2026-03-08")]
    [InlineData("三天前", "2026-03-08")]
    [InlineData("last Friday", "2026-03-06")]
    public void AReport_LiesBehind(string text, string day) => Assert.Equal(Day(day), Read(text).Deadline(Tense.Past));

    [Theory]
    [InlineData("节后")]
    [InlineData("年后")]
    [InlineData("五一后")]
    [InlineData("改天")]
    public void AVagueDate_IsRecognised_AndNamesNoDay(string text) => Assert.Null(Read(text).Deadline(Tense.Future));

    [Fact]
    public void ALunarDay_IsTheNextOne()
    {
        Assert.True(DateReader.TryRead("初八早上", 0, new DateOnly(2026, 2, 16), out var date));
        Assert.Equal(new DateOnly(2026, 2, 24), date.Deadline(Tense.Future));
    }

    [Fact]
    public void OnSunday_NextWeekBeginsTomorrow()
    {
        Assert.True(DateReader.TryRead("下周三", 0, new DateOnly(2026, 3, 15), out var date));
        Assert.Equal(new DateOnly(2026, 3, 18), date.Deadline(Tense.Future));
    }

    [Theory]
    [InlineData("3-3-4")]
    [InlineData("12个")]
    [InlineData("1.5倍")]
    [InlineData("may be")]
    [InlineData("初步")]
    public void OtherNumbersAndWords_AreNoDates(string text) => Assert.False(DateReader.TryRead(text, 0, Today, out _));

    [Theory]
    [InlineData("下午3点", 15, 0)]
    [InlineData("晚上8点半", 20, 30)]
    [InlineData("上午10点15分", 10, 15)]
    [InlineData("早上", 9, 0)]
    [InlineData("中午", 12, 0)]
    [InlineData("下班前", 18, 0)]
    [InlineData("15:30", 15, 30)]
    [InlineData("4pm", 16, 0)]
    [InlineData("9:30 am", 9, 30)]
    [InlineData("eod", 18, 0)]
    public void ATimeOfDay_Reads(string text, int hour, int minute)
    {
        Assert.True(TimeReader.TryRead(text, 0, said: null, out var time));
        Assert.Equal(new TimeOnly(hour, minute), time.Time);
    }

    [Theory]
    [InlineData("半小时后", 30)]
    [InlineData("两个小时后", 120)]
    [InlineData("一个半小时后", 90)]
    [InlineData("45分钟后", 45)]
    [InlineData("in 2 hours", 120)]
    [InlineData("in half an hour", 30)]
    [InlineData("in an hour", 60)]
    public void AStretchFromNow_Reads(string text, int minutes)
    {
        Assert.True(StretchReader.TryRead(text, 0, out _, out var stretch));
        Assert.Equal(TimeSpan.FromMinutes(minutes), stretch);
    }

    [Fact]
    public void AnyDay_InAnyWayOfWriting_ReadsBack() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(500),
        Prop.ForAll(ArbMap.Default.GeneratorFor<int>().Select(number => Today.AddDays(Math.Abs(number % 360))).ToArbitrary(), day =>
            Renderings(day).All(text => DateReader.TryRead(text, 0, Today, out var date) && date.Deadline(Tense.Future) == day)));

    [Fact]
    public void ABareDate_LiesInTheDirectionAsked() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(500),
        Prop.ForAll(ArbMap.Default.GeneratorFor<int>().Select(number => Math.Abs(number % 31) + 1).ToArbitrary(), day =>
            !DateReader.TryRead(string.Create(CultureInfo.InvariantCulture, $"{day}号"), 0, Today, out var date)
            || (date.Deadline(Tense.Future) >= Today && date.Deadline(Tense.Past) <= Today)));

    [Fact]
    public void AnyText_AnywhereInIt_OnAnyDay_DoesNotThrow() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(500),
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), ArbMap.Default.ArbFor<int>(), (text, number) =>
        {
            var folded = TextFolding.Fold("初下个月3" + text + "in 2 周末99月/31");
            var today = DateOnly.FromDayNumber(Math.Abs(number % DateOnly.MaxValue.DayNumber));
            for (var at = 0; at < folded.Length; at++)
            {
                DateReader.TryRead(folded, at, today, out _);
                TimeReader.TryRead(folded, at, said: null, out _);
                StretchReader.TryRead(folded, at, out _, out _);
            }
        }));

    private static IEnumerable<string> Renderings(DateOnly day)
    {
        yield return day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        yield return day.ToString("yyyy年M月d日", CultureInfo.InvariantCulture);
        yield return day.ToString("M月d号", CultureInfo.InvariantCulture);
        yield return day.ToString("M/d", CultureInfo.InvariantCulture);
        yield return day.ToString("MMM d", CultureInfo.InvariantCulture).ToLowerInvariant();
        if (day.DayNumber - Today.DayNumber is var away && away < 7)
        {
            yield return "周" + "日一二三四五六"[(int)day.DayOfWeek];
        }
    }

    private static ReadDate Read(string text)
    {
        Assert.True(DateReader.TryRead(TextFolding.Fold(text), 0, Today, out var date));
        Assert.Equal(text.Length, date.Length);
        return date;
    }

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
