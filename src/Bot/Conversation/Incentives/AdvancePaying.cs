using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Domain.Incentives;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Conversation;

/// <summary>The week's advance on what is not settled yet: a rep sees how much it is, a director pays it, once a week.</summary>
internal sealed class AdvancePaying(TurnContext turn, IncentiveTerms terms)
{
    private DayRange Week => DayRange.WeekOf(turn.Today);

    /// <summary>Takes 「本周预支」.</summary>
    /// <returns>Whether it was such a text.</returns>
    public async Task<bool> TryTakeAsync(string text, CancellationToken cancellationToken)
    {
        if (!IncentiveRequest.IsAdvance(text))
        {
            return false;
        }

        await (turn.Speaker.Role == Role.Director ? PreviewAsync(cancellationToken) : ShowOwnAsync(cancellationToken));
        return true;
    }

    /// <summary>Pays the advance of the week of the button.</summary>
    public async Task PressAsync(ImmutableSortedDictionary<string, string> data, CancellationToken cancellationToken)
    {
        if (turn.Speaker.Role != Role.Director || !DayText.TryRead(data.GetValueOrDefault(Keys.Day, ""), out var monday) || monday != Week.From)
        {
            turn.Refuse(turn.Words.UnusableButton);
            return;
        }

        await turn.Session.Rewards.HoldAsync([.. turn.Chart.ReachOf(turn.Speaker).Select(member => member.Id)], cancellationToken);
        var plan = await PlanAsync(turn.Chart.ReachOf(turn.Speaker), cancellationToken);
        if (plan.Advances.IsEmpty)
        {
            turn.SayPrivately(turn.Words.NoAdvance);
            return;
        }

        var draft = new ChangeSetDraft(turn.Change);
        foreach (var advance in plan.Advances)
        {
            draft.Pay(advance);
        }

        turn.ChangeSets.Add(draft.Build());
        turn.Undone.Add(turn.Change.ChangeSet);
        turn.Show(new Card
        {
            Purpose = CardPurpose.Receipt,
            Title = turn.Words.AdvancePaid(plan.Advances.Length, turn.Words.Amount(plan.Paid)),
            Emphasis = CardEmphasis.Good,
        });
        IEnumerable<IEnumerable<string>> rows =
        [
            turn.Words.AdvanceColumns.Split(','),
            .. plan.Advances.Select(advance => (IEnumerable<string>)[DayText.Of(advance.From), DayText.Of(advance.To), turn.NameOf(advance.Member), LedgerFile.Yuan(advance.Paid)]),
        ];
        var text = string.Join('\n', plan.Advances.Select(advance => turn.Words.RuleLine(turn.NameOf(advance.Member), turn.Words.Amount(advance.Paid))));
        await new LedgerFile(turn, terms).SendAsync(turn.Words.AdvanceFileName(DayText.Of(Week.From)), rows, text, cancellationToken);
    }

    private async Task ShowOwnAsync(CancellationToken cancellationToken)
    {
        var words = turn.Words;
        var plan = await PlanAsync([turn.Speaker], cancellationToken);
        var account = (await turn.Session.Rewards.AccountsAsync([turn.Speaker.Id], cancellationToken)).GetValueOrDefault(turn.Speaker.Id);
        var earned = Income.Sum(await turn.Session.Rewards.UnsettledAsync([turn.Speaker.Id], turn.Today, cancellationToken));
        turn.Show(new Card
        {
            Purpose = CardPurpose.Answer,
            Title = words.OwnAdvance(words.Amount(plan.Paid)),
            Sections = [new CardSection { Facts = [new CardFact(words.UnsettledLabel, words.Amount(earned)), new CardFact(words.AdvancedLabel, words.Amount(account.Owed))] }],
            Foot = words.AdvanceFoot(terms.Advance.Percent, words.Amount(terms.Advance.Cap)),
        });
    }

    private async Task PreviewAsync(CancellationToken cancellationToken)
    {
        var plan = await PlanAsync(turn.Chart.ReachOf(turn.Speaker), cancellationToken);
        if (plan.Advances.IsEmpty)
        {
            turn.SayPrivately(turn.Words.NoAdvance);
            return;
        }

        turn.Show(AdvanceCard.Of(plan, terms.Advance, turn.Chart, turn.Words));
        turn.Asks = new Asks("confirm", [turn.Words.AdvanceButton, turn.Words.PayNothingButton]);
    }

    private Task<AdvancePlan> PlanAsync(IEnumerable<Member> people, CancellationToken cancellationToken) =>
        AdvancePlan.ReadAsync([.. people.Select(member => member.Id)], turn.Today, terms, turn.Session, cancellationToken);
}
