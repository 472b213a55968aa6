using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>What a receipt says first: saved, added, put right, won, created.</summary>
internal sealed class ReceiptTitle(TurnContext turn)
{
    /// <summary>The title of the whole.</summary>
    /// <param name="isSingle">Whether it shows one thing alone.</param>
    public string Text(bool isSingle)
    {
        var ledger = turn.Ledger;
        if (!isSingle)
        {
            var count = ledger.Entries.Count + ledger.Reminders.Count;
            return ledger.IsEmpty ? turn.Words.NothingChanged : turn.IsCorrecting ? turn.Words.AmendedMany(count) : ledger.Continues ? turn.Words.AddedMany(count) : turn.Words.SavedMany(count);
        }

        if (ledger.Entries is not [var entry])
        {
            return Of(ledger.Reminders[0]);
        }

        var label = LabelOf(entry);
        if (entry.Deal is { } id && ledger.IsBookkeepingOnly && ledger.Known(id) is var deal)
        {
            return deal.Pauses.Asked is not null && entry.Before?.Pauses.Asked is null ? turn.Words.PauseAwaited(label)
                : deal.FailedTries > (entry.Before?.FailedTries ?? 0) ? turn.Words.TryNoted(label, deal.FailedTries) : turn.Words.MoveWaits(label);
        }

        return ledger.IsEmpty ? turn.Words.NothingChangedAt(label) : turn.IsEnclosing ? turn.Words.EnclosedAt(label) : turn.IsCorrecting ? turn.Words.AmendedOne(label) : ledger.Continues ? turn.Words.AddedTo(label) : IsWon(entry) ? turn.Words.WonTitle(label) : entry.IsNew ? turn.Words.CreatedTitle(label) : turn.Words.SavedOne(label);
    }

    /// <summary>When it rings, and for whom where that is somebody else.</summary>
    public string Of(Reminder reminder)
    {
        var moment = turn.Words.Moment(TimeZoneInfo.ConvertTime(reminder.At, turn.Options.Zone));
        return reminder.For == turn.Speaker.Id ? turn.Words.ReminderSet(moment) : turn.Words.ReminderSetFor(moment, turn.NameOf(reminder.For));
    }

    /// <summary>What the deal, or the customer without one, is called.</summary>
    public string LabelOf(LedgerEntry entry)
    {
        var customer = turn.Ledger.Known(entry.Customer);
        return entry.Deal is { } deal ? Labels.Of(customer, turn.Ledger.Known(deal)) : Labels.Short(customer);
    }

    /// <summary>Whether the deal was won in this turn.</summary>
    public bool IsWon(LedgerEntry entry) =>
        entry.Deal is { } deal && turn.Ledger.Known(deal).State.Status == DealStatus.Won && entry.Before?.State.Status is not DealStatus.Won;
}
