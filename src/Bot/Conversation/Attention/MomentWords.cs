using SalesBot.Bot.Understanding.Dates;
using SalesBot.Bot.Understanding.Numbers;

namespace SalesBot.Bot.Conversation;

/// <summary>Reads the moment until which somebody wants to be left alone: 2天, 半小时, 到下周一, 到18:00, until Friday.</summary>
internal static class MomentWords
{
    private const int MostCount = 100;
    private const int DaysOfWeek = 7;
    private const int DaysOfMonth = 30;

    /// <summary>The moment, UTC, that is all that is left of the text; null where it says anything else.</summary>
    public static DateTimeOffset? Read(TextScan scan, AskedAt at) =>
        scan.Take("到", "至", "直到", "until", "till", "to") ? ReadUntil(scan, at) : ReadStretch(scan, at);

    private static DateTimeOffset? ReadStretch(TextScan scan, AskedAt at)
    {
        scan.Take("for");
        var count = scan.Take("半", "half an") ? 0.5 : ReadCount(scan);
        if (count is not { } many)
        {
            return null;
        }

        scan.Take("个");
        TimeSpan? unit = scan.Take("分钟", "minutes", "minute", "min") ? TimeSpan.FromMinutes(1)
            : scan.Take("小时", "钟头", "hours", "hour", "h") ? TimeSpan.FromHours(1)
            : scan.Take("天", "日", "days", "day") ? TimeSpan.FromDays(1)
            : scan.Take("周", "星期", "礼拜", "weeks", "week") ? TimeSpan.FromDays(DaysOfWeek)
            : scan.Take("月", "months", "month") ? TimeSpan.FromDays(DaysOfMonth)
            : null;
        return unit is { } length && scan.IsEnd ? (at.Now + (many * length)).ToUniversalTime() : null;
    }

    private static double? ReadCount(TextScan scan)
    {
        if (scan.Take("a", "an", "一个"))
        {
            return 1;
        }

        if (scan.Take("两", "两个"))
        {
            return 2;
        }

        var rest = scan.Rest;
        if (rest.Length == 0 || NumberReader.ReadSmall(rest, 0, out var count) is var length && (length == 0 || count is 0 or > MostCount))
        {
            return null;
        }

        scan.Skip(length);
        return count;
    }

    private static DateTimeOffset? ReadUntil(TextScan scan, AskedAt at)
    {
        var day = DayWords.Take(scan, at.Today);
        if (scan.IsEnd)
        {
            return day is { } morning ? at.OpeningOf(morning.From) : null;
        }

        if (!TimeReader.TryRead(scan.Rest, 0, null, out var time) || time.Length < scan.Rest.Length)
        {
            return null;
        }

        // An hour whose half of the day is not said is the next one that clocks show.
        var moment = at.Clock.InstantOf(day?.From ?? at.Today, time.Time);
        var half = TimeSpan.FromHours(12);
        return moment > at.Now || day is not null ? moment
            : !time.IsHalfKnown && moment + half > at.Now ? moment + half
            : at.Clock.InstantOf(at.Today.AddDays(1), time.Time);
    }
}
