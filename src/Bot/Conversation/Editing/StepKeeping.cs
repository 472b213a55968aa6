using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Bot.Texts;
using SalesBot.Domain.Reminders;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>Says that a deal's next step is done, or moves its day, from a card.</summary>
internal sealed class StepKeeping(TurnContext turn)
{
    /// <summary>The buttons of a next step whose day has come.</summary>
    public static IEnumerable<CardAction> Buttons(Deal deal, DateOnly today, Wording words)
    {
        if (!deal.IsOpen || deal.NextStep?.On is not { } on || on > today)
        {
            yield break;
        }

        yield return Button.Of(Verbs.StepDone, words.StepDoneButton, CardActionStyle.Primary, data: [(Keys.Deal, deal.Id.Value)]);
        yield return Button.Of(Verbs.StepLater, words.SnoozeTomorrowButton, data: [(Keys.Deal, deal.Id.Value), (Keys.Choice, nameof(Snooze.Tomorrow))]);
        yield return Button.Of(Verbs.StepLater, words.NextWeekButton, data: [(Keys.Deal, deal.Id.Value), (Keys.Choice, nameof(Snooze.NextWeek))]);
    }

    /// <summary>The step is done: that is kept as what was done, and the receipt asks for the next one.</summary>
    public async Task FinishAsync(Customer customer, Deal deal, CancellationToken cancellationToken)
    {
        if (deal is not { IsOpen: true, NextStep: { } step })
        {
            SayNone(customer, deal);
            return;
        }

        var without = turn.Ledger.Change(deal, draft => draft.SetNextStep(deal, null));
        await new ProgressRecorder(turn).RecordAsync(customer, without, new Progress { Activity = ActivityKind.Note, On = turn.Today, Text = step.What }, cancellationToken);
    }

    /// <summary>The step stays as it is, on a later day that is worked.</summary>
    public void PutOff(Customer customer, Deal deal, Snooze snooze)
    {
        if (deal is not { IsOpen: true, NextStep: { } step })
        {
            SayNone(customer, deal);
            return;
        }

        var until = turn.Options.Clock.DateOf(SnoozeTimes.Of(snooze, turn.Now, turn.Options.Clock, turn.Options.Calendar));
        turn.Ledger.Change(deal, draft => draft.SetNextStep(deal, step with { On = turn.Options.Calendar.WorkdayFrom(until) }));
    }

    private void SayNone(Customer customer, Deal deal)
    {
        turn.FocusOn(customer.Id, deal.Id);
        turn.SayPrivately(turn.Words.NoStepLeft(Labels.Of(customer, deal)));
    }
}
