using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Schedules;

namespace SalesBot.Bot.Conversation;

/// <summary>Enters leave and ends it: for oneself, or for somebody whom one leads, who is told.</summary>
/// <param name="turn">The turn.</param>
/// <param name="keep">Keeps what is set from now on.</param>
internal sealed class LeaveKeeping(TurnContext turn, Action<MemberId, PersonalAttention> keep)
{
    private readonly Reaching reaching = new(turn);

    private string Key => $"leave/{turn.Turn.ChangeSet}";

    /// <summary>Does what is asked for.</summary>
    /// <param name="request">What.</param>
    /// <param name="own">What the speaker has set.</param>
    /// <param name="today">The day on the speaker's clock.</param>
    /// <param name="longest">How many days a leave may have.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task TakeAsync(AttentionRequest request, PersonalAttention own, DateOnly today, int longest, CancellationToken cancellationToken)
    {
        var who = request.Member ?? turn.Speaker;
        if (who.Id != turn.Speaker.Id && !turn.Chart.IsAbove(turn.Speaker, who))
        {
            turn.Refuse(turn.Words.LeaveOfOthers(who.Name));
            return;
        }

        var set = who.Id == turn.Speaker.Id ? own : await turn.Session.Attention.FindAsync(who.Id, cancellationToken);
        if (request.Act == AttentionAct.Back)
        {
            await EndAsync(who, set, today, cancellationToken);
        }
        else if (request.Days is not { } days || days.To < today || days.To.DayNumber - days.From.DayNumber >= longest)
        {
            turn.SayPrivately(turn.Words.LeaveDaysWrong);
        }
        else
        {
            await EnterAsync(who, request.IsInstead ? set.Back(today) : set, new Leave(days.From, days.To, turn.Speaker.Id), cancellationToken);
            if (request.IsAboutDeals)
            {
                turn.SayPrivately(turn.Words.LeaveHandOver);
            }
        }
    }

    private async Task EnterAsync(Member who, PersonalAttention set, Leave leave, CancellationToken cancellationToken)
    {
        keep(who.Id, set.With(leave));
        var back = turn.Options.Calendar.WorkdayFrom(leave.To.AddDays(1));
        turn.SayPrivately(who.Id == turn.Speaker.Id
            ? turn.Words.LeaveEntered(turn.Words.Days(leave.Days), turn.Words.Day(back))
            : turn.Words.LeaveEnteredFor(who.Name, turn.Words.Days(leave.Days), turn.Words.Day(back)));
        if (await FindAsync(who, cancellationToken) is { } reached)
        {
            await reaching.NotifyAsync(reached, Key, CardOf(reached.Words.LeaveEnteredBy(turn.Speaker.Name, reached.Words.Days(leave.Days))), cancellationToken);
        }
    }

    private async Task EndAsync(Member who, PersonalAttention set, DateOnly today, CancellationToken cancellationToken)
    {
        var isOwn = who.Id == turn.Speaker.Id;
        if (set.LeaveFrom(today) is not { } leave)
        {
            turn.SayPrivately(isOwn ? turn.Words.NoLeave : turn.Words.NoLeaveOf(who.Name));
            return;
        }

        keep(who.Id, set.Back(today));
        turn.SayPrivately(isOwn ? turn.Words.LeaveEnded(turn.Words.Days(leave.Days)) : turn.Words.LeaveEndedOf(who.Name, turn.Words.Days(leave.Days)));
        if (await FindAsync(who, cancellationToken) is { } reached)
        {
            // Whoever is called back is no longer away.
            await reaching.AnswerAsync(reached, Key, CardOf(reached.Words.LeaveEndedBy(turn.Speaker.Name, reached.Words.Days(leave.Days))), cancellationToken);
        }
    }

    private async Task<Reached?> FindAsync(Member who, CancellationToken cancellationToken) =>
        who.Id == turn.Speaker.Id ? null : await reaching.FindAsync(who.Id, cancellationToken);

    private static Card CardOf(string title) => new() { Purpose = CardPurpose.Notice, Title = title };
}
