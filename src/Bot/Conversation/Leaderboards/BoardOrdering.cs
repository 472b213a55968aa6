using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Conversation;

/// <summary>Lets those who lead the people of a group chat say there which rankings it gets by itself, and which no more. It is kept beside what is halted.</summary>
internal sealed class BoardOrdering(TurnContext turn)
{
    private const int UsualTop = 5;

    /// <summary>When the rankings of a day, and those of a week, come where no time is said.</summary>
    private static readonly TimeOnly Noon = new(12, 0), EndOfWork = new(17, 30);

    /// <summary>Does what the text asks for, where it asks for something of the kind.</summary>
    /// <returns>Whether it did.</returns>
    public async Task<bool> TryTakeAsync(string text, CancellationToken cancellationToken)
    {
        if (BoardOrderRequest.Read(text) is not { } request)
        {
            return false;
        }

        if (turn.Turn.Message.Chat is not { Kind: ChatKind.Group } chat || turn.Turn.Scope is not { } scope)
        {
            turn.SayPrivately(turn.Words.OrderBoardsInTheGroup);
            return true;
        }

        var name = ChatKey.Of(chat);
        var standing = BoardOrder.In(await turn.Session.Halts.ActiveAsync(cancellationToken)).Where(each => each.Order.Chat == name).ToList();
        if (request.Act == BoardOrderAct.List)
        {
            turn.Say(standing.Count == 0 ? turn.Words.NoBoardsOrdered : turn.Words.BoardsOrdered(Written(standing.Select(each => each.Order))));
        }
        else if (!BoardAccess.Leads(turn.Chart, turn.Speaker, scope) && turn.Speaker.Role != Role.Administrator)
        {
            turn.Refuse(turn.Words.BoardsOrderedBy(turn.Words.PartOf(scope, turn.Chart), BoardAccess.LeaderOf(turn.Chart, scope)?.Name ?? turn.Words.AnAdministrator));
        }
        else if (turn.Options.Wins?.PolicyOf(chat).HasOutsiders is true)
        {
            turn.Refuse(turn.Words.NoBoardsForOutsiders);
        }
        else if (request.Unknown.Length > 0)
        {
            turn.Say(turn.Words.CannotOrderBoard(request.Unknown, turn.Words.List(Enum.GetValues<Metric>().Select(turn.Words.MetricName))));
        }
        else if (request.Act == BoardOrderAct.Stop)
        {
            Stop(request, standing);
        }
        else
        {
            Give(request, name);
        }

        return true;
    }

    private void Give(BoardOrderRequest request, string chat)
    {
        var isDaily = request.Days.Length > 2;
        var times = request.Times.IsEmpty ? [isDaily ? Noon : EndOfWork] : request.Times;
        List<BoardOrder> orders =
        [
            .. times.Order().Select(time => new BoardOrder(
                chat, request.Metrics.IsEmpty ? [Metric.Revenue] : request.Metrics, request.Span ?? (isDaily ? BoardSpan.Month : BoardSpan.Week), request.Days, time, request.Top ?? UsualTop)),
        ];
        foreach (var order in orders)
        {
            Order(order.Name, stands: true);
        }

        var next = orders.Select(order => order.NextAt(turn.Now, turn.Options.Clock, turn.Options.Calendar)).Min();
        turn.Say(turn.Words.BoardOrdered(
            Written(orders),
            next is { } at ? turn.Words.Moment(TimeZoneInfo.ConvertTime(at, turn.Options.Zone)) : turn.Words.NoneSet,
            turn.Words.MetricName(orders[0].Metrics[0])));
    }

    private void Stop(BoardOrderRequest request, List<(BoardOrder Order, ScheduleHalt Given)> standing)
    {
        var ended = standing.Select(each => each.Order).Where(order => request.Metrics.IsEmpty || order.Metrics.Any(request.Metrics.Contains)).ToList();
        foreach (var order in ended)
        {
            Order(order.Name, stands: false);
            if (order.Metrics.Where(metric => !request.Metrics.IsEmpty && !request.Metrics.Contains(metric)) is var kept && kept.Any())
            {
                Order((order with { Metrics = [.. kept] }).Name, stands: true);
            }
        }

        turn.Say(ended.Count > 0 ? turn.Words.BoardsStopped(Written(ended))
            : standing.Count == 0 ? turn.Words.NoBoardsOrdered
            : turn.Words.BoardsOrdered(Written(standing.Select(each => each.Order))));
    }

    private string Written(IEnumerable<BoardOrder> orders) => string.Join('\n', orders.Select(order => BoardOrderText.Of(order, turn.Today, turn.Words)));

    private void Order(string name, bool stands) => turn.ScheduleOrders.Add(new ScheduleOrder(name, Day: null, IsHalt: stands, turn.Speaker.Id, turn.Now.ToUniversalTime()));
}
