using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.BattleReports;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Conversation;

/// <summary>「今天的战报」: shows what a day, a week or a month has brought so far, as the chats are told it.</summary>
internal sealed class ReportAnswer(TurnContext turn)
{
    /// <summary>No group chat of its own: what is set for any holds.</summary>
    private static readonly ChatAddress AnyChat = new("", ChatKind.Group, "");

    /// <summary>Shows it, or says which there are, or whom to ask.</summary>
    public async Task ShowAsync(ReportAction asked, CancellationToken cancellationToken)
    {
        var scope = asked.Scope?.Value ?? BoardAccess.DefaultOf(turn.Speaker, turn.Turn.Scope);
        var days = asked.Period?.Value is { } period ? new DayRange(period.From, period.To) : DayRange.Of(turn.Today);
        if (!BoardAccess.MayAsk(turn.Chart, turn.Speaker, scope))
        {
            turn.Refuse(turn.Words.ReportNotYours(turn.Words.PartOf(scope, turn.Chart), BoardAccess.LeaderOf(turn.Chart, scope)?.Name ?? turn.Words.Nobody));
        }
        else if (ReportPeriods.SpanOf(days) is not { } span)
        {
            turn.SayPrivately(turn.Words.ReportSpans);
        }
        else if (days.From > turn.Today)
        {
            turn.SayPrivately(turn.Words.BoardNotBegun);
        }
        else
        {
            await ShowAsync(span, days.To > turn.Today ? new DayRange(days.From, turn.Today) : days, scope, cancellationToken);
        }
    }

    private async Task ShowAsync(ReportSpan span, DayRange days, Scope scope, CancellationToken cancellationToken)
    {
        var boards = new BoardAnswer(turn);
        var isForAll = boards.MayAllRead(scope);
        var report = new AskedReport(span, days, scope, isForAll ? turn.Turn.Message.Chat : AnyChat, isForAll ? boards.GroupSight() : boards.OwnSight(), turn.Words, turn.Now.ToUniversalTime());
        if (turn.Options.Schedules is not { } book || await book.ReportAsync(report, turn.Session, cancellationToken) is not { } card)
        {
            turn.SayPrivately(turn.Words.NoReports);
        }
        else if (isForAll)
        {
            turn.ShowToAll(card);
        }
        else
        {
            turn.Show(card);
        }
    }
}
