using System.Collections.Immutable;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.Funnels;
using SalesBot.Domain.Sales;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Conversation;

/// <summary>「漏斗」: what stands in each stage, how many go on from it, and where it has become worse.</summary>
internal sealed class FunnelAnswer(TurnContext turn)
{
    /// <summary>Shows it.</summary>
    public async Task ShowAsync(FunnelAction action, CancellationToken cancellationToken)
    {
        var finding = new TeamFinding(turn);
        if ((action.Who is { } who ? finding.Find(who.Value) : finding.Find(action.Scope?.Value)) is not { } team)
        {
            return;
        }

        var days = DaysOf(action.Period?.Value);
        var (last, year) = (FunnelPeriods.Before(days), new DayRange(days.From.AddYears(-1), days.From.AddDays(-1)));
        var open = await turn.Session.Deals.OpenOfAsync(team.Members, cancellationToken);
        var closed = await turn.Session.Deals.ClosedSinceAsync(team.Members, year.From < last.From ? year.From : last.From, cancellationToken);
        if (open.Count + closed.Count == 0)
        {
            turn.SayPrivately(turn.Words.FunnelEmpty(team.Name));
            return;
        }

        var courses = await CourseReading.OfAsync(open.Concat(closed), turn.Session, cancellationToken);
        var now = Flow(courses, days);

        // The last period where there were deals enough; otherwise the whole year before, which has more of them.
        var (before, compared) = (Flow(courses, last), last);
        if (!Leak.CanTell(now, before, turn.Options.Funnels))
        {
            (before, compared) = (Flow(courses, year), year);
        }

        turn.Show(new FunnelCard(turn, team, days, compared).Of(StageStock.Of(turn.Options.Pipeline, open), now, before));
    }

    private DayRange DaysOf(Period? asked) =>
        asked is { } period && period.From <= turn.Today ? new DayRange(period.From, period.To) : new DayRange(turn.Today.AddDays(1 - turn.Options.Funnels.Days), turn.Today);

    private ImmutableArray<StageFlow> Flow(ImmutableArray<DealCourse> courses, DayRange days) =>
        StageFlow.Of(turn.Options.Pipeline, courses, days, turn.Options.Calendar, turn.Options.StageDays);
}
