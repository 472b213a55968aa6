using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Numbers;

namespace SalesBot.Bot.Understanding.Dates;

/// <summary>Dates that are counted from today: 三天后, 两周内, 一个半月后, 3天前, 三个工作日内; stretches up to today: 近7天; and what cannot be counted: 两三天后.</summary>
internal static class LaterDates
{
    private static readonly WordTable<Unit> Units = new([("天", Unit.Day), ("日", Unit.Day), ("周", Unit.Week), ("星期", Unit.Week), ("礼拜", Unit.Week), ("月", Unit.Month), ("年", Unit.Year), ("工作日", Unit.Workday)]);

    private static readonly WordTable<int> Directions = new(
    [
        ("后", 1), ("之后", 1), ("以后", 1), ("过后", 1), ("内", 1), ("之内", 1), ("以内", 1),
        ("前", -1), ("之前", -1), ("以前", -1),
    ]);

    private static readonly WordTable<bool> UpToToday = new([("近", true), ("最近", true), ("过去", true)]);

    private enum Unit
    {
        Day,
        Week,
        Month,
        Year,
        Workday,
    }

    /// <summary>The characters that its dates begin with.</summary>
    public static IEnumerable<char> Beginnings => [.. UpToToday.Beginnings, .. NumberReader.Beginnings, '过'];

    /// <summary>The date that begins at the place; false where none does.</summary>
    public static bool TryRead(in DatePlace place, out ReadDate date)
    {
        date = default;
        if (place.Match(UpToToday, place.At, out _) is var recent and > 0)
        {
            return TryReadRecent(new DatePlace(place.Text, place.At + recent, place.Today, place.Calendar), recent, out date);
        }

        if (place[place.At] == '过')
        {
            var counted = new DatePlace(place.Text, place.At + 1, place.Today, place.Calendar);
            return TryReadStretch(counted, out var ahead) && TryReadDirected(counted, ahead, ahead.End + Math.Max(0, Direction(counted, ahead.End, out _)), 1, lead: 1, out date);
        }

        return !place.IsWithinWord && TryReadStretch(place, out var stretch) && Direction(place, stretch.End, out var direction) is var length and > 0
            && TryReadDirected(place, stretch, stretch.End + length, direction, lead: 0, out date);
    }

    private static int Direction(in DatePlace place, int at, out int direction) => place.Match(Directions, at, out direction);

    private static bool TryReadRecent(in DatePlace place, int lead, out ReadDate date)
    {
        date = default;
        if (!TryReadStretch(place, out var stretch) || stretch.IsVague || stretch.Unit == Unit.Workday)
        {
            return false;
        }

        date = ReadDate.Of(lead + stretch.End - place.At, new Period(stretch.From(place, -1).AddDays(1), place.Today), DatePrecision.Span);
        return true;
    }

    private static bool TryReadDirected(in DatePlace place, Stretch stretch, int end, int direction, int lead, out ReadDate date)
    {
        var length = lead + end - place.At;
        date = stretch.IsVague ? ReadDate.Vague(length) : ReadDate.On(length, stretch.From(place, direction));
        return true;
    }

    /// <summary>三天, 半个月, 一个半月, 两三周, 十来天, 3个工作日.</summary>
    private static bool TryReadStretch(in DatePlace place, out Stretch stretch)
    {
        stretch = default;
        var isHalf = place[place.At] == '半';
        var isSome = place[place.At] == '几' && place.CountEnd == place.At;
        var at = isHalf || isSome ? place.At + 1 : place.CountEnd;
        if (at == place.At)
        {
            return false;
        }

        var isVague = isSome || (!isHalf && place.IsCountVague);
        if (place[at] is '多' or '来' && !isHalf)
        {
            (isVague, at) = (true, at + 1);
        }

        var isCounted = place[at] == '个';
        at += isCounted ? 1 : 0;
        var hasHalfMore = isCounted && place[at] == '半';
        at += hasHalfMore ? 1 : 0;
        var length = place.Match(Units, at, out var unit);
        at += length;
        if (unit == Unit.Year && place[at] == '半')
        {
            (hasHalfMore, at) = (true, at + 1);
        }

        // 3月后 is after March; 3日前 is before the third; half a week has no day.
        var isNoStretch = (unit == Unit.Month && !isCounted && !isHalf && place[place.At] is not ('仨' or '俩'))
            || (unit == Unit.Year && !isHalf && place.Count > 5)
            || ((isHalf || hasHalfMore) && unit is not (Unit.Month or Unit.Year));
        if (length == 0 || isNoStretch)
        {
            return false;
        }

        stretch = new Stretch(at, isHalf ? 0 : place.Count, isHalf || hasHalfMore, isVague, unit);
        return true;
    }

    /// <summary>So much time.</summary>
    private readonly record struct Stretch(int End, int Count, bool HasHalf, bool IsVague, Unit Unit)
    {
        /// <summary>The day so far from today.</summary>
        public DateOnly From(in DatePlace place, int direction) => Unit switch
        {
            Unit.Workday => place.Calendar.AddWorkdays(place.Today, direction * Count),
            Unit.Day => place.Today.AddDays(direction * Count),
            Unit.Week => place.Today.AddDays(direction * Count * 7),
            Unit.Month => place.Today.AddMonths(direction * Count).AddDays(HasHalf ? direction * 15 : 0),
            _ => place.Today.AddMonths(direction * ((Count * 12) + (HasHalf ? 6 : 0))),
        };
    }
}
