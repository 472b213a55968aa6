using SalesBot.Domain.Sales;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Conversation;

/// <summary>Writes what somebody recorded as a report in plain text: what was done, by customer, and what comes next.</summary>
internal sealed class DiaryText(TurnContext turn)
{
    private const int MostLines = 30, DaysOfWeek = 7;

    /// <summary>The report.</summary>
    public async Task<string> OfAsync(Diary diary, string name, DayRange days, CancellationToken cancellationToken)
    {
        var facts = new DiaryFacts(turn);
        var title = days.From == days.To ? turn.Words.DiaryDaily : days.To.DayNumber - days.From.DayNumber < DaysOfWeek ? turn.Words.DiaryWeekly : turn.Words.DiaryReport;
        var lines = new List<string>
        {
            turn.Words.DiaryHead(name, DiaryDays.NameOf(days, turn.Words), title),
            diary.Events.IsEmpty ? turn.Words.DiaryNothing : turn.Words.Fact(turn.Words.DiaryCountsLabel, await facts.CountsAsync(diary, cancellationToken)),
        };
        foreach (var (index, part) in diary.Parts.Take(MostLines).Index())
        {
            var section = await facts.SectionOfAsync(part, cancellationToken);
            var told = section.Facts.Select(fact => fact.Label == turn.Words.ActivityLabel ? fact.Value : turn.Words.DiaryChanged(fact.Label, fact.Before is { } before ? turn.Words.Changed(before, fact.Value) : fact.Value));
            lines.Add(turn.Words.DiaryLine(index + 1, section.Facts.IsEmpty ? section.Title : turn.Words.Fact(section.Title, turn.Words.Clauses(told))));
        }

        var plans = await PlansAsync(diary, cancellationToken);
        if (plans.Count > 0)
        {
            lines.Add(turn.Words.DiaryPlans);
            lines.AddRange(plans);
        }

        return string.Join('\n', lines);
    }

    /// <summary>The next steps of the deals that were told of, the earliest first.</summary>
    private async Task<List<string>> PlansAsync(Diary diary, CancellationToken cancellationToken)
    {
        var plans = new List<(DateOnly? On, string Line)>();
        foreach (var id in diary.Parts.Select(part => part.Deal).OfType<DealId>().Distinct())
        {
            if (await turn.Ledger.FindAsync(id, cancellationToken) is { IsOpen: true, NextStep: { } next } deal && turn.MaySee(deal) && await turn.Ledger.FindAsync(deal.Customer, cancellationToken) is { } customer)
            {
                plans.Add((next.On, turn.Words.DiaryPlan(Labels.Of(customer, deal), turn.Words.Next(next))));
            }
        }

        return [.. plans.OrderBy(plan => plan.On ?? DateOnly.MaxValue).Select(plan => plan.Line).Take(MostLines)];
    }
}
