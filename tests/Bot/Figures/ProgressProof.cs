using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Bot.Tests.Conversation;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Targets;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Tests.Figures;

/// <summary>「我还差多少」, of a person, a group, a region or the company: what is reached, the pace in workdays, the gap, the outlook, the path, and those below in rows.</summary>
internal sealed partial class ProgressProof(HistoryCompany company, RawFigures raw)
{
    private const int PathDays = 90, FewestWins = 10;

    private readonly RawTargets targets = new(company, raw);

    public async Task CheckAsync(Member reader, TargetHolder holder, DayRange days)
    {
        var what = $"progress of {holder.Kind} {days.From:yyyy-MM-dd} to {days.To:yyyy-MM-dd} for {reader.Name}";
        var bot = await company.AskAsync(reader, new ProgressAction { Who = ScriptedReader.Slot(WhomOf(holder)), Period = ScriptedReader.Slot(new Period(days.From, days.To)) });
        var held = targets.Held(holder, days);
        var below = targets.Below(holder).ConvertAll(each => (Who: each, Held: targets.Held(each, days)));
        if (held.Count == 0 && below.TrueForAll(each => each.Held.Count == 0))
        {
            Assert.Equal(targets.HasShared(holder, days), bot.Outcome.Replies.Any(reply => reply.Card is not null));
            return;
        }

        var (sections, rowsAt) = (bot.Card.Sections, 0);
        if (held.Count > 0)
        {
            var main = held.Find(each => each.Measure == TargetMeasure.Revenue) ?? held.Find(each => each.AddsUp) ?? held[0];
            CheckTitle(bot.Card.Title, main, what);
            var (bar, rest) = main.Achieved is null ? (new CardSection(), sections[0]) : (sections[0], sections[1]);
            CheckBars([.. bar.Progress, .. rest.Progress], [.. held.OrderByDescending(each => each == main)], what);
            CheckFacts(rest, held, main, holder, days, what);
            CheckSums(rest, main, holder, days, what);
            rowsAt = main.Achieved is null ? 1 : 2;
        }

        if (below.Exists(each => each.Held.Count > 0))
        {
            CheckRows(sections[rowsAt], below, what);
        }
    }

    /// <summary>Of one day what was reached, and no share of a target.</summary>
    public async Task CheckDayAsync(Member reader, TargetHolder holder, DateOnly day)
    {
        var (days, what) = (DayRange.Of(day), $"{holder.Kind} on {day:yyyy-MM-dd} for {reader.Name}");
        var bot = await company.AskAsync(reader, new ProgressAction { Who = ScriptedReader.Slot(WhomOf(holder)), Period = ScriptedReader.Slot(new Period(day, day)) });
        var (held, below) = (targets.Held(holder, days), targets.Below(holder).ConvertAll(each => targets.Held(each, days)));
        if (held.Count == 0 && below.TrueForAll(each => each.Count == 0))
        {
            Assert.DoesNotContain(bot.Outcome.Replies, reply => reply.Card is not null);
            return;
        }

        Assert.DoesNotContain('%', bot.Card.Title);
        List<RawProgress> reached = held.FindAll(each => each.AddsUp);
        var main = reached.Find(each => each.Measure == TargetMeasure.Revenue) ?? reached.FirstOrDefault();
        IsValue(main?.Measure ?? TargetMeasure.Revenue, main?.Achieved ?? (raw.Of(holder, days).Sum(tally => tally.Revenue.Fen) / 100m), bot.Card.Title[(bot.Card.Title.LastIndexOf('：') + 1)..], $"{what}: {bot.Card.Title}");

        var others = reached.FindAll(each => each != main);
        var facts = bot.Card.Sections.SelectMany(section => section.Facts).ToList();
        Assert.True(facts.Count == others.Count, $"{what}: {facts.Count} facts, not {others.Count}");
        foreach (var (fact, other) in facts.Zip(others))
        {
            IsValue(other.Measure, other.Achieved!.Value, fact.Value, $"{what}: {fact.Label}");
        }

        var measure = main?.Measure ?? TargetMeasure.Revenue;
        var ranked = below.Select(each => each.Find(one => one.AddsUp && one.Measure == measure)?.Achieved).OfType<decimal>().OrderDescending().ToList();
        var rows = bot.Card.Sections.SelectMany(section => section.Rows).ToList();
        Assert.True(rows.Count == ranked.Count, $"{what}: {rows.Count} rows, not {ranked.Count}");
        foreach (var (row, achieved) in rows.Zip(ranked))
        {
            IsValue(measure, achieved, row.Value, $"{what}: {row}");
            Assert.Equal(1 + ranked.Count(other => other > achieved), row.Rank);
        }
    }

    private static Whom WhomOf(TargetHolder holder) => holder.Kind switch
    {
        TargetHolderKind.Member => new Whom(new MemberId(holder.Id), null),
        TargetHolderKind.Group => new Whom(null, new Scope(Group: new GroupId(holder.Id))),
        TargetHolderKind.Region => new Whom(null, new Scope(Region: new RegionId(holder.Id))),
        _ => new Whom(null, Scope.Company),
    };

    private static void CheckTitle(string title, RawProgress main, string what)
    {
        if (main.Attained is not { } attained)
        {
            Assert.DoesNotContain("完成", title, StringComparison.Ordinal);
            return;
        }

        var shown = Title().Match(title);
        Assert.True(shown.Success, $"{what}: {title}");
        Printed.IsShare(attained, shown.Groups["attained"].Value, $"{what}: {title}");
        Assert.True(shown.Groups["expected"].Success == (main.Expected > 0 && main.Left > 0), $"{what}: {title}");
        if (shown.Groups["expected"].Success)
        {
            Printed.IsShare(main.Expected!.Value, shown.Groups["expected"].Value, $"{what}: {title}");
        }
    }

    /// <summary>The target that is spoken of first stands first.</summary>
    private static void CheckBars(ImmutableArray<CardProgress> bars, List<RawProgress> held, string what)
    {
        var known = held.FindAll(each => each.Achieved is not null);
        Assert.True(known.Count == bars.Length, $"{what}: {bars.Length} bars, not {known.Count}");
        foreach (var (progress, bar) in known.Zip(bars))
        {
            var shown = bar.Value.Split(" / ");
            IsValue(progress.Measure, progress.Achieved!.Value, shown[0], $"{what}: {bar.Label}");
            IsValue(progress.Measure, progress.Value, shown[1], $"{what}: {bar.Label}");
            Assert.True(bar.Percent == Math.Max(0, (int)decimal.Floor(progress.Attained!.Value)), $"{what}: {bar}, not {progress.Attained}");
        }
    }

    private void CheckFacts(CardSection section, List<RawProgress> held, RawProgress main, TargetHolder holder, DayRange days, string what)
    {
        var isOpen = days.To >= company.Today;
        if (main is { Attained: { } attained, Expected: { } expected, Gap: { } gap } && isOpen)
        {
            CheckPace(Fact(section, "节奏")!, main, attained, expected, gap, what);
            Assert.True((Fact(section, "还差") is not null) == gap > 0, $"{what}: gap {gap}");
            if (gap > 0)
            {
                IsValue(main.Measure, gap, Fact(section, "还差")!, what);
            }
        }

        CheckTotal(section, held, what);
        if (main.Measure == TargetMeasure.Revenue && isOpen)
        {
            CheckOutlook(section, main, holder, days, what);
        }
        else
        {
            CheckByPace(section, main, isOpen, what);
        }

        if (isOpen && main.Gap > 0 && main.Measure is TargetMeasure.Revenue or TargetMeasure.Wins)
        {
            CheckPath(section, main, holder, what);
        }
    }

    /// <summary>Where the targets below do not add up to the one above, both sums and the difference are said, and how many have none.</summary>
    private void CheckSums(CardSection section, RawProgress main, TargetHolder holder, DayRange days, string what)
    {
        var note = section.Notes.FirstOrDefault(each => each.Contains("，下级合计 ", StringComparison.Ordinal));
        if (targets.Sums(holder, main.Measure, days) is not var (whole, parts, missing) || whole == parts)
        {
            Assert.Null(note);
            return;
        }

        Assert.True(note is not null, $"{what}: {whole} and {parts} are not said to differ");
        var said = note.Split('，');
        IsExactValue(main.Measure, whole, said[0][said[0].IndexOf("目标", StringComparison.Ordinal)..], what);
        IsExactValue(main.Measure, parts, said[1], what);
        Assert.Equal(whole > parts ? '少' : '多', said[2][0]);
        IsExactValue(main.Measure, Math.Abs(whole - parts), said[2], what);
        Assert.True((missing == 0) == !note.EndsWith("个还没设）", StringComparison.Ordinal), $"{what}: {note}");
        if (missing > 0)
        {
            Printed.IsNumber(missing, note[(note.LastIndexOf('（') + 1)..], what);
        }
    }

    private static void IsExactValue(TargetMeasure measure, decimal value, string text, string what)
    {
        if (measure.IsMoney())
        {
            Printed.IsExactly(value * 100, text, what);
        }
        else
        {
            Printed.IsNumber(value, text, what, decimals: 2);
        }
    }

    private static void CheckPace(string pace, RawProgress main, decimal attained, decimal expected, decimal gap, string what)
    {
        what = $"{what}: {pace}";
        if (expected > 0 || gap == 0 || main.Left == 0)
        {
            Printed.IsShare(expected, pace["应完成 ".Length..], what);
            Printed.IsShare(attained, pace[(pace.IndexOf("实际", StringComparison.Ordinal) + 2)..], what);
        }

        // Before a workday is over nothing is due, and only what each day has to bring is said.
        Assert.True(pace.Contains("应完成", StringComparison.Ordinal) == (expected > 0 || gap == 0 || main.Left == 0), what);
        if (gap > 0 && main.Left > 0)
        {
            // Rounded up to hundredths, so that the last day is not short of a fen.
            IsValue(main.Measure, decimal.Ceiling(100m * gap / main.Left) / 100m, pace[(pace.IndexOf("日均需", StringComparison.Ordinal) + 3)..], what);
            Printed.IsNumber(main.Left, pace[(pace.IndexOf('剩', StringComparison.Ordinal) + 1)..], what);
        }
    }

    private static void CheckTotal(CardSection section, List<RawProgress> held, string what)
    {
        var isWeighted = held.Exists(each => each.Weight > 0);
        var counting = held.FindAll(each => !isWeighted || each.Weight > 0);
        var known = counting.FindAll(each => each.Attained is not null);
        if (held.Count < 2 || known.Count == 0)
        {
            Assert.Null(Fact(section, "加权完成"));
            return;
        }

        var numbers = Fact(section, "加权完成")!.Split('（', '，');
        Printed.IsShare(known.Sum(each => (isWeighted ? each.Weight : 1) * each.Attained!.Value) / known.Sum(each => isWeighted ? each.Weight : 1), numbers[0], what);
        Printed.IsNumber(known.Count, numbers[1], what);
        Assert.True(numbers.Length == (known.Count == counting.Count ? 2 : 3), what);
    }

    private void CheckOutlook(CardSection section, RawProgress main, TargetHolder holder, DayRange days, string what)
    {
        var people = company.Chart.Members.Where(member => raw.IsOf(holder, member)).Select(member => member.Id).ToHashSet();
        var open = new ForecastProof(company).Outlook(people, days);
        if (open.Deals == 0)
        {
            Assert.Equal("没有预计在这期间签的单", Fact(section, "预测"));
            Assert.Null(Fact(section, "区间"));
        }
        else
        {
            CheckRange(section, main, open, what);
        }

        var undated = section.Notes.FirstOrDefault(note => note.Contains("没有预计签约日", StringComparison.Ordinal));
        Assert.True((undated is null ? 0 : Printed.NumberIn(undated, what)) == open.Undated, $"{what}: {undated}");
    }

    /// <summary>Where no deals tell it: what each day up to today has brought, on all workdays of the period.</summary>
    private static void CheckByPace(CardSection section, RawProgress main, bool isOpen, string what)
    {
        var said = Fact(section, "预测");
        if (!isOpen || !main.AddsUp || main.Passed < 5 || main.Left == 0)
        {
            Assert.True(said is null, $"{what}: {said}");
            return;
        }

        var (parts, whole) = (said![said!.IndexOf('约', StringComparison.Ordinal)..].Split('（', '，'), decimal.Floor(main.Achieved!.Value / (main.Passed + 1) * main.Workdays + 0.000_000_1m));
        IsValue(main.Measure, whole, parts[0], $"{what}: {said}");
        Printed.IsShare(whole / main.Value * 100, parts[1], $"{what}: {said}");
    }

    private static void CheckRange(CardSection section, RawProgress main, (decimal Weighted, decimal Best, int Deals, int Undated) open, string what)
    {
        var won = main.Achieved!.Value * 100;
        var (likely, best) = (won + (open.Weighted * 100), won + (open.Best * 100));
        var (outlook, range) = (Fact(section, "预测")!.Split('（', '）'), Fact(section, "区间")!.Split('（', '）'));
        Printed.IsAmount(likely, outlook[0], what);
        Printed.IsShare(likely / main.Value, outlook[1], what);
        Printed.IsNumber(open.Deals, outlook[2], what);
        Printed.IsAmount(best, range[0], what);
        Printed.IsShare(best / main.Value, range[1], what);
        Printed.IsAmount(won, range[2], what);
        Printed.IsShare(won / main.Value, range[3], what);
    }

    private void CheckPath(CardSection section, RawProgress main, TargetHolder holder, string what)
    {
        var lately = new DayRange(company.Today.AddDays(1 - PathDays), company.Today);
        var rates = raw.Of(holder, lately);
        if (holder.Kind == TargetHolderKind.Member && rates.Sum(tally => tally.Wins) < FewestWins)
        {
            rates = company.Chart.Find(new MemberId(holder.Id))!.Group is { } group ? raw.Of(TargetHolder.Of(group), lately) : [];
        }

        decimal wins = rates.Sum(tally => tally.Wins), yuan = rates.Sum(tally => tally.Revenue.Fen) / 100m;
        if (wins == 0 || (main.Measure == TargetMeasure.Revenue && yuan <= 0))
        {
            Assert.Null(Fact(section, "路径"));
            Assert.Contains(section.Notes, note => note.EndsWith("的赢单不够，算不出路径", StringComparison.Ordinal));
            return;
        }

        var deals = main.Measure == TargetMeasure.Revenue ? main.Gap!.Value * wins / yuan : main.Gap!.Value;
        List<decimal> needed = [deals];
        foreach (var done in new[] { rates.Sum(tally => tally.Quotes), rates.Sum(tally => tally.Visits + tally.Calls + tally.Meetings + tally.Demos) })
        {
            if (done > 0)
            {
                needed.Add(deals * done / wins);
            }
        }

        var steps = Fact(section, "路径")!.Split(" ≈ ").Skip(main.Measure == TargetMeasure.Revenue ? 1 : 0).ToList();
        Assert.True(steps.Count == needed.Count, $"{what}: {string.Join(" ≈ ", steps)}");
        foreach (var (step, value) in steps.Zip(needed))
        {
            Printed.IsNumber(decimal.Ceiling(decimal.Round(value, 6)), step, what);
        }

        foreach (var (kind, done) in new[] { ("拜访 ", rates.Sum(tally => tally.Visits)), ("演示 ", rates.Sum(tally => tally.Demos)) })
        {
            var named = steps[^1].IndexOf(kind, StringComparison.Ordinal);
            Assert.Equal(done > 0, named >= 0);
            if (named >= 0)
            {
                Printed.IsNumber(decimal.Ceiling(decimal.Round(deals * done / wins, 6)), steps[^1][(named + kind.Length)..], what);
            }
        }
    }

    private static void CheckRows(CardSection section, List<(TargetHolder Who, List<RawProgress> Held)> below, string what)
    {
        var first = below.First(each => each.Held.Count > 0).Held;
        var measure = (first.Find(each => each.Measure == TargetMeasure.Revenue) ?? first.Find(each => each.AddsUp) ?? first[0]).Measure;
        var progress = below.ConvertAll(each => each.Held.Find(one => one.Measure == measure)).OrderByDescending(each => each?.Attained ?? -1).ToList();
        Assert.Equal(progress.Count, section.Rows.Length);
        foreach (var (row, expected) in section.Rows.Zip(progress))
        {
            Assert.Equal(1 + progress.Count(other => (other?.Attained ?? -1) > (expected?.Attained ?? -1)), row.Rank);
            if (expected?.Attained is not { } attained)
            {
                Assert.DoesNotContain('%', row.Value);
                continue;
            }

            Printed.IsShare(attained, row.Value, $"{what}: {row}");
            if (expected.Gap > 0)
            {
                IsValue(measure, expected.Gap.Value, row.Value[(row.Value.IndexOf('差', StringComparison.Ordinal) + 1)..], $"{what}: {row}");
            }
        }
    }

    private static string? Fact(CardSection section, string label) => section.Facts.FirstOrDefault(fact => string.Equals(fact.Label, label, StringComparison.Ordinal))?.Value;

    public static void IsValue(TargetMeasure measure, decimal value, string text, string what)
    {
        if (measure is TargetMeasure.Revenue or TargetMeasure.Payments)
        {
            Printed.IsAmount(value * 100, text, what);
        }
        else
        {
            Printed.IsNumber(value, text, string.Create(CultureInfo.InvariantCulture, $"{what} ({measure})"), decimals: 2);
        }
    }

    [GeneratedRegex(@"完成 (?<attained>-?\d+)%(（应 (?<expected>\d+)%）)?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Title();
}
