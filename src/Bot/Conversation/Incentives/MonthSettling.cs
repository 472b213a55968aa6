using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Domain.Incentives;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Conversation;

/// <summary>Settles a month: what everybody earned up to its end, less what was paid in advance. What is corrected later is a line of the next one.</summary>
internal sealed class MonthSettling(TurnContext turn, IncentiveTerms terms)
{
    private const int MostShown = 5;

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
        else if (IsAllowed() && await PlanAsync(DayRange.MonthOf(day), cancellationToken) is { } plan)
        {
            await SettleAsync(plan, cancellationToken);
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

        var words = turn.Words;
        var paid = plan.Parts.Aggregate(Money.Zero, (sum, part) => sum + part.Payment.Paid);
        turn.Show(new Card
        {
            Purpose = CardPurpose.Question,
            Title = words.SettlementTitle(Month(month), plan.Parts.Count, words.Amount(paid)),
            Sections = [new CardSection { Facts = Facts(plan) }, new CardSection { Facts = [.. plan.Parts.OrderByDescending(part => part.Payment.Paid.Fen).Take(MostShown).Select(Fact)] }],
            Actions = [Button.Of(Verbs.Settle, words.SettleButton, CardActionStyle.Primary, data: [(Keys.Day, DayText.Of(month.From))]), Button.Of(Verbs.PayNothing, words.PayNothingButton)],
            Foot = words.SettlementFoot,
        });
        turn.Asks = new Asks("confirm", [words.SettleButton, words.PayNothingButton]);
    }

    /// <summary>What is to be settled; null where there is nothing, which is said.</summary>
    private async Task<SettlementPlan?> PlanAsync(DayRange month, CancellationToken cancellationToken)
    {
        if (month.To >= turn.Today)
        {
            turn.SayPrivately(turn.Words.MonthNotOver(Month(month), turn.Words.Day(month.To.AddDays(1))));
            return null;
        }

        var people = turn.Chart.ReachOf(turn.Speaker).Select(member => member.Id).ToList();
        var done = (await PaymentsAsync(people, month, cancellationToken)).Select(payment => payment.Member).ToHashSet();
        var lines = (await turn.Session.Rewards.UnsettledAsync([.. people.Where(member => !done.Contains(member))], month.To, cancellationToken)).ToLookup(line => line.Reward.Member);
        var accounts = await turn.Session.Rewards.AccountsAsync([.. lines.Select(ofMember => ofMember.Key)], cancellationToken);
        var parts = new List<SettlementPart>();
        foreach (var ofMember in lines)
        {
            var bonus = Income.Sum(ofMember.Where(line => Income.IsBonus(line.Reward)));
            var cost = terms.Completeness.CostOf(bonus, await terms.Score(ofMember.Key, turn.Today, turn.Session, cancellationToken));
            parts.Add(SettlementPart.Of(ofMember.Key, month, [.. ofMember], cost, accounts.GetValueOrDefault(ofMember.Key)));
        }

        if (parts.Count > 0)
        {
            return new SettlementPlan(month, parts);
        }

        turn.SayPrivately(done.Count > 0 ? turn.Words.AlreadySettled(Month(month)) : turn.Words.NothingToSettle(Month(month)));
        return null;
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
        var paid = plan.Parts.Aggregate(Money.Zero, (sum, part) => sum + part.Payment.Paid);
        turn.Show(new Card
        {
            Purpose = CardPurpose.Receipt,
            Title = turn.Words.Settled(Month(plan.Month), turn.Words.Amount(paid)),
            Emphasis = CardEmphasis.Good,
            Sections = [new CardSection { Facts = Facts(plan) }],
            Foot = turn.Words.SettledFoot,
        });
        var settled = plan.Parts.SelectMany(part => part.Settled(turn.Words.CompletenessCostLabel, turn.Change.ChangeSet));
        await new LedgerFile(turn, terms).SendAsync(turn.Words.SettlementFileName(DayText.Of(plan.Month.From)), [.. settled], cancellationToken);
    }

    private async Task SendAsync(DayRange month, CancellationToken cancellationToken)
    {
        var people = turn.Chart.ReachOf(turn.Speaker).Select(member => member.Id);
        var payments = await PaymentsAsync(people, month, cancellationToken);
        if (payments.Count == 0)
        {
            turn.SayPrivately(turn.Words.NotSettledYet(Month(month)));
            return;
        }

        var lines = await turn.Session.Rewards.SettledByAsync([.. payments.Select(payment => payment.Id)], cancellationToken);
        await new LedgerFile(turn, terms).SendAsync(turn.Words.SettlementFileName(DayText.Of(month.From)), lines, cancellationToken);
    }

    private Task<IReadOnlyList<RewardPayment>> PaymentsAsync(IEnumerable<MemberId> people, DayRange month, CancellationToken cancellationToken) =>
        turn.Session.Rewards.PaymentsAsync([.. people.Select(member => RewardPayment.IdOf(member, RewardPaymentKind.Settlement, month))], cancellationToken);

    private ImmutableArray<CardFact> Facts(SettlementPlan plan)
    {
        var sum = plan.Parts.Aggregate(Money.Zero, (sum, part) => sum + part.Payment.Settled);
        var owed = plan.Parts.Aggregate(Money.Zero, (sum, part) => sum + part.Account.Owed);
        return
        [
            new CardFact(turn.Words.LinesLabel, turn.Words.LinesOfPeople(plan.Parts.Sum(part => part.Payment.Lines), plan.Parts.Count)),
            new CardFact(turn.Words.EarnedLabel, turn.Words.Amount(sum)),
            new CardFact(turn.Words.AdvancedLabel, turn.Words.Amount(owed)),
        ];
    }

    private CardFact Fact(SettlementPart part) => new(turn.NameOf(part.Payment.Member), turn.Words.PaidOf(turn.Words.Amount(part.Payment.Paid), turn.Words.Amount(part.Payment.Settled)));

    private string Month(DayRange month) => turn.Words.MonthName(month.From);
}
