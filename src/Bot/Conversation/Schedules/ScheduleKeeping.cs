using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Schedules;

namespace SalesBot.Bot.Conversation;

/// <summary>Shows what comes without being asked, to administrators and directors; administrators pause, stop and let go on. Everybody else is told whom to ask.</summary>
internal sealed class ScheduleKeeping(TurnContext turn)
{
    private bool MayOrder => turn.Speaker.Role == Role.Administrator;

    private bool MaySee => turn.Speaker.Role is Role.Administrator or Role.Director;

    /// <summary>Does what the text asks for, where it asks for something of the kind.</summary>
    /// <returns>Whether it did.</returns>
    public async Task<bool> TryTakeAsync(string text, CancellationToken cancellationToken)
    {
        if (turn.Options.Schedules is not { } book || ScheduleWords.Read(text, turn.Today, turn.Chart.Members) is not { } request)
        {
            return false;
        }

        // 「昨天的战报」 of a director asks for the report; what became of its sending is the administrator's.
        if (!MayOrder && request is { Act: ScheduleAct.Outcome, Schedule: StandardSchedules.DailyReport or StandardSchedules.WeeklyReport or StandardSchedules.MonthlyReport or StandardSchedules.Wins })
        {
            return false;
        }

        // 「恢复早报」 of others is their own brief, and what became of a batch is none of theirs.
        if (!MaySee && request.Act is (ScheduleAct.Resume or ScheduleAct.GoOn or ScheduleAct.Outcome))
        {
            return false;
        }

        if (!MaySee || (!MayOrder && request.Act is (ScheduleAct.Pause or ScheduleAct.Resume or ScheduleAct.Stop or ScheduleAct.GoOn)))
        {
            SayWhomToAsk();
            return true;
        }

        await TakeAsync(request, book, cancellationToken);
        return true;
    }

    /// <summary>Handles a button of these cards.</summary>
    public async Task PressAsync(string verb, ImmutableSortedDictionary<string, string> data, CancellationToken cancellationToken)
    {
        DateOnly? day = data.GetValueOrDefault(Keys.Day) is { } text && DayText.TryRead(text, out var read) ? read : null;
        ScheduleAct? act = verb switch
        {
            Verbs.Schedule => null,
            Verbs.SchedulePause => ScheduleAct.Pause,
            Verbs.ScheduleResume => ScheduleAct.Resume,
            Verbs.BatchStop => ScheduleAct.Stop,
            Verbs.BatchGoOn => ScheduleAct.GoOn,
            _ => ScheduleAct.Outcome,
        };
        var isOrder = act is not (null or ScheduleAct.Outcome);
        if (turn.Options.Schedules is not { } book || book.All.FirstOrDefault(entry => entry.Name == data.GetValueOrDefault(Keys.Schedule)) is not { } entry || !MaySee || (isOrder && !MayOrder))
        {
            turn.Refuse(turn.Words.UnusableButton);
        }
        else if (act is { } wanted)
        {
            await TakeAsync(new ScheduleRequest(wanted) { Schedule = entry.Name, Day = day }, book, cancellationToken);
        }
        else
        {
            await ShowAsync(entry, book, cancellationToken);
        }
    }

    private async Task TakeAsync(ScheduleRequest request, IScheduleBook book, CancellationToken cancellationToken)
    {
        if (request.Act == ScheduleAct.List)
        {
            turn.Show(new ScheduleListCard(turn).Write(book, await turn.Session.Halts.ActiveAsync(cancellationToken), out var offered), offered: offered);
            return;
        }

        if (book.All.FirstOrDefault(entry => entry.Name == request.Schedule) is not { } entry)
        {
            turn.SayPrivately(turn.Words.ScheduleMissing(turn.Words.ScheduleName(request.Schedule)));
            return;
        }

        var day = request.Day ?? turn.Today;
        switch (request.Act)
        {
            case ScheduleAct.Pause:
                Order(entry, null, isHalt: true, turn.Words.SchedulePaused(turn.Words.ScheduleName(entry.Name)));
                break;
            case ScheduleAct.Resume when !entry.IsEnabled:
                turn.SayPrivately(turn.Words.ScheduleIsOff(turn.Words.ScheduleName(entry.Name), entry.Setting));
                break;
            case ScheduleAct.Resume:
                Order(entry, null, isHalt: false, turn.Words.ScheduleResumed(turn.Words.ScheduleName(entry.Name), Next(entry, book)));
                break;
            case ScheduleAct.Stop:
                await StopAsync(entry, day, cancellationToken);
                break;
            case ScheduleAct.GoOn:
                await GoOnAsync(entry, day, cancellationToken);
                break;
            case ScheduleAct.Outcome:
                await ShowOutcomeAsync(entry, day, cancellationToken);
                break;
            default:
                await new PreviewAnswer(turn, book).ShowAsync(entry, request.Day ?? NextDay(entry, book), request.Member, cancellationToken);
                break;
        }
    }

    private async Task ShowAsync(ScheduleEntry entry, IScheduleBook book, CancellationToken cancellationToken)
    {
        var all = await turn.Session.Halts.ActiveAsync(cancellationToken);
        var halts = all.Where(halt => halt.Schedule == entry.Name).ToList();
        var today = await TotalsAsync(entry, turn.Today, cancellationToken);
        var isOrdered = entry.Name == StandardSchedules.OrderedBoards;
        var next = isOrdered ? BoardOrder.NextOf(all, turn.Now, turn.Options.Clock, turn.Options.Calendar) : book.NextOf(entry.Name, turn.Now);
        turn.Show(new ScheduleCard(turn, MayOrder).Write(entry, next, halts, today, isOrdered ? await OrdersAsync(all, cancellationToken) : []));
    }

    /// <summary>Which boards come to which chats, and who has said so.</summary>
    private async Task<IReadOnlyList<string>> OrdersAsync(IReadOnlyList<ScheduleHalt> halts, CancellationToken cancellationToken)
    {
        var chats = (await turn.Session.Organisation.BoundChatsAsync(cancellationToken)).ToLookup(chat => ChatKey.Of(chat.Address), StringComparer.Ordinal);
        return
        [
            .. from each in BoardOrder.In(halts)
               let part = chats[each.Order.Chat].Select(chat => turn.Words.PartOf(chat.Scope, turn.Chart)).FirstOrDefault() ?? turn.Words.Nobody
               select turn.Words.OrderedBoardIn(part, BoardOrderText.Of(each.Order, turn.Today, turn.Words), turn.NameOf(each.Given.By)),
        ];
    }

    private async Task StopAsync(ScheduleEntry entry, DateOnly day, CancellationToken cancellationToken)
    {
        var totals = await TotalsAsync(entry, day, cancellationToken);
        Order(entry, day, isHalt: true, turn.Words.BatchStopped(turn.Words.Day(day), turn.Words.ScheduleName(entry.Name), totals.Sent, totals.Unsent));
    }

    private async Task GoOnAsync(ScheduleEntry entry, DateOnly day, CancellationToken cancellationToken)
    {
        var totals = await TotalsAsync(entry, day, cancellationToken);
        Order(entry, day, isHalt: false, turn.Words.BatchGoesOn(turn.Words.Day(day), turn.Words.ScheduleName(entry.Name), totals.Stopped));
    }

    private async Task ShowOutcomeAsync(ScheduleEntry entry, DateOnly day, CancellationToken cancellationToken)
    {
        var counts = entry.Name == StandardSchedules.Wins ? await WinsAsync(day, cancellationToken) : await turn.Session.Due.CountAsync(entry.Name, day, cancellationToken);
        var troubles = await turn.Session.Due.TroublesAsync(entry.Name, day, OutcomeCard.MostTroubles, cancellationToken);
        var isStopped = (await turn.Session.Halts.ActiveAsync(cancellationToken)).Any(halt => halt.Schedule == entry.Name && halt.Day == day);
        turn.Show(new OutcomeCard(turn, MayOrder).Write(entry, day, counts, troubles, isStopped));
    }

    private async Task<BatchTotals> TotalsAsync(ScheduleEntry entry, DateOnly day, CancellationToken cancellationToken) =>
        BatchTotals.Of(entry.Name == StandardSchedules.Wins ? await WinsAsync(day, cancellationToken) : await turn.Session.Due.CountAsync(entry.Name, day, cancellationToken));

    /// <summary>What became of the wins that were confirmed on a day: they are no rows of a schedule.</summary>
    private async Task<IReadOnlyList<NoticeCount>> WinsAsync(DateOnly day, CancellationToken cancellationToken)
    {
        var isStopped = (await turn.Session.Halts.ActiveAsync(cancellationToken)).Any(halt => halt.Schedule == StandardSchedules.Wins && halt.Day == day);
        var wins = await turn.Session.Wins.ConfirmedAsync(turn.Options.Clock.InstantOf(day, TimeOnly.MinValue), turn.Options.Clock.InstantOf(day.AddDays(1), TimeOnly.MinValue), cancellationToken);
        return [.. wins.GroupBy(win => win.IsTold ? (DueState.Said, (OutboxState?)OutboxState.Accepted) : (win.IsHeld ? isStopped ? DueState.Stopped : DueState.Waiting : DueState.Dropped, null)).Select(group => new NoticeCount(group.Key.Item1, null, group.Key.Item2, group.Count()))];
    }

    private void Order(ScheduleEntry entry, DateOnly? day, bool isHalt, string said)
    {
        turn.ScheduleOrders.Add(new ScheduleOrder(entry.Name, day, isHalt, turn.Speaker.Id, turn.Now.ToUniversalTime()));
        turn.SayPrivately(said);
    }

    private string Next(ScheduleEntry entry, IScheduleBook book) =>
        book.NextOf(entry.Name, turn.Now) is { } next ? turn.Words.Moment(TimeZoneInfo.ConvertTime(next, entry.Zone)) : turn.Words.NoNext(entry.After);

    private DateOnly NextDay(ScheduleEntry entry, IScheduleBook book) =>
        book.NextOf(entry.Name, turn.Now) is { } next ? DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(next, entry.Zone).DateTime) : turn.Today;

    private void SayWhomToAsk()
    {
        List<string> administrators = [.. turn.Chart.Members.Where(member => member.Role == Role.Administrator).Select(member => member.Name)];
        turn.SayPrivately(turn.Words.SchedulesAreFor(administrators.Count == 0 ? turn.Words.AnAdministrator : turn.Words.List(administrators)));
    }
}
