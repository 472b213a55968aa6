using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using SalesBot.Bot.Understanding.Dates;
using SalesBot.Bot.Understanding.Lexing;

namespace SalesBot.Bot.Tests.Understanding;

/// <summary>Whatever the day, and however it is written: it is read as itself, from the first character to the last.</summary>
public sealed class DateFormsTests
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(2_000);

    private static readonly string[] WeekdayNames = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    private static Gen<DateOnly> Days => Gen.Choose(new DateOnly(2005, 1, 1).DayNumber, new DateOnly(2094, 12, 31).DayNumber).Select(DateOnly.FromDayNumber);

    [Fact]
    public void AnyDay_WrittenWithItsYear_ReadsBack() => AnyDay(1_500, (day, _) => WithYear(day));

    [Fact]
    public void AnyDayOfTheYearAhead_WrittenWithoutYear_ReadsBack() => AnyDay(364, (day, today) => day < today ? [] : WithoutYear(day));

    [Fact]
    public void AnyDayNear_InRelationToToday_ReadsBack() => AnyDay(60, Relative);

    [Fact]
    public void AnyMonthQuarterAndYear_InAnyForm_ReadsBack() => Check.One(
        Many,
        Prop.ForAll(Days.ToArbitrary(), today =>
        {
            for (var away = -2; away <= 2; away++)
            {
                Reads(today, MonthsOf(today, away), First(today).AddMonths(away), First(today).AddMonths(away + 1).AddDays(-1));
                var quarter = new DateOnly(today.Year, ((today.Month - 1) / 3 * 3) + 1, 1).AddMonths(3 * away);
                Reads(today, QuartersOf(quarter, away), quarter, quarter.AddMonths(3).AddDays(-1));
                var week = Monday(today).AddDays(7 * away);
                Reads(today, WeeksOf(away), week, week.AddDays(6));
                var year = new DateOnly(today.Year + away, 1, 1);
                Reads(today, YearsOf(year, away), year, new DateOnly(year.Year, 12, 31));
            }
        }));

    [Fact]
    public void AnyTimeOfDay_InAnyForm_ReadsBack() => Check.One(
        Many,
        Prop.ForAll((from hour in Gen.Choose(0, 23) from minute in Gen.Choose(0, 59) select new TimeOnly(hour, minute)).ToArbitrary(), time =>
            Assert.All(TimesOf(time), text =>
            {
                Assert.True(TimeReader.TryRead(TextFolding.Fold(text), 0, said: null, out var read), text);
                Assert.Equal((text, text.Length, time), (text, read.Length, read.Time));
            })));

    [Fact]
    public void AnyStretchFromNow_InAnyForm_ReadsBack() => Check.One(
        Many,
        Prop.ForAll(Gen.Choose(1, 300).ToArbitrary(), count =>
        {
            foreach (var (text, minutes) in StretchesOf(count))
            {
                Assert.True(StretchReader.TryRead(TextFolding.Fold(text), 0, out var length, out var stretch), text);
                Assert.Equal((text, text.Length, TimeSpan.FromMinutes(minutes)), (text, length, stretch));
            }
        }));

    private static void AnyDay(int reach, Func<DateOnly, DateOnly, IEnumerable<string>> forms) => Check.One(
        Many,
        Prop.ForAll((from today in Days from away in Gen.Choose(-reach, reach) select (today, today.AddDays(away))).ToArbitrary(), pair =>
            Reads(pair.today, forms(pair.Item2, pair.today), pair.Item2, pair.Item2)));

    private static void Reads(DateOnly today, IEnumerable<string> texts, DateOnly from, DateOnly to) => Assert.All(texts, text =>
    {
        Assert.True(DateReader.TryRead(TextFolding.Fold(text), 0, today, out var date), text);
        var period = from < today ? date.Past : date.Future;
        Assert.Equal((text, today, text.Length, from, to), (text, today, date.Length, period.From, period.To));
    });

    private static IEnumerable<string> WithYear(DateOnly day)
    {
        foreach (var format in new[] { "yyyy-MM-dd", "yyyy/M/d", "yyyy.M.d", "yyyyMMdd", "yyyy年M月d日", "yyyy年M月d号", "yyyy年MM月dd日", "yy年M月d日", "MMMM d, yyyy", "MMM d yyyy", "d MMM yyyy", "d MMMM yyyy" })
        {
            var text = day.ToString(format, CultureInfo.InvariantCulture);
            yield return text;
            yield return NumberForms.FullWidth(text);
        }

        if (day.Day > 12)
        {
            yield return day.ToString("M/d/yyyy", CultureInfo.InvariantCulture);
            yield return day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
        }

        var ordinal = ((day.Day - 1) / 7) + 1;
        yield return $"{day.Year}年{day.Month}月第{NumberForms.Chinese(ordinal)}个{WeekdayOf(day)}";
        yield return $"{day.Year}年{day.Month}月的第{ordinal}个{WeekdayOf(day)}";
        if (day.AddDays(7).Month != day.Month)
        {
            yield return $"{day.Year}年{day.Month}月最后一个{WeekdayOf(day)}";
            yield return $"the last {day.DayOfWeek} of {day.ToString("MMMM yyyy", CultureInfo.InvariantCulture)}";
        }

        yield return $"{NumberForms.DigitByDigit(day.Year)}年{NumberForms.Chinese(day.Month)}月{NumberForms.Chinese(day.Day)}日";
    }

    private static IEnumerable<string> WithoutYear(DateOnly day)
    {
        foreach (var format in new[] { "M月d日", "M月d号", "MM月dd日", "M/d", "MM/dd", "M.dd", "MMM d", "MMMM d", "d MMM", "d MMMM" })
        {
            yield return day.ToString(format, CultureInfo.InvariantCulture);
        }

        yield return $"{NumberForms.Chinese(day.Month)}月{NumberForms.Chinese(day.Day)}号";
        yield return $"{NumberForms.Chinese(day.Month)}月{NumberForms.Chinese(day.Day)}";
        if (day.Day >= 20)
        {
            yield return $"{NumberForms.Chinese(day.Month)}月{(day.Day < 30 ? '廿' : '卅')}{(day.Day % 10 == 0 ? "" : NumberForms.Chinese(day.Day % 10))}日";
        }

        yield return $"{day.ToString("MMMM", CultureInfo.InvariantCulture)} {Ordinal(day.Day)}";
        yield return $"{Ordinal(day.Day)} of {day.ToString("MMMM", CultureInfo.InvariantCulture)}";
    }

    private static string WeekdayOf(DateOnly day) => "周" + "日一二三四五六"[(int)day.DayOfWeek];

    private static IEnumerable<string> Relative(DateOnly day, DateOnly today)
    {
        var away = day.DayNumber - today.DayNumber;
        var count = Math.Abs(away);
        if (away is 0)
        {
            yield return "今天";
        }
        else
        {
            yield return $"{count}天{(away > 0 ? "后" : "前")}";
            yield return $"{NumberForms.Chinese(count)}天{(away > 0 ? "之后" : "之前")}";
            yield return away > 0 ? $"in {count} days" : $"{count} days ago";
        }

        if (away is 4 or -4)
        {
            yield return away > 0 ? "大大后天" : "大大前天";
        }

        if (count % 7 == 0 && away > 0)
        {
            yield return $"{count / 7} weeks from today";
        }

        if (count % 7 == 0 && away != 0)
        {
            yield return $"{NumberForms.Chinese(count / 7)}周{(away > 0 ? "后" : "前")}";
            yield return $"{count / 7}个星期{(away > 0 ? "以后" : "以前")}";
            yield return away > 0 ? $"in {count / 7} weeks" : $"{count / 7} weeks ago";
        }

        var weekday = ((int)day.DayOfWeek + 6) % 7;
        foreach (var week in new[] { "周", "星期", "礼拜" })
        {
            foreach (var shift in ShiftsOf((Monday(day).DayNumber - Monday(today).DayNumber) / 7))
            {
                yield return shift + week + "一二三四五六日"[weekday];
            }

            if (count < 7)
            {
                yield return week + "一二三四五六日"[weekday];
            }
        }

        if ((Monday(day).DayNumber - Monday(today).DayNumber) / 7 is var weeks and >= -1 and <= 1)
        {
            yield return $"{(string[])["last", "this", "next"] switch { var words => words[weeks + 1] }} {WeekdayNames[weekday]}";
        }

        if (count < 7)
        {
            yield return WeekdayNames[weekday];
            if (weekday < 6)
            {
                yield return WeekdayNames[weekday][..3];
            }
        }

        foreach (var shift in ShiftsOf(MonthsBetween(today, day)))
        {
            yield return $"{shift}月{day.Day}号";
            yield return $"{shift}月{NumberForms.Chinese(day.Day)}日";
        }
    }

    private static string[] ShiftsOf(int away) => away switch
    {
        -2 => ["上上"],
        -1 => ["上", "上个"],
        0 => ["本", "这个"],
        1 => ["下", "下个"],
        2 => ["下下", "下下个"],
        _ => [],
    };

    private static IEnumerable<string> MonthsOf(DateOnly today, int away)
    {
        foreach (var shift in ShiftsOf(away))
        {
            yield return shift + "月";
        }

        var month = First(today).AddMonths(away);
        yield return month.ToString("yyyy年M月", CultureInfo.InvariantCulture);
        yield return month.ToString("M月", CultureInfo.InvariantCulture);
        yield return NumberForms.Chinese(month.Month) + "月份";
        yield return month.ToString("MMMM yyyy", CultureInfo.InvariantCulture);
    }

    private static IEnumerable<string> QuartersOf(DateOnly quarter, int away)
    {
        var number = ((quarter.Month - 1) / 3) + 1;
        foreach (var shift in ShiftsOf(away).Where(_ => away is >= -1 and <= 1))
        {
            yield return shift + "季度";
        }

        yield return $"{quarter.Year}年Q{number}";
        yield return $"{quarter.Year}年{NumberForms.Chinese(number)}季度";
        yield return $"{quarter.Year}Q{number}";
        yield return $"Q{number} {quarter.Year}";
    }

    private static IEnumerable<string> WeeksOf(int away) => ShiftsOf(away).SelectMany(shift => new[] { shift + "周", shift + "星期" });

    private static IEnumerable<string> YearsOf(DateOnly year, int away)
    {
        yield return $"{year.Year}年";
        yield return away switch { -2 => "前年", -1 => "去年", 0 => "今年", 1 => "明年", _ => "后年" };
    }

    private static IEnumerable<string> TimesOf(TimeOnly time)
    {
        var (hour, minute) = (time.Hour, time.Minute);
        var half = hour % 12 == 0 ? 12 : hour % 12;
        yield return time.ToString("H:mm", CultureInfo.InvariantCulture);
        yield return NumberForms.FullWidth(time.ToString("HH:mm", CultureInfo.InvariantCulture));
        yield return time.ToString("h:mmtt", CultureInfo.InvariantCulture);
        yield return time.ToString("h:mm tt", CultureInfo.InvariantCulture);
        yield return string.Create(CultureInfo.InvariantCulture, $"{half}.{minute:00}{(hour < 12 ? "am" : "pm")}");
        if (hour is >= 1 and <= 12 && minute == 30)
        {
            yield return $"half past {hour}";
            yield return $"at half past {hour}";
        }

        yield return $"{hour}点{minute}分";
        yield return $"{hour}时{minute}分";
        yield return minute == 0 ? $"{hour}点整" : minute == 30 ? $"{hour}点半" : minute == 15 ? $"{hour}点一刻" : minute == 45 ? $"{hour}点三刻" : $"{hour}点{NumberForms.Chinese(minute)}分";
        foreach (var part in PartsOf(hour))
        {
            yield return $"{part}{half}点{minute}分";
            yield return $"{part}{half}:{minute:00}";
            yield return $"{part}{NumberForms.Chinese(half)}点{(minute == 0 ? "" : minute < 10 ? "零" + NumberForms.Chinese(minute) : NumberForms.Chinese(minute))}{(minute == 0 ? "钟" : "分")}";
        }
    }

    private static string[] PartsOf(int hour) => hour switch
    {
        >= 1 and <= 5 => ["凌晨"],
        >= 6 and <= 8 => ["早上", "清晨"],
        >= 9 and <= 11 => ["上午", "早上"],
        12 => ["中午"],
        >= 13 and <= 17 => ["下午", "午后"],
        >= 18 => ["晚上"],
        _ => [],
    };

    private static IEnumerable<(string Text, int Minutes)> StretchesOf(int count)
    {
        yield return ($"{count}分钟后", count);
        yield return ($"{NumberForms.Chinese(count)}分钟以后", count);
        yield return ($"过{count}分钟", count);
        yield return ($"in {count} minutes", count);
        yield return ($"{count} minutes from now", count);
        yield return ($"{count}小时后", count * 60);
        yield return ($"{NumberForms.Chinese(count)}个小时之后", count * 60);
        yield return ($"{NumberForms.Chinese(count)}个半小时后", (count * 60) + 30);
        yield return ($"in {count} hours", count * 60);
    }

    private static int MonthsBetween(DateOnly from, DateOnly to) => ((to.Year - from.Year) * 12) + to.Month - from.Month;

    private static DateOnly First(DateOnly day) => new(day.Year, day.Month, 1);

    private static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    private static string Ordinal(int day) => day + (day is 1 or 21 or 31 ? "st" : day is 2 or 22 ? "nd" : day is 3 or 23 ? "rd" : "th");
}
