using SalesBot.Bot.Understanding.Lexing;

namespace SalesBot.Bot.Understanding.Numbers;

/// <summary>One number while it is read, from left to right: figures, each multiplied by the unit behind it, and added up.</summary>
/// <remarks>
/// What 万 and 亿 close is the total, what 十, 百 and 千 close the section, and a figure that waits for its unit is pending. All are kept as the
/// least and the most that they may be, so that 三四十万 and 二十几万 need no other way than 三十万.
/// </remarks>
internal ref struct NumberParse(ReadOnlySpan<char> text, int start)
{
    /// <summary>What is longer is no number.</summary>
    public const int MostLength = 32;

    private readonly ReadOnlySpan<char> text = text;
    private readonly int start = start;
    private int at = start;
    private Bounds total, section, pending;
    private decimal firstFigure, lastUnit, largestUnit = 1, largeUnit;
    private int figures, pendingDigits;
    private bool hasPending, isArabic, isVague, isOpen, isAfterZero, isTooLong, hasFraction;
    private Closed closed;

    /// <summary>Reads as far as the number goes; false where none begins.</summary>
    public bool TryRun(out ReadNumber number)
    {
        number = default;
        while (at < text.Length && at - start <= MostLength && Step())
        {
        }

        isTooLong |= at - start > MostLength;

        var isBareUnit = isOpen && at == start + 1;
        if (at == start || isTooLong || isBareUnit)
        {
            return false;
        }

        if (closed.At > 0 && IsNoTail())
        {
            (at, total, section, hasPending, isVague) = (closed.At, closed.Total, default, false, closed.IsVague);
            lastUnit = largeUnit;
        }

        number = Finish();
        return true;
    }

    private ReadNumber Finish()
    {
        var sum = total + section;
        var rest = pending;
        var unit = hasPending ? 1 : lastUnit;
        var isSpokenShort = hasPending && lastUnit > 1 && !isAfterZero && pending.Low >= 1 && pending.High < 10 && !hasFraction && sum.High > 0;
        if (isSpokenShort)
        {
            rest = pending * (lastUnit / 10);
            unit = lastUnit / 10;
        }

        sum += hasPending ? rest : default;
        var firstUnit = figures == 1 && firstFigure > 0 ? sum.Low / firstFigure : largestUnit;
        return new ReadNumber(at - start, sum.Low, isOpen ? null : sum.High, isVague, largestUnit, Math.Max(1, unit), firstUnit);
    }

    /// <summary>Whether what stands behind the last 万 or 亿 is another number: 38万3个月付清, 38万15号签, 38万3.15签.</summary>
    private readonly bool IsNoTail()
    {
        if (!hasPending && section.High == 0)
        {
            return false;
        }

        var isLeftOver = section.High == 0 && isArabic && (hasFraction || pendingDigits == 2 || pending.High >= largeUnit);
        return isLeftOver || ((section + pending).High < largeUnit / 10 && Numerals.IsMeasure(text, at));
    }

    private bool Step()
    {
        var c = text[at];
        return char.IsAsciiDigit(c) ? ArabicFigure()
            : Numerals.Digit(c) is var digit and > 0 ? ChineseFigure(digit)
            : Numerals.SmallUnit(c) is var small and > 0 ? CloseFigure(small)
            : LargeUnitAt(at) is var large and > 0 && at > start ? CloseSection(large)
            : c switch
            {
                '零' or '〇' => Zero(),
                '点' => Point(),
                '几' or '数' => Some(),
                '多' or '来' or '余' => More(),
                '半' => HalfOf(),
                '个' => Counter(),
                '、' => Skip(hasPending && !isArabic && at + 2 < text.Length && Numerals.Digit(text[at + 1]) == pending.Low + 1 && (Numerals.SmallUnit(text[at + 2]) > 0 || LargeUnitAt(at + 2) > 0)),
                'k' => hasPending && isArabic && lastUnit == 10_000 && !IsLetter(at + 1) && CloseFigure(1000),
                ' ' => Skip(hasPending && isArabic && at + 1 < text.Length && Numerals.LargeUnit(text[at + 1]) > 0),
                _ => false,
            };
    }

    private bool ArabicFigure()
    {
        if (hasPending)
        {
            return false;
        }

        var length = ArabicFigures.Read(text[at..], out var value, out pendingDigits, out hasFraction);
        isTooLong |= length > ArabicFigures.Most;
        Take(Bounds.Exactly(value));
        isArabic = true;
        at += length;
        return !isTooLong;
    }

    private bool ChineseFigure(int digit)
    {
        if (hasPending && isArabic)
        {
            return false;
        }

        if (at == start && FigureByFigure())
        {
            return true;
        }

        if (hasPending)
        {
            // 三五万 is three to five; 二〇二六 and the like are no numbers.
            isVague = true;
            pending = new Bounds(Math.Min(pending.Low, digit), Math.Max(pending.Low, digit));
        }
        else
        {
            Take(Bounds.Exactly(digit));
        }

        isArabic = false;
        at++;
        return true;
    }

    /// <summary>一二〇万: read out figure by figure, which only a zero among them tells.</summary>
    private bool FigureByFigure()
    {
        var (end, value, hasZero) = (at, 0m, false);
        while (end < text.Length && end - at <= ArabicFigures.Most && (Numerals.Digit(text[end]) > 0 || Numerals.IsZero(text[end])))
        {
            hasZero |= Numerals.IsZero(text[end]);
            value = (value * 10) + Numerals.Digit(text[end]);
            end++;
        }

        if (!hasZero || end - at < 2 || LargeUnitAt(end) == 0)
        {
            return false;
        }

        Take(Bounds.Exactly(value));
        at = end;
        return true;
    }

    private bool Zero()
    {
        isAfterZero = true;
        at++;
        return true;
    }

    /// <summary>一点二亿, 1点2个亿: only where 万 or 亿 follows the figures; elsewhere it is a time of day.</summary>
    private bool Point()
    {
        var end = at + 1;
        var (fraction, scale) = (0m, 1m);
        while (end < text.Length && end - at <= ArabicFigures.Most && (char.IsAsciiDigit(text[end]) || Numerals.Digit(text[end]) > 0 || Numerals.IsZero(text[end])))
        {
            scale /= 10;
            fraction += scale * (char.IsAsciiDigit(text[end]) ? text[end] - '0' : Numerals.Digit(text[end]));
            end++;
        }

        var unitAt = end < text.Length && text[end] == '个' ? end + 1 : end;
        unitAt += unitAt < text.Length && Numerals.SmallUnit(text[unitAt]) >= 100 ? 1 : 0;
        if (at == start || end == at + 1 || LargeUnitAt(unitAt) == 0)
        {
            return false;
        }

        var whole = hasPending ? pending : default;
        if (!hasPending)
        {
            figures++;
        }

        (pending, hasPending, isArabic, isAfterZero) = (whole + Bounds.Exactly(fraction), true, false, false);
        firstFigure = figures == 1 ? pending.Low : firstFigure;
        at = end;
        return true;
    }

    /// <summary>几十万, 十几万, 三十几, 30几万, 数百万.</summary>
    private bool Some()
    {
        var isBeforeUnit = at + 1 < text.Length && (Numerals.SmallUnit(text[at + 1]) > 0 || LargeUnitAt(at + 1) > 0);
        if (!isBeforeUnit && (at == start || text[at] == '数'))
        {
            return false;
        }

        if (hasPending)
        {
            if (!isArabic || pending.Low % 10 != 0 || pending.Low == 0)
            {
                return false;
            }

            pending += new Bounds(1, 9);
        }
        else
        {
            Take(lastUnit > 1 ? new Bounds(1, 9) : new Bounds(2, 9));
        }

        (isVague, isArabic) = (true, false);
        at++;
        return true;
    }

    /// <summary>二十多万 is more than twenty, and less than thirty.</summary>
    private bool More()
    {
        if (at == start || LargeUnitAt(at + 1) == 0)
        {
            return false;
        }

        var step = !hasPending ? lastUnit : isArabic ? TrailingPlace(pending.Low) : 1;
        (section, isVague) = (section + new Bounds(0, step), true);
        at++;
        return true;
    }

    /// <summary>半个亿; 一万半, behind which nothing is counted.</summary>
    private bool HalfOf()
    {
        if (at == closed.At && closed.At > 0 && !hasPending && figures == 1 && firstFigure < 10 && lastUnit == largeUnit && IsEndOfSum(at + 1))
        {
            (total, lastUnit) = (total + Bounds.Exactly(largeUnit / 2), largeUnit / 10);
            at++;
            closed = new Closed(at, total, isVague);
            return false;
        }

        var unitAt = at + 1 < text.Length && text[at + 1] == '个' ? at + 2 : at + 1;
        if (at > start || unitAt >= text.Length || Numerals.LargeUnit(text[unitAt]) <= 10_000)
        {
            return false;
        }

        Take(Bounds.Exactly(0.5m));
        at = unitAt;
        return true;
    }

    private readonly bool IsEndOfSum(int place) => place >= text.Length || text[place] is ',' or '。' or ';' or '!' or '?' or ' ' or '\n' or ')' or '元' or '块' or '了' or '的' or '吧' or '左';

    /// <summary>两个亿, 一个半亿.</summary>
    private bool Counter()
    {
        var isHalfMore = at + 1 < text.Length && text[at + 1] == '半';
        var unitAt = at + (isHalfMore ? 2 : 1);
        if ((!hasPending && section.High == 0) || unitAt >= text.Length || Numerals.LargeUnit(text[unitAt]) <= 10_000)
        {
            return false;
        }

        if (isHalfMore)
        {
            (pending, hasPending) = ((hasPending ? pending : default) + Bounds.Exactly(0.5m), true);
            figures++;
        }

        at = unitAt;
        return true;
    }

    private bool CloseFigure(decimal unit)
    {
        if (!hasPending && unit > 10)
        {
            isVague = true;
            if (at == start && IsEightTenthsNext(unit))
            {
                // 百八十万: a hundred, or a little less.
                section = new Bounds(unit * 8 / 10, unit);
                (lastUnit, largestUnit) = (unit / 10, unit);
                at += 3;
                return true;
            }

            isOpen = true;
        }

        section += (hasPending ? pending : Bounds.Exactly(1)) * unit;
        figures += hasPending ? 0 : 1;
        firstFigure = figures == 1 && !hasPending ? 1 : firstFigure;
        (pending, hasPending, isArabic, isAfterZero, hasFraction) = (default, false, false, false, false);
        (lastUnit, largestUnit) = (unit, Math.Max(largestUnit, unit));
        at++;
        return true;
    }

    private readonly bool IsEightTenthsNext(decimal unit) =>
        at + 2 < text.Length && Numerals.Digit(text[at + 1]) == 8 && Numerals.SmallUnit(text[at + 2]) == unit / 10;

    private bool CloseSection(decimal unit)
    {
        var whole = hasPending ? section + pending : section;
        total = unit > total.High || total.High == 0 ? (total + whole) * unit : total + (whole * unit);
        (section, pending, hasPending, isArabic, isAfterZero, hasFraction) = (default, default, false, false, false, false);
        (lastUnit, largeUnit, largestUnit) = (unit, unit, Math.Max(largestUnit, unit));
        at++;
        closed = new Closed(at, total, isVague);
        return true;
    }

    private void Take(Bounds figure)
    {
        (pending, hasPending) = (figure, true);
        figures++;
        firstFigure = figures == 1 ? figure.Low : firstFigure;
    }

    private bool Skip(bool isAllowed)
    {
        at += isAllowed ? 1 : 0;
        return isAllowed;
    }

    /// <summary>万 or 亿 at the place, or the w that is typed for 万: behind a figure, and before no letter.</summary>
    private readonly decimal LargeUnitAt(int place) =>
        place >= text.Length ? 0
        : text[place] == 'w' ? (place > start && !TextFolding.IsLetter(text[place - 1]) && text[place - 1] != ' ' && !IsLetter(place + 1) ? 10_000 : 0)
        : Numerals.LargeUnit(text[place]);

    private readonly bool IsLetter(int place) => place < text.Length && TextFolding.IsLetter(text[place]);

    /// <summary>The place of the last digit that is not zero: 10 for 20, 100 for 1200.</summary>
    private static decimal TrailingPlace(decimal value)
    {
        var place = 1m;
        while (value > 0 && value % (place * 10) == 0)
        {
            place *= 10;
        }

        return place;
    }

    /// <summary>How far the number had come behind the last 万 or 亿.</summary>
    private readonly record struct Closed(int At, Bounds Total, bool IsVague);
}
