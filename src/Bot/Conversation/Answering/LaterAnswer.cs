using SalesBot.Bot.Understanding;
using SalesBot.Bot.Understanding.Dates;
using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Conversation;

/// <summary>Says back what was asked for where the answer itself is still to come, so that one sees that it was understood, and how.</summary>
internal sealed class LaterAnswer(TurnContext turn)
{
    /// <summary>Says it; to the person alone what nobody else needs to know of.</summary>
    public void Show(SalesAction request)
    {
        var line = turn.Words.UnderstoodForLater(Describe(request));
        if (request is ProgressAction or EarningsAction)
        {
            turn.SayPrivately(line);
        }
        else
        {
            turn.Say(line);
        }
    }

    private string Describe(SalesAction request) => request switch
    {
        LeaderboardAction board => About(turn.Words.RankingBy(NameOf(board.Period?.Value ?? ThisMonth), turn.Words.MetricName(board.Metric?.Value ?? Metric.Revenue)), board.Scope?.Value),
        ProgressAction { Who: { } who } progress => About(Target(progress), who.Value),
        ProgressAction progress => Target(progress),
        FunnelAction { Period: { } period } funnel => About(turn.Words.FunnelIn(NameOf(period.Value)), funnel.Scope?.Value),
        FunnelAction funnel => About(turn.Words.Funnel, funnel.Scope?.Value),
        EarningsAction { Period: { } period } => turn.Words.EarningsIn(NameOf(period.Value)),
        EarningsAction => turn.Words.Earnings,
        PlaybookAction playbook => turn.Words.AdviceOn(playbook.Topic.Value),
        ShareAction => turn.Words.SharedExperience,
        _ => throw new ArgumentOutOfRangeException(nameof(request), request, "This is answered elsewhere."),
    };

    private Period ThisMonth => CalendarDays.Month(turn.Today, 0);

    private string Target(ProgressAction progress) => turn.Words.TargetProgress(NameOf(progress.Period?.Value ?? ThisMonth));

    private string About(string request, Whom who) => who.Member is { } member ? Joined(request, turn.NameOf(member)) : About(request, who.Scope);

    private string About(string request, Scope? scope) => Joined(request, scope switch
    {
        null => null,
        { Group: { } group } => turn.Chart.Find(group)?.Name,
        { Region: { } region } => turn.Chart.Find(region)?.Name,
        _ => turn.Words.WholeCompany,
    });

    private string NameOf(Period period) => PeriodName.Of(period, turn.Today, turn.Words);

    private static string Joined(string request, string? about) => about is null ? request : $"{request} · {about}";
}
