using SalesBot.Domain.Sales;

namespace SalesBot.Domain.Tests.Funnels;

/// <summary>Deals with a history, from the days on which they came into a stage, were won or were lost, counted from Monday, 2 March 2026.</summary>
internal static class DealCourses
{
    private static readonly DateOnly Monday = new(2026, 3, 2);

    public static DealCourse Of(params (int Day, string What)[] steps)
    {
        var draft = Some.Draft(1, today: Monday.AddDays(steps[0].Day));
        var deal = draft.Create(Some.Deal() with { Position = new StagePosition(new StageId(steps[0].What), Monday.AddDays(steps[0].Day)) });
        var events = draft.Build().Events.ToList();
        for (var index = 1; index < steps.Length; index++)
        {
            var (days, what) = steps[index];
            var day = Monday.AddDays(days);
            draft = Some.Draft(index + 1, today: day);
            deal = what switch
            {
                "won" => draft.SetState(deal, DealState.Won(day)),
                "lost" => draft.SetState(deal, DealState.Lost(day, null)),
                _ => draft.MoveTo(deal, new StageId(what)),
            };
            events.AddRange(draft.Build().Events);
        }

        return new DealCourse(deal, StageHistory.Of(events));
    }
}
