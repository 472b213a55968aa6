using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Bot.Conversation;
using SalesBot.Bot.Hosting;
using SalesBot.Bot.Texts;
using SalesBot.Domain.Briefs;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Schedules;

/// <summary>The lines of a brief: each is a button that shows its deal or reminder, and a number that a message can begin with.</summary>
/// <param name="customers">The customers of the deals.</param>
/// <param name="company">The company's clock.</param>
/// <param name="day">The day.</param>
/// <param name="words">The words.</param>
/// <param name="warned">The deals of which the brief warns: their buttons show what can be done about that.</param>
internal sealed class BriefLines(IReadOnlyDictionary<CustomerId, Customer> customers, CompanyProfile company, DateOnly day, Wording words, IReadOnlySet<DealId> warned)
{
    /// <summary>The line as a button, with the names by which it is known.</summary>
    /// <param name="item">What it is about.</param>
    /// <param name="owner">Whose deal it is, where the reader is somebody else.</param>
    public (CardAction Action, OfferedAction Offered) Of(BriefItem item, string? owner = null) =>
        item.Reminder is { } reminder ? OfReminder(reminder) : OfDeal(item.Deal!, Hint(item, owner));

    /// <summary>A deal as a button.</summary>
    public (CardAction Action, OfferedAction Offered) OfDeal(BriefDeal brief, string hint)
    {
        var deal = brief.Deal;
        var label = Labels.Of(customers[deal.Customer], deal);
        var action = Button.Of(warned.Contains(deal.Id) ? Verbs.Stale : Verbs.Show, label, hint: hint, data: [(Keys.Deal, deal.Id.Value)]);
        return (action, new OfferedAction(action.Verb, action.Data, [label, deal.Id.Value], deal.Customer, deal.Id));
    }

    private (CardAction Action, OfferedAction Offered) OfReminder(Reminder reminder)
    {
        var at = company.Clock.ToLocal(reminder.At);
        var hint = DateOnly.FromDateTime(at.DateTime) < day ? words.ReminderHasRung(words.Moment(at)) : words.BriefReminder(Dates.Time(at));
        var action = Button.Of(Verbs.Reminder, reminder.What, hint: hint, data: [(Keys.Reminder, ReminderCard.Id(reminder))]);
        return (action, new OfferedAction(Verbs.Reminder, action.Data, [reminder.What], reminder.Customer));
    }

    private string Hint(BriefItem item, string? owner)
    {
        var (deal, reasons) = (item.Deal!, new List<string>());
        Add(BriefReasons.Red, () => words.BriefRed(deal.Standing.Days));
        Add(BriefReasons.CloseOverdue, () => words.BriefCloseOverdue(words.DayShort(deal.Deal.ExpectedClose!.Value)));
        Add(BriefReasons.StepOverdue, () => words.BriefStepOverdue(deal.Deal.NextStep!.What));
        Add(BriefReasons.StageOver, () => words.BriefStageOver(words.Stage(deal.Deal.Position.Stage), deal.Age.Days, deal.Age.Usual!.Value.To));
        Add(BriefReasons.Yellow, () => words.BriefYellow(deal.Standing.Days));
        Add(BriefReasons.CloseSoon, () => words.BriefCloseSoon(words.DayShort(deal.Deal.ExpectedClose!.Value)));
        Add(BriefReasons.StageNearlyOver, () => words.BriefStageOver(words.Stage(deal.Deal.Position.Stage), deal.Age.Days, deal.Age.Usual!.Value.To));
        Add(BriefReasons.StepToday, () => words.BriefStepToday(deal.Deal.NextStep!.What));
        var parts = new List<string>();
        if (owner is not null)
        {
            parts.Add(owner);
        }

        if (deal.Deal.Amount is { } amount)
        {
            parts.Add(words.AmountShort(amount));
        }

        parts.AddRange(reasons);
        if (owner is not null && !deal.Unmet.IsEmpty)
        {
            parts.Add(words.EvidenceThin);
        }

        if (deal.Deal.IsHardToMeet)
        {
            parts.Add(words.HardToMeet(deal.Deal.FailedTries));
        }

        return string.Join(" · ", parts);

        void Add(BriefReasons reason, Func<string> said)
        {
            if ((item.Reasons & reason) != BriefReasons.None)
            {
                reasons.Add(said());
            }
        }
    }
}
