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
    private const int MostShown = 5;

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

        var advances = await PlanAsync([.. turn.Chart.ReachOf(turn.Speaker).Select(member => member.Id)], cancellationToken);
        if (advances.Count == 0)
        {
            turn.SayPrivately(turn.Words.NoAdvance);
            return;
        }

        var draft = new ChangeSetDraft(turn.Change);
        foreach (var advance in advances)
        {
            draft.Pay(advance);
        }

        turn.ChangeSets.Add(draft.Build());
        turn.Undone.Add(turn.Change.ChangeSet);
        turn.Show(new Card
        {
            Purpose = CardPurpose.Receipt,
            Title = turn.Words.AdvancePaid(advances.Count, turn.Words.Amount(Sum(advances))),
            Emphasis = CardEmphasis.Good,
        });
        IEnumerable<IEnumerable<string>> rows =
        [
            turn.Words.AdvanceColumns.Split(','),
            .. advances.Select(advance => (IEnumerable<string>)[DayText.Of(advance.From), DayText.Of(advance.To), turn.NameOf(advance.Member), LedgerFile.Yuan(advance.Paid)]),
        ];
        var text = string.Join('\n', advances.Select(advance => turn.Words.RuleLine(turn.NameOf(advance.Member), turn.Words.Amount(advance.Paid))));
        await new LedgerFile(turn, terms).SendAsync(turn.Words.AdvanceFileName(DayText.Of(Week.From)), rows, text, cancellationToken);
    }

    private async Task ShowOwnAsync(CancellationToken cancellationToken)
    {
        var words = turn.Words;
        var advances = await PlanAsync([turn.Speaker.Id], cancellationToken);
        var account = (await turn.Session.Rewards.AccountsAsync([turn.Speaker.Id], cancellationToken)).GetValueOrDefault(turn.Speaker.Id);
        var earned = Income.Sum(await turn.Session.Rewards.UnsettledAsync([turn.Speaker.Id], turn.Today, cancellationToken));
        turn.Show(new Card
        {
            Purpose = CardPurpose.Answer,
            Title = words.OwnAdvance(words.Amount(Sum(advances))),
            Sections = [new CardSection { Facts = [new CardFact(words.UnsettledLabel, words.Amount(earned)), new CardFact(words.AdvancedLabel, words.Amount(account.Owed))] }],
            Foot = words.AdvanceFoot(terms.Advance.Percent, words.Amount(terms.Advance.Cap)),
        });
    }

    private async Task PreviewAsync(CancellationToken cancellationToken)
    {
        var words = turn.Words;
        var advances = await PlanAsync([.. turn.Chart.ReachOf(turn.Speaker).Select(member => member.Id)], cancellationToken);
        if (advances.Count == 0)
        {
            turn.SayPrivately(words.NoAdvance);
            return;
        }

        turn.Show(new Card
        {
            Purpose = CardPurpose.Question,
            Title = words.AdvanceTitle(advances.Count, words.Amount(Sum(advances))),
            Sections = [new CardSection { Facts = [.. advances.OrderByDescending(advance => advance.Paid.Fen).Take(MostShown).Select(advance => new CardFact(turn.NameOf(advance.Member), words.Amount(advance.Paid)))] }],
            Actions = [Button.Of(Verbs.Advance, words.AdvanceButton, CardActionStyle.Primary, data: [(Keys.Day, DayText.Of(Week.From))]), Button.Of(Verbs.PayNothing, words.PayNothingButton)],
            Foot = words.AdvanceFoot(terms.Advance.Percent, words.Amount(terms.Advance.Cap)),
        });
        turn.Asks = new Asks("confirm", [words.AdvanceButton, words.PayNothingButton]);
    }

    /// <summary>The advances of those who have none of this week yet.</summary>
    private async Task<IReadOnlyList<RewardPayment>> PlanAsync(IReadOnlyCollection<MemberId> people, CancellationToken cancellationToken)
    {
        var done = (await turn.Session.Rewards.PaymentsAsync([.. people.Select(member => RewardPayment.IdOf(member, RewardPaymentKind.Advance, Week))], cancellationToken)).Select(payment => payment.Member).ToHashSet();
        var lines = (await turn.Session.Rewards.UnsettledAsync([.. people.Where(member => !done.Contains(member))], turn.Today, cancellationToken)).ToLookup(line => line.Reward.Member);
        var accounts = await turn.Session.Rewards.AccountsAsync([.. lines.Select(ofMember => ofMember.Key)], cancellationToken);
        var advances = new List<RewardPayment>();
        foreach (var ofMember in lines)
        {
            var cost = terms.Completeness.CostOf(Income.Sum(ofMember.Where(line => Income.IsBonus(line.Reward))), await terms.Score(ofMember.Key, turn.Today, turn.Session, cancellationToken));
            var paid = accounts.GetValueOrDefault(ofMember.Key).AdvanceOf(Income.Sum(ofMember) + cost, terms.Advance);
            if (paid > Money.Zero)
            {
                advances.Add(new RewardPayment { Member = ofMember.Key, Kind = RewardPaymentKind.Advance, From = Week.From, To = Week.To, Paid = paid });
            }
        }

        return advances;
    }

    private static Money Sum(IEnumerable<RewardPayment> payments) => payments.Aggregate(Money.Zero, (sum, payment) => sum + payment.Paid);
}
