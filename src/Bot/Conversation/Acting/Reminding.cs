using SalesBot.Bot.Understanding;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>Keeps what somebody wants to be reminded of.</summary>
internal sealed class Reminding(TurnContext turn)
{
    /// <summary>Sets the reminder, unless its time has passed.</summary>
    public async Task SetAsync(RemindAction remind, CancellationToken cancellationToken)
    {
        var at = TimeZoneInfo.ConvertTime(remind.At.Value, turn.Options.Zone);
        if (at <= turn.Now)
        {
            turn.SayPrivately(turn.Words.ReminderIsPast(turn.Words.Moment(at)));
            return;
        }

        CustomerId? customer = remind.Customer?.Value.Id is { } id && await turn.Ledger.FindAsync(id, cancellationToken) is { } found ? found.Id : null;
        turn.Ledger.Set(new Reminder
        {
            Id = new ReminderId(Guid.CreateVersion7(turn.Now)),
            For = turn.Speaker.Id,
            At = at.ToUniversalTime(),
            What = ProgressRecorder.Cut(remind.What.Value, ProgressRecorder.PhraseMaxLength),
            Customer = customer,
            IsStaged = turn.Turn.Message.IsStaged,
        });
    }
}
