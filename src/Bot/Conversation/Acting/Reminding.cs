using SalesBot.Bot.Understanding;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>Keeps what somebody wants to be reminded of.</summary>
internal sealed class Reminding(TurnContext turn)
{
    /// <summary>Sets the reminder, unless its time has passed.</summary>
    public Task SetAsync(RemindAction remind, CancellationToken cancellationToken) => SetAsync(remind, turn.Speaker, cancellationToken);

    /// <summary>Sets the reminder for a member, unless its time has passed; one for somebody else says from whom it comes.</summary>
    /// <returns>The reminder; null where its time has passed.</returns>
    public async Task<Reminder?> SetAsync(RemindAction remind, Member member, CancellationToken cancellationToken)
    {
        var at = TimeZoneInfo.ConvertTime(remind.At.Value, turn.Options.Zone);
        var isRepeated = RepeatedTime.IsIn(turn.Turn.Message.Text);
        at = isRepeated ? RepeatedTime.Next(turn.Turn.Message.Text, at, turn.Now) : at;
        if (at <= turn.Now)
        {
            turn.SayPrivately(turn.Words.ReminderIsPast(turn.Words.Moment(at)));
            return null;
        }

        CustomerId? customer = remind.Customer?.Value.Id is { } id && await turn.Ledger.FindAsync(id, cancellationToken) is { } found ? found.Id : null;
        var what = member.Id == turn.Speaker.Id ? remind.What.Value : turn.Words.ReminderFrom(remind.What.Value, turn.Speaker.Name);
        var reminder = new Reminder
        {
            Id = new ReminderId(Guid.CreateVersion7(turn.Now)),
            For = member.Id,
            At = at.ToUniversalTime(),
            What = ProgressRecorder.Cut(isRepeated ? what.TrimStart('每') : what, ProgressRecorder.PhraseMaxLength),
            Customer = customer,
            Deal = customer is { } about ? await DealOfAsync(about, member, cancellationToken) : null,
            IsStaged = turn.Turn.Message.IsStaged,
        };
        turn.Ledger.Set(reminder);
        return reminder;
    }

    /// <summary>The deal that is spoken of, otherwise the only open one that the member has with the customer; null where it is not known which.</summary>
    private async Task<DealId?> DealOfAsync(CustomerId customer, Member member, CancellationToken cancellationToken)
    {
        List<DealId> open = [.. (await turn.Session.Deals.OfCustomerAsync(customer, cancellationToken)).Where(deal => deal.IsOpen && deal.Owner == member.Id).Select(deal => deal.Id)];
        return turn.Focus is { Deal: { } spoken } && open.Contains(spoken) ? spoken : open is [var only] ? only : null;
    }
}
