using System.Collections.Immutable;
using SalesBot.Domain.Incentives;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Conversation;

/// <summary>Settles a month: what everybody earned up to its end, less what was paid in advance. What is corrected later is a line of the next one.</summary>
internal sealed class MonthSettling(TurnContext turn, IncentiveTerms terms)
{
    /// <summary>Takes 「结算 3月」 and 「导出结算 3月」.</summary>
    /// <returns>Whether it was such a text.</returns>
    public async Task<bool> TryTakeAsync(string text, CancellationToken cancellationToken)
    {
        if (IncentiveRequest.Settlement(text, turn.Today) is not var (month, isFile))
        {
            return false;
        }

        if (IsAllowed())
        {
            await (isFile ? SendAsync(month, cancellationToken) : PreviewAsync(month, cancellationToken));
        }

        return true;
    }

    /// <summary>Settles the month of the button.</summary>
    public async Task PressAsync(ImmutableSortedDictionary<string, string> data, CancellationToken cancellationToken)
    {
        if (!DayText.TryRead(data.GetValueOrDefault(Keys.Day, ""), out var day))
        {
            turn.Refuse(turn.Words.UnusableButton);
        }
        else if (IsAllowed())
        {
            await PayAsync(DayRange.MonthOf(day), cancellationToken);
        }
    }

    private bool IsAllowed()
    {
        if (turn.Speaker.Role == Role.Director)
        {
            return true;
        }

        turn.Refuse(turn.Words.OnlyDirectorsPay(turn.Words.List(turn.Chart.Members.Where(member => member.Role == Role.Director).Take(3).Select(member => member.Name))));
        return false;
    }

    private async Task PreviewAsync(DayRange month, CancellationToken cancellationToken)
    {
        if (await PlanAsync(month, cancellationToken) is not { } plan)
        {
            return;
        }

        turn.Show(SettlementCard.Of(plan, turn.Chart, turn.Words));
        turn.Asks = new Asks("confirm", [turn.Words.SettleButton, turn.Words.PayNothingButton]);
    }

    /// <summary>What is to be settled; null where there is nothing, which is said.</summary>
    private async Task<SettlementPlan?> PlanAsync(DayRange month, CancellationToken cancellationToken)
    {
        if (month.To >= turn.Today)
        {
            turn.SayPrivately(turn.Words.MonthNotOver(Month(month), turn.Words.Day(month.To.AddDays(1))));
            return null;
        }

        var plan = await SettlementPlan.ReadAsync(await PeopleAsync(month, cancellationToken), month, turn.Today, terms, turn.Session, cancellationToken);
        if (!plan.Parts.IsEmpty)
        {
            return plan;
        }

        turn.SayPrivately(plan.IsBegun ? turn.Words.AlreadySettled(Month(month)) : turn.Words.NothingToSettle(Month(month)));
        return null;
    }

    private async Task PayAsync(DayRange month, CancellationToken cancellationToken)
    {
        // Nobody pays these people meanwhile, and no line of theirs comes or goes.
        await turn.Session.Rewards.HoldAsync(await PeopleAsync(month, cancellationToken), cancellationToken);
        if (await PlanAsync(month, cancellationToken) is { } plan)
        {
            await SettleAsync(plan, cancellationToken);
        }
    }

    private async Task SettleAsync(SettlementPlan plan, CancellationToken cancellationToken)
    {
        var draft = new ChangeSetDraft(turn.Change);
        foreach (var part in plan.Parts)
        {
            if (part.Cost(turn.Words.CompletenessCostLabel, turn.Change.ChangeSet) is { } cost)
            {
                draft.Change(new RewardChange(null, cost, cost.On, cost.Cause));
            }

            draft.Pay(part.Payment);
        }

        turn.ChangeSets.Add(draft.Build());

        // What was paid is paid; a mistake is a line of the next month.
        turn.Undone.Add(turn.Change.ChangeSet);
        turn.Show(SettlementCard.Done(plan, turn.Words));
        var settled = plan.Parts.SelectMany(part => part.Settled(turn.Words.CompletenessCostLabel, turn.Change.ChangeSet));
        await new LedgerFile(turn, terms).SendAsync(turn.Words.SettlementFileName(DayText.Of(plan.Month.From)), [.. settled], cancellationToken);
    }

    private async Task SendAsync(DayRange month, CancellationToken cancellationToken)
    {
        var payments = await SettlementPlan.PaymentsAsync(await PeopleAsync(month, cancellationToken), month, turn.Session, cancellationToken);
        if (payments.Count == 0)
        {
            turn.SayPrivately(turn.Words.NotSettledYet(Month(month)));
            return;
        }

        var lines = await turn.Session.Rewards.SettledByAsync([.. payments.Select(payment => payment.Id)], cancellationToken);
        await new LedgerFile(turn, terms).SendAsync(turn.Words.SettlementFileName(DayText.Of(month.From)), lines, cancellationToken);
    }

    private Task<IReadOnlyList<MemberId>> PeopleAsync(DayRange month, CancellationToken cancellationToken) =>
        PaidPeople.OfAsync(turn.Speaker, month, turn.Chart, turn.Session, cancellationToken);

    private string Month(DayRange month) => turn.Words.MonthName(month.From);
}
