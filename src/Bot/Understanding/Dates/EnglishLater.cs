using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Understanding.Dates;

/// <summary>Dates that are counted in English: in two weeks, within 3 business days, a month ago, 3 days from now, last 7 days; and the workday after a festival.</summary>
internal static class EnglishLater
{
    private static readonly WordTable<int> Counts = new(
    [
        ("a couple of", 2), ("a", 1), ("an", 1), ("one", 1), ("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6), ("seven", 7), ("eight", 8), ("nine", 9), ("ten", 10), ("eleven", 11), ("twelve", 12),
        ("a few", Some), ("few", Some), ("several", Some), ("some", Some),
    ]);

    private static readonly WordTable<(int Days, int Months, int Workdays)> Units = new(
    [
        ("days", (1, 0, 0)), ("day", (1, 0, 0)), ("weeks", (7, 0, 0)), ("week", (7, 0, 0)), ("months", (0, 1, 0)), ("month", (0, 1, 0)), ("years", (0, 12, 0)), ("year", (0, 12, 0)),
        ("business days", (0, 0, 1)), ("business day", (0, 0, 1)), ("working days", (0, 0, 1)), ("working day", (0, 0, 1)), ("workdays", (0, 0, 1)), ("workday", (0, 0, 1)),
    ]);

    private static readonly WordTable<int> Leads = new([("in", 1), ("within", 1), ("last", -1), ("past", -1), ("the last", -1), ("the past", -1)]);

    private static readonly WordTable<int> Tails = new([("from now", 1), ("later", 1), ("ago", -1)]);

    private static readonly WordTable<int> WorkdayBeside = new([("first business day after", 1), ("first working day after", 1), ("first workday after", 1), ("first day back after", 1), ("last business day before", -1), ("last working day before", -1), ("last workday before", -1)]);

    private static readonly WordTable<Festival> Festivals = new(
    [
        ("new year", Festival.NewYear), ("spring festival", Festival.Spring), ("chinese new year", Festival.Spring), ("cny", Festival.Spring), ("qingming", Festival.TombSweeping), ("labour day", Festival.Labour), ("labor day", Festival.Labour),
        ("may day", Festival.Labour), ("dragon boat", Festival.DragonBoat), ("dragon boat festival", Festival.DragonBoat), ("mid-autumn", Festival.MidAutumn), ("mid-autumn festival", Festival.MidAutumn), ("national day", Festival.National),
    ]);

    private static readonly WordTable<bool> Eves = new([("before", true), ("by", true), ("the day before", true)]);

    private const int Some = -1;

    /// <summary>The date that begins at the place; false where none does.</summary>
    public static bool TryRead(in DatePlace place, out ReadDate date) => TryReadLed(place, out date) || TryReadTailed(place, out date) || TryReadWorkday(place, out date) || TryReadEve(place, out date);

    private static bool TryReadLed(in DatePlace place, out ReadDate date)
    {
        date = default;
        var length = place.Match(Leads, place.At, out var direction);
        if (length == 0 || place[place.At + length] != ' ' || !TryReadStretch(place, place.At + length + 1, out var stretch))
        {
            return false;
        }

        date = stretch.Count == Some ? ReadDate.Vague(stretch.End - place.At)
            : direction > 0 ? ReadDate.On(stretch.End - place.At, stretch.From(place, 1))
            : ReadDate.Of(stretch.End - place.At, new Period(stretch.From(place, -1).AddDays(1), place.Today), DatePrecision.Span);
        return true;
    }

    private static bool TryReadTailed(in DatePlace place, out ReadDate date)
    {
        date = default;
        if (!TryReadStretch(place, place.At, out var stretch) || place[stretch.End] != ' ')
        {
            return false;
        }

        if (TryReadFrom(place, stretch, out date))
        {
            return true;
        }

        if (place.Match(Tails, stretch.End + 1, out var direction) is var length && length == 0)
        {
            return false;
        }

        var end = stretch.End + 1 + length;
        date = stretch.Count == Some ? ReadDate.Vague(end - place.At) : ReadDate.On(end - place.At, stretch.From(place, direction));
        return true;
    }

    /// <summary>A week from today, two weeks from Friday.</summary>
    private static bool TryReadFrom(in DatePlace place, Stretch stretch, out ReadDate date)
    {
        date = default;
        var at = stretch.End + " from ".Length;
        if (!place.Says(stretch.End, " from ") || stretch.Count == Some || stretch.Workdays > 0)
        {
            return false;
        }

        var length = place.Match(EnglishWeekdays.Names, at, out var weekday);
        DateOnly? from = length > 0 ? CalendarDays.Nearest(place.Today, weekday).Future
            : place.SaysWord(at, "today") ? place.Today
            : place.SaysWord(at, "tomorrow") ? place.Today.AddDays(1)
            : null;
        length = length > 0 ? length : from == place.Today ? "today".Length : "tomorrow".Length;
        date = from is { } day ? ReadDate.On(at + length - place.At, day.AddMonths(stretch.Count * stretch.Months).AddDays(stretch.Count * stretch.Days)) : default;
        return from is not null;
    }

    private static bool TryReadWorkday(in DatePlace place, out ReadDate date)
    {
        date = default;
        var length = place.Match(WorkdayBeside, place.At, out var direction);
        var at = EnglishWords.SkipThe(place, place.SkipBlank(place.At + length));
        if (length == 0 || place.Match(Festivals, at, out var festival) is var nameLength && nameLength == 0 || place.Calendar.NextHoliday(place.Today, festival) is not { } holiday)
        {
            return false;
        }

        date = ReadDate.On(at + nameLength - place.At, place.Calendar.AddWorkdays(direction > 0 ? holiday.To : holiday.From, direction));
        return true;
    }

    /// <summary>Before National Day.</summary>
    private static bool TryReadEve(in DatePlace place, out ReadDate date)
    {
        date = default;
        var length = place.Match(Eves, place.At, out _);
        var at = EnglishWords.SkipThe(place, place.SkipBlank(place.At + length));
        if (length == 0 || place.Match(Festivals, at, out var festival) is var nameLength && nameLength == 0)
        {
            return false;
        }

        date = FestivalDates.Eve(place, at + nameLength - place.At, festival);
        return true;
    }

    private static bool TryReadStretch(in DatePlace place, int at, out Stretch stretch)
    {
        stretch = default;
        var length = char.IsAsciiDigit(place[at]) ? ReadDigits(place, at, out var count) : place.Match(Counts, at, out count);
        var unitAt = place.SkipBlank(at + length);
        if (length == 0 || place.Match(Units, unitAt, out var unit) is var unitLength && unitLength == 0)
        {
            return false;
        }

        stretch = new Stretch(unitAt + unitLength, count, unit.Days, unit.Months, unit.Workdays);
        return true;
    }

    private static int ReadDigits(in DatePlace place, int at, out int count)
    {
        var length = 0;
        count = 0;
        while (length < 4 && char.IsAsciiDigit(place[at + length]))
        {
            count = (count * 10) + (place[at + length++] - '0');
        }

        return length < 4 ? length : 0;
    }

    /// <summary>So much time; each unit so many days, months or workdays.</summary>
    private readonly record struct Stretch(int End, int Count, int Days, int Months, int Workdays)
    {
        /// <summary>The day so far from today.</summary>
        public DateOnly From(in DatePlace place, int direction) => Workdays > 0
            ? place.Calendar.AddWorkdays(place.Today, direction * Count)
            : place.Today.AddMonths(direction * Count * Months).AddDays(direction * Count * Days);
    }
}
