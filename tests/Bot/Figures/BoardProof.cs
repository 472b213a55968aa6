using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Bot.Tests.Conversation;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.Leaderboards;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Targets;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Tests.Figures;

/// <summary>Rankings, as one reader sees one of them: places, figures, arrows, the own neighbourhood, the distance to the next, what stands behind the number.</summary>
internal sealed partial class BoardProof(HistoryCompany company, RawFigures raw)
{
    private const int LeastClosed = 3, Top = 3, Aside = 2;

    /// <summary>Somebody with a figure and a place.</summary>
    private sealed record Place(TargetHolder Who, string Name, decimal Value, int Rank, int Sharers, int? Movement);

    public async Task CheckAsync(Member reader, Metric metric, DayRange days, Scope scope, RankedParts parts)
    {
        var what = $"{metric} of {parts} {days.From:yyyy-MM-dd} to {days.To:yyyy-MM-dd} for {reader.Name}";
        var (places, unranked) = Places(metric, days, scope, parts);
        var bot = await company.AskAsync(reader, new LeaderboardAction
        {
            Metric = ScriptedReader.Slot(metric),
            Period = ScriptedReader.Slot(new Period(days.From, days.To)),
            Scope = ScriptedReader.Slot(scope),
            Parts = ScriptedReader.Slot(parts),
        });
        var section = Assert.Single(bot.Card.Sections);
        if (places.TrueForAll(place => place.Value <= 0))
        {
            Assert.True(section.Rows.IsEmpty, what);
            return;
        }

        var own = parts == RankedParts.Members ? places.Find(place => place.Who == TargetHolder.Of(reader.Id)) : null;
        var shown = Shown(places, own, parts != RankedParts.Members || (reader.Role != Role.Rep && places.TrueForAll(place => place == own || Leads(reader, place.Who))));
        Assert.True(shown.Select(place => (place.Rank, place.Name, place.Movement, place == own)).SequenceEqual(section.Rows.Select(row => (row.Rank, row.Name, row.Movement, row.IsOwn))),
            $"{what}: rows are\n{string.Join('\n', section.Rows)}\nand should be\n{string.Join('\n', shown)}");
        foreach (var (place, row) in shown.Zip(section.Rows))
        {
            CheckFigure(metric, place, row, place == own || Leads(reader, place.Who) || !(metric == Metric.Attainment && IsOne(place.Who)), $"{what}: {place.Name}");
        }

        Assert.False(
            metric is Metric.Revenue or Metric.Payments
            && shown.Zip(section.Rows, (place, row) => (place.Value, Text: row.Value)).GroupBy(each => each.Text, each => each.Value, StringComparer.Ordinal).Any(alike => alike.Distinct().Skip(1).Any()),
            $"{what}: amounts that differ read alike\n{string.Join('\n', section.Rows)}");
        CheckNotes(metric, [.. section.Notes], places, shown, own, unranked, what);
        if (own is not null && scope == OwnScope(reader))
        {
            await CheckWhyAsync(reader, metric, days, scope, places, own, what);
        }
    }

    /// <summary>What somebody leads or belongs to.</summary>
    public Scope OwnScope(Member reader) => company.Chart.Find(reader.Id)! switch
    {
        { Group: { } group } => new Scope(Group: group),
        { Region: { } region } => new Scope(Region: region),
        _ => Scope.Company,
    };

    private (List<Place> Places, int Unranked) Places(Metric metric, DayRange days, Scope scope, RankedParts parts)
    {
        var (now, before) = (raw.In(scope, days), raw.In(scope, raw.LikeForLike(days)));
        var contestants = parts switch
        {
            RankedParts.Groups => company.Chart.Groups.Where(group => scope.Region is null || group.Region == scope.Region).Select(group => (Who: TargetHolder.Of(group.Id), group.Name)),
            RankedParts.Regions => company.Chart.Regions.Select(region => (Who: TargetHolder.Of(region.Id), region.Name)),
            _ => company.Chart.Members.Where(TakesPart).Select(member => (Who: TargetHolder.Of(member.Id), Name: NameOf(member))),
        };
        var values = contestants.Select(each => (each.Who, each.Name, Value: Value(metric, Theirs(now, each.Who), Theirs(before, each.Who), each.Who, days))).ToList();
        var earlier = metric is Metric.Improved or Metric.Completeness ? [] : contestants
            .Select(each => (each.Who, Value: Theirs(before, each.Who) is { Count: > 0 } theirs ? Value(metric, theirs, [], each.Who, raw.Before(days)) : null))
            .Where(each => each.Value > 0).ToList();
        var ranked = values.Where(each => each.Value is not null).ToList();
        var places = ranked
            .Select(each => new Place(
                each.Who,
                each.Name,
                each.Value!.Value,
                1 + ranked.Count(other => other.Value > each.Value),
                ranked.Count(other => other.Value == each.Value),
                earlier.Any(other => other.Who == each.Who)
                    ? 1 + earlier.Count(other => other.Value > earlier.First(own => own.Who == each.Who).Value) - (1 + ranked.Count(other => other.Value > each.Value))
                    : null))
            .OrderBy(place => place.Rank).ThenBy(place => place.Name.Split('（')[0], StringComparer.Ordinal).ThenBy(place => place.Who.Id).ToList();
        return (places, values.Count - ranked.Count);

        bool TakesPart(Member member) => member.Role == Role.Rep
            ? member.Group is not null && (raw.IsIn(scope, member) || now.Exists(tally => tally.Member == member.Id))
            : now.Exists(tally => tally.Member == member.Id);
    }

    private List<Tally> Theirs(List<Tally> tallies, TargetHolder who) => [.. tallies.Where(tally => who.Kind switch
    {
        TargetHolderKind.Member => tally.Member.Value == who.Id,
        TargetHolderKind.Group => tally.Group?.Value == who.Id,
        _ => (tally.Group is { } group ? company.Chart.Find(group)!.Region : raw.RegionOf(company.Chart.Find(tally.Member)!))?.Value == who.Id,
    })];

    private decimal? Value(Metric metric, List<Tally> now, List<Tally> before, TargetHolder who, DayRange days)
    {
        decimal revenue = now.Sum(tally => tally.Revenue.Fen);
        var (won, lost) = (now.Sum(tally => tally.Wins), now.Sum(tally => tally.Losses));
        return metric switch
        {
            Metric.Revenue => revenue,
            Metric.Payments => now.Sum(tally => tally.Payments.Fen),
            Metric.Wins => won,
            Metric.NewCustomers => now.Sum(tally => tally.NewCustomers),
            Metric.Visits => now.Sum(tally => tally.Visits),
            Metric.Activities => now.Sum(tally => tally.Activities),
            Metric.Calls => now.Sum(tally => tally.Calls),
            Metric.Demos => now.Sum(tally => tally.Demos),
            Metric.Quotes => now.Sum(tally => tally.Quotes),
            Metric.Points => now.Sum(tally => tally.Points),
            Metric.Collaboration => now.Sum(tally => tally.Thanks),
            Metric.WinRate => won + lost < LeastClosed ? null : 100m * won / (won + lost),
            Metric.AverageDeal => won == 0 ? null : revenue / won,
            Metric.Improved => before.Count == 0 ? null : revenue - before.Sum(tally => tally.Revenue.Fen),
            Metric.Attainment => raw.Target(who, TargetMeasure.Revenue, days) is { } target && new RawTargets(company, raw).OwnPart(target, who) is { } part ? revenue / part : null,
            _ => new RawDeals(company).Score(who),
        };
    }

    /// <summary>All, for who leads them; else the upper half without zeros, or the first three of it with two on either side of the own row, nobody last shown but oneself.</summary>
    private static List<Place> Shown(List<Place> places, Place? own, bool seesAll)
    {
        var beforeTheLast = places is [.., { Rank: > 1 and var last }] ? last - 1 : places.Count;
        var readable = seesAll ? places.Count : Math.Min(Math.Min((places.Count + 1) / 2, places.Count(place => place.Value > 0)), beforeTheLast);
        var at = own is null ? 0 : places.IndexOf(own);
        return seesAll || own is null
            ? places.GetRange(0, readable)
            : [.. places.Where((place, index) => place == own || (index < Top && index < readable) || (Math.Abs(index - at) <= Aside && (place.Rank == 1 || place.Rank != places[^1].Rank)))];
    }

    private static void CheckFigure(Metric metric, Place place, CardRow row, bool isSeen, string what)
    {
        if (!isSeen)
        {
            Assert.True(row.Value.Length == 0, $"{what}: {row.Value} is shown");
            return;
        }

        CheckFigure(metric, place.Value, row.Value, what);
    }

    private static void CheckFigure(Metric metric, decimal value, string text, string what)
    {
        switch (metric)
        {
            case Metric.Revenue or Metric.Payments or Metric.AverageDeal or Metric.Improved:
                Printed.IsAmount(value, text, what);
                break;
            case Metric.Attainment:
                Printed.IsShareInList(value, text, what);
                break;
            case Metric.WinRate:
                Assert.True(Math.Abs(Printed.NumberIn(text, what) - value) <= 0.05m, $"{what}: {text}, not {value}");
                break;
            default:
                Printed.IsNumber(value, text, what);
                break;
        }
    }

    private static void CheckNotes(Metric metric, List<string> notes, List<Place> places, List<Place> shown, Place? own, int unranked, string what)
    {
        var missing = notes.Find(note => note.Contains("不参加排名", StringComparison.Ordinal) && !note.StartsWith('你'));
        Assert.True((missing is null ? 0 : Printed.NumberIn(missing, what)) == unranked, $"{what}: {missing}, not {unranked}");
        var unseen = notes.Find(note => note.Contains("不公开", StringComparison.Ordinal) && note.StartsWith("其余", StringComparison.Ordinal));
        Assert.True(unseen is null || Printed.NumberIn(unseen, what) <= places.Count - shown.Count, $"{what}: {unseen}");
        if (notes.Find(note => note.StartsWith("平均", StringComparison.Ordinal)) is { } average)
        {
            var mean = places.Average(place => place.Value);
            if (metric is Metric.Revenue or Metric.Payments or Metric.AverageDeal or Metric.Improved)
            {
                Printed.IsAmount(mean, average, what);
            }
            else if (metric == Metric.Attainment)
            {
                Printed.IsShare(mean, average, what);
            }
            else
            {
                Printed.IsNumber(mean, average, what, metric == Metric.Completeness ? 0 : 1);
            }
        }

        if (own is not null)
        {
            CheckOwnLine(metric, notes[0], places, own, what);
        }
    }

    private static void CheckOwnLine(Metric metric, string line, List<Place> places, Place own, string what)
    {
        what = $"{what}: «{line}»";
        Assert.True(line.StartsWith($"你：第 {own.Rank}{(own.Sharers > 1 ? $"（{own.Sharers} 人并列）" : "")}，", StringComparison.Ordinal), $"{what}: place {own.Rank} of {own.Sharers}");
        var above = places.Where(place => place.Value > own.Value).MinBy(place => place.Value);
        var below = above is null ? places.Where(place => place.Value < own.Value).MaxBy(place => place.Value) : null;
        var (mark, next) = above is not null ? ("，距第 ", above) : ("，领先第 ", below);
        if (line.IndexOf(mark, StringComparison.Ordinal) is var at and >= 0)
        {
            var told = line[(at + mark.Length)..];
            Printed.IsNumber(next!.Rank, told, what);
            var distance = told[(told.IndexOf(' ', StringComparison.Ordinal) + 1)..];
            var apart = Math.Abs(next.Value - own.Value);
            switch (metric)
            {
                case Metric.Revenue or Metric.Payments or Metric.AverageDeal or Metric.Improved when apart < 10_000 && decimal.Truncate(apart) == apart:
                    Printed.IsExactly(apart, distance, what);
                    break;
                case Metric.Revenue or Metric.Payments or Metric.AverageDeal or Metric.Improved:
                    Printed.IsAmount(apart, distance, what);
                    break;
                case Metric.Attainment or Metric.WinRate or Metric.Completeness:
                    Printed.IsNumber(apart, distance, what, apart < 1 ? 2 : 1);
                    break;
                default:
                    Printed.IsNumber(apart, distance, what);
                    break;
            }
        }
        else
        {
            Assert.True(next is null || metric == Metric.Attainment, $"{what}: no distance to {next}");
        }
    }

    /// <summary>「为什么」: the exact figure, the place among all, and a list that adds up to it.</summary>
    private async Task CheckWhyAsync(Member reader, Metric metric, DayRange days, Scope scope, List<Place> places, Place own, string what)
    {
        what = $"why {what}";
        var bot = await company.AskAsync(reader, new WhyAction { Metric = ScriptedReader.Slot(metric), Period = ScriptedReader.Slot(new Period(days.From, days.To)) });
        var (facts, list) = (bot.Card.Sections[0].Facts, bot.Card.Sections[1]);
        Assert.True(bot.Card.Title.EndsWith($"第 {own.Rank}", StringComparison.Ordinal), $"{what}: {bot.Card.Title}");
        Assert.True(facts[1].Value.EndsWith($"共 {places.Count} 个", StringComparison.Ordinal) && facts[1].Value.StartsWith($"第 {own.Rank}", StringComparison.Ordinal), $"{what}: {facts[1].Value}");
        var theirs = Theirs(raw.In(scope, days), own.Who);
        if (metric is Metric.Revenue or Metric.Payments or Metric.Improved)
        {
            Printed.IsExactly(own.Value, facts[0].Value, what);
        }

        if (metric == Metric.WinRate)
        {
            Assert.Equal($"赢 {theirs.Sum(tally => tally.Wins)} / 共 {theirs.Sum(tally => tally.Wins + tally.Losses)}", facts[2].Value);
        }

        if (list.Notes.FirstOrDefault(note => note.StartsWith("合计", StringComparison.Ordinal)) is { } sum)
        {
            if (metric is Metric.Revenue or Metric.Payments or Metric.AverageDeal or Metric.Improved or Metric.Attainment)
            {
                Printed.IsExactly(metric == Metric.Payments ? theirs.Sum(tally => tally.Payments.Fen) : theirs.Sum(tally => tally.Revenue.Fen), sum, what);
            }
            else
            {
                Printed.IsNumber(own.Value, sum, what);
            }
        }

        Assert.True(list.Notes.All(note => !note.Contains("不一致", StringComparison.Ordinal)), $"{what}: {string.Join('\n', list.Notes)}");
    }

    private string NameOf(Member member) =>
        company.Chart.Members.Count(other => other.Name == member.Name) < 2 || member.Group is not { } group ? member.Name
        : company.Chart.Members.Where(other => other.Name == member.Name && other.Group == group).ToList() is [_] ? $"{member.Name}（{company.Chart.Find(group)!.Name}）"
        : $"{member.Name}（{company.Chart.Find(group)!.Name} {(company.Chart.Members.First(other => other.Name == member.Name && other.Group == group).Id == member.Id ? 1 : 2)}）";

    private bool IsOne(TargetHolder who) => who.Kind == TargetHolderKind.Member
        || company.Chart.Members.Count(member => member.Role == Role.Rep && (who.Kind == TargetHolderKind.Group ? member.Group?.Value == who.Id : raw.RegionOf(member)?.Value == who.Id)) < 2;

    private bool Leads(Member reader, TargetHolder who) => (company.Chart.Find(reader.Id)!, who.Kind) switch
    {
        ({ Role: Role.Director, Region: null }, TargetHolderKind.Member) => company.Chart.Find(new MemberId(who.Id))!.Role is Role.Rep or Role.Manager,
        ({ Role: Role.Director, Region: null }, _) => true,
        ({ Role: Role.Director } director, TargetHolderKind.Member) => company.Chart.Find(new MemberId(who.Id))! is var member && member.Role is Role.Rep or Role.Manager && raw.RegionOf(member) == director.Region,
        ({ Role: Role.Director } director, TargetHolderKind.Group) => company.Chart.Find(new GroupId(who.Id))!.Region == director.Region,
        ({ Role: Role.Director } director, _) => who.Id == director.Region?.Value,
        ({ Role: Role.Manager } manager, TargetHolderKind.Member) => who.Id != manager.Id.Value && company.Chart.Find(new MemberId(who.Id))!.Group == manager.Group,
        ({ Role: Role.Manager } manager, TargetHolderKind.Group) => who.Id == manager.Group?.Value,
        _ => false,
    };
}
