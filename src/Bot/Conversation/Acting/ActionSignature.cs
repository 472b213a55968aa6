using SalesBot.Bot.Understanding;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>
/// What an action says, as one text: after a question is answered its message is read again, and what was done before is known by this.
/// </summary>
internal static class ActionSignature
{
    /// <summary>The action's signature.</summary>
    public static string Of(SalesAction action) => action switch
    {
        LogAction log => Join("log", Customer(log.Customer), log.Deal?.Value.Value, log.Activity?.Value, log.On?.Value, log.Amount?.Value, log.AmountRange?.Value, log.Stage?.Value, log.ExpectedClose?.Value, log.Next?.Value),
        CreateAction create => Join("create", Customer(create.Customer), create.Title?.Value, create.Amount?.Value, create.Stage?.Value, create.ExpectedClose?.Value),
        WinAction win => Join("win", Customer(win.Customer), win.Deal?.Value.Value, win.Amount?.Value, win.On?.Value),
        LoseAction lose => Join("lose", Customer(lose.Customer), lose.Deal?.Value.Value, lose.Reason?.Value),
        RemindAction remind => Join("remind", remind.At.Value, remind.What.Value),
        RemindWhenAction remind => Join("remind", remind.What.Value),
        StatusAction status => Join("status", Customer(status.Customer), status.Deal?.Value.Value),
        ListAction list => Join("list", list.Filter.Value, list.Stage?.Value, list.Period?.Value, list.Scope?.Value, list.Who?.Value, list.AtLeast?.Value, list.AtMost?.Value, list.IdleDays?.Value),
        LeaderboardAction board => Join("leaderboard", board.Metric?.Value, board.Period?.Value, board.Scope?.Value, board.Parts?.Value, board.Comparison?.Value, board.AsksPlace, board.IsOfNewHires, board.IsAverage, board.HasFormerTargets),
        WhyAction why => Join("why", why.Metric?.Value, why.Period?.Value, why.Who?.Value, why.Part?.Value, why.Place),
        UnknownBoardAction unknown => Join("unknown-board", unknown.What.Value, unknown.Period?.Value, unknown.Scope?.Value, unknown.Parts?.Value),
        UnknownWordsAction unknown => Join("unknown-words", unknown.Part, unknown.What.Value, Of(unknown.Question)),
        ReportAction report => Join("report", report.Period?.Value, report.Scope?.Value),
        DiaryAction diary => Join("diary", diary.Period?.Value, diary.Who?.Value),
        SilenceAction silence => Join("silence", silence.Period?.Value, silence.Scope?.Value),
        ProcessMetricsAction process => Join("process-metrics", process.Who?.Value, process.AsksMeaning),
        ForecastAction forecast => Join("forecast", forecast.Period?.Value, forecast.Scope?.Value, forecast.Who?.Value),
        CompletenessAction completeness => Join("completeness", completeness.Who?.Value),
        ProgressAction progress => Join("progress", progress.Period?.Value, progress.Who?.Value),
        FunnelAction funnel => Join("funnel", funnel.Period?.Value, funnel.Scope?.Value, funnel.Who?.Value),
        EarningsAction earnings => Join("earnings", earnings.Period?.Value),
        ThankAction thank => Join("thank", thank.Colleague.Value),
        PlaybookAction playbook => Join("playbook", playbook.Topic.Value),
        ClarifyCustomerAction clarify => Join("clarify-customer", clarify.Candidates),
        ClarifyDealAction clarify => Join("clarify-deal", clarify.Customer, clarify.Candidates),
        _ => action.GetType().Name,
    };

    private static string? Customer(Slot<CustomerReference> slot) => slot.Value.Id?.ToString() ?? slot.Value.Name;

    private static string Join(params ReadOnlySpan<object?> parts)
    {
        var written = new List<string>(parts.Length);
        foreach (var part in parts)
        {
            written.Add(part is null ? "" : SalesJson.Write(part) ?? "");
        }

        return string.Join('|', written);
    }
}
