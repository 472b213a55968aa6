using FsCheck.Fluent;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.Staleness;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Domain.Tests.Staleness;

/// <summary>A deal of the year 2026, on which somebody works on any days.</summary>
public sealed class StaleYearTests
{
    private static readonly ReportingLine Line = new(Some.Chart);

    private static readonly DayRange Year = new(new DateOnly(2026, 1, 1), new DateOnly(2026, 12, 31));

    [Fact]
    public void EachSilence_IsToldOnceToEach_OnTheFirstWorkdayOnWhichItIsDue() => Properties.HoldFor(
        Gen.Choose(0, 364).ArrayOf(15),
        numbers =>
        {
            List<DateOnly> progress = [.. numbers.Append(0).Distinct().Order().Select(number => Year.From.AddDays(number))];
            Assert.Equal(Expected(progress).Order(), Played(progress).Order());
        });

    /// <summary>The rule in the words of the company, silence by silence.</summary>
    private static IEnumerable<string> Expected(List<DateOnly> progress)
    {
        foreach (var (last, next) in progress.Zip(progress.Skip(1).Append(Year.To.AddDays(1))))
        {
            var red = WorkCalendar.China.WorkdayFrom(last.AddDays(8));
            var director = WorkCalendar.China.AddWorkdays(red, 5);
            var yellow = WorkCalendar.China.WorkdayFrom(last.AddDays(5));
            (DateOnly Day, Member Who, StaleState State)[] steps = [(yellow, Some.Rep, StaleState.Yellow), (red, Some.Rep, StaleState.Red), (red, Some.Manager, StaleState.Red), (director, Some.EastDirector, StaleState.Red)];

            // Where a holiday lies over the last yellow day, only red is told.
            foreach (var step in steps.Where(step => step.Day < next && (step.State == StaleState.Red || step.Day < last.AddDays(8))))
            {
                yield return $"{step.Day:MM-dd} {step.Who.Name} {step.State}";
            }
        }
    }

    private static List<string> Played(List<DateOnly> progress)
    {
        var (story, told) = (new List<string>(), new HashSet<string>());
        foreach (var day in Year.Days)
        {
            var deal = Some.Deal() with { LastProgress = progress.FindLast(moved => moved <= day) };
            foreach (var digest in StaleSweep.Digests([new StaleCase(deal, Tier.C)], StalenessRules.Default, WorkCalendar.China, Line, day, told.Contains, _ => false))
            {
                story.AddRange(digest.News.Select(notice => $"{day:MM-dd} {Some.Chart.Find(notice.Recipient)!.Name} {notice.Standing.State}"));
                told.UnionWith(digest.News.Select(notice => notice.Key));
            }
        }

        return story;
    }
}
