using System.Text.RegularExpressions;
using Microsoft.Extensions.Options;
using SalesBot.Bot.Hosting;
using SalesBot.Bot.Schedules;
using SalesBot.Bot.Texts;
using SalesBot.Domain.Briefs;
using SalesBot.Domain.Leaderboards;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.Targets;
using SalesBot.Domain.WorkCalendars;
using Group = SalesBot.Domain.Organisation.Group;

namespace SalesBot.Bot.Tests.Figures;

/// <summary>The morning's briefs: how far somebody, or a manager's team, is with the month, and in what state its deals are.</summary>
internal sealed partial class BriefProof(HistoryCompany company, RawFigures raw)
{
    private static readonly BriefRules Rules = new BriefOptions().Rules;

    private readonly CompanyProfile profile = new(Options.Create(new CompanyOptions()));
    private readonly RawTargets targets = new(company, raw);
    private readonly Wording words = Wording.In(Language.Chinese);

    /// <summary>A rep's pace, as the month's target of just that person says.</summary>
    public async Task OfRepAsync(Member member)
    {
        var brief = RepBrief.Of((await ReadAsync([member.Id], [])).OfRep(member.Id), profile.Pipeline, Rules);
        var target = raw.Target(TargetHolder.Of(member.Id), TargetMeasure.Revenue, Month);
        CheckPace(brief.Pace, target is not null && targets.OwnPart(target, TargetHolder.Of(member.Id)) is not null ? targets.Held(TargetHolder.Of(member.Id), Month).Find(each => each.Measure == TargetMeasure.Revenue) : null, $"brief of {member.Name}");
        CheckYesterday(brief.Yesterday, raw.Of(TargetHolder.Of(member.Id), SinceLastWorkday), [member.Id], $"brief of {member.Name}");
    }

    /// <summary>A team's pace, and how many of its open deals are in which state.</summary>
    public async Task OfManagerAsync(Group group)
    {
        List<MemberId> team = [.. company.Chart.Members.Where(member => member.Role == Role.Rep && member.Group == group.Id).Select(member => member.Id)];
        var brief = ManagerBrief.Of((await ReadAsync(team, [group])).OfManager(group.Manager, team), Rules);
        var what = $"brief of {group.Name}";
        var holders = targets.Below(TargetHolder.Of(group.Id));
        var isSet = raw.Target(TargetHolder.Of(group.Id), TargetMeasure.Revenue, Month) is not null
            || (holders.Count > 0 && holders.TrueForAll(holder => raw.Target(holder, TargetMeasure.Revenue, Month) is { } target && targets.OwnPart(target, holder) is not null));
        CheckPace(brief.Pace, isSet ? targets.Held(TargetHolder.Of(group.Id), Month).Find(each => each.Measure == TargetMeasure.Revenue) : null, what);

        var open = new RawDeals(company).All.Where(deal => team.Contains(deal.Owner) && deal.IsOpen).ToList();
        var silent = open.Where(deal => !deal.Rests(company.Today)).Select(deal => company.Today.DayNumber - deal.LastProgress.DayNumber).ToList();
        Assert.True(brief.Paused == open.Count - silent.Count, $"{what}: {brief.Paused} rest, not {open.Count - silent.Count}");
        var (red, yellow) = (silent.Count(days => days > 7), silent.Count(days => days is >= 5 and <= 7));
        Assert.True((brief.Red, brief.Yellow) == (red, yellow), $"{what}: {brief.Red} red and {brief.Yellow} yellow, not {red} and {yellow}");
        Assert.True(brief.DealsAtRisk >= red, $"{what}: {brief.DealsAtRisk} at risk, {red} red");
        CheckYesterday(brief.Yesterday, raw.In(new Scope(Group: group.Id), SinceLastWorkday), team, what);
    }

    /// <summary>The last working day, what lies between, and today.</summary>
    private DayRange SinceLastWorkday
    {
        get
        {
            var last = company.Today.AddDays(-1);
            while (raw.Workdays(last, last) == 0)
            {
                last = last.AddDays(-1);
            }

            return new DayRange(last, company.Today);
        }
    }

    /// <summary>What was signed counts where it did then; what was done, for who did it.</summary>
    private void CheckYesterday(DayResult? shown, List<Tally> signed, List<MemberId> people, string what)
    {
        var done = company.Events
            .Where(change => change.Kind == SalesEventKind.ActivityRecorded)
            .GroupBy(change => change.Subject.Id, StringComparer.Ordinal)
            .Select(story => story.Last().To)
            .OfType<string>()
            .Select(RawDeal.Parse)
            .Count(activity => people.Contains(new MemberId(activity.GetProperty("by").GetGuid())) && RawDeal.Day(activity.GetProperty("on")) >= SinceLastWorkday.From);
        var expected = new DayResult(signed.Sum(tally => tally.Wins), Money.FromFen(signed.Sum(tally => tally.Revenue.Fen)), done);
        Assert.True(shown == (expected.IsEmpty ? null : expected), $"{what}: yesterday {shown}, not {expected}");
    }

    private DayRange Month => DayRange.MonthOf(company.Today);

    private Task<BriefFacts> ReadAsync(List<MemberId> people, Group[] leads) => company.Database.ReadAsync(
        (session, token) => BriefFacts.ReadAsync(people, leads.ToLookup(group => group.Manager, group => group.Id), profile.Clock, company.Now, company.Chart, profile, session, token),
        TestContext.Current.CancellationToken);

    private void CheckPace(Pace? pace, RawProgress? held, string what)
    {
        Assert.True(pace is null == held is null, $"{what}: {pace}, not {held}");
        if (pace is not { } shown || held is null)
        {
            return;
        }

        var text = words.MonthPace(shown);
        what = $"{what}: {text}, not {held}";
        Printed.IsShare(held.Attained!.Value, text, what);
        if (Needed().Match(text) is { Success: true } running)
        {
            Assert.True(Math.Abs(Printed.NumberIn(running.Groups["expected"].Value, what) - held.Expected!.Value) <= 0.5m, what);
            Printed.IsAmount(decimal.Ceiling(held.Gap!.Value * 100 / held.Left), running.Groups["needed"].Value, what);
            Printed.IsNumber(held.Passed, running.Groups["passed"].Value, what);
            Printed.IsNumber(held.Workdays, running.Groups["workdays"].Value, what);
        }
        else if (held.Gap > 0)
        {
            Assert.True(held.Left == 0, what);
            Printed.IsAmount(held.Gap.Value * 100, text[text.IndexOf("还差", StringComparison.Ordinal)..], what);
        }
    }

    [GeneratedRegex("（应 (?<expected>\\d+)%），日均还需 (?<needed>[^；]+)；工作日已过 (?<passed>\\d+)/(?<workdays>\\d+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Needed();
}
