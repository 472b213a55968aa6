using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Domain.Reminders;

namespace SalesBot.Bot.Conversation;

/// <summary>Settles a row of the last brief by its number and a word: 「1 完成」, 「2 明天」, 「3 下周」. Who may, the press decides that it stands for.</summary>
internal sealed class RowActing(TurnContext turn)
{
    /// <summary>Settles the row that the text names.</summary>
    /// <returns>Whether it was such a text.</returns>
    public async Task<bool> TryTakeAsync(string text, CancellationToken cancellationToken)
    {
        if (RowNumber.Read(text) is not var (number, rest) || RowWord.Read(rest) is not { } deed || turn.State.Row(number) is not { Verb: not Verbs.ShowCustomer } row)
        {
            return false;
        }

        await new Presses(turn).HandleAsync(PressOf(row, deed), cancellationToken);
        return true;
    }

    private static CardPress PressOf(OfferedAction row, RowDeed deed)
    {
        var isReminder = row.Verb is Verbs.Reminder;
        return deed == RowDeed.Done
            ? new CardPress(isReminder ? Verbs.ReminderDone : Verbs.StepDone, row.Data)
            : new CardPress(isReminder ? Verbs.ReminderSnooze : Verbs.StepLater, row.Data.SetItem(Keys.Choice, deed == RowDeed.Tomorrow ? nameof(Snooze.Tomorrow) : nameof(Snooze.NextWeek)));
    }
}
