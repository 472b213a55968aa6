using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Domain.Incentives;
using SalesBot.Domain.Sales;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Conversation;

/// <summary>Points for things: who wants something has its points reserved, and the superior hands it out or refuses.</summary>
internal sealed class Redeeming(TurnContext turn, IncentiveTerms terms)
{
    private const int MostShown = 5, MostDaysBack = 92;

    /// <summary>Whether the offer is called so.</summary>
    public static bool IsNamed(RewardRule offer, string name) => string.Equals(offer.Name, name, StringComparison.OrdinalIgnoreCase);

    /// <summary>Takes 「兑换 咖啡券」, 「兑换申请」.</summary>
    /// <returns>Whether it was such a text.</returns>
    public async Task<bool> TryTakeAsync(string text, CancellationToken cancellationToken)
    {
        if (ExchangeRequest.IsPending(text))
        {
            await ShowPendingAsync(cancellationToken);
            return true;
        }

        if (ExchangeRequest.Wish(text) is not { } name)
        {
            return false;
        }

        var offers = (await terms.RulesAsync(turn.Session, cancellationToken)).OffersOn(turn.Today).ToList();
        if (offers.Find(offer => IsNamed(offer, name)) is { } wanted)
        {
            await ReserveAsync(wanted, cancellationToken);
        }
        else if (offers.Count == 0)
        {
            turn.SayPrivately(turn.Words.NoOffers);
        }
        else
        {
            turn.SayPrivately(turn.Words.NoSuchOffer(name, turn.Words.List(offers.Select(offer => offer.Name))));
        }

        return true;
    }

    /// <summary>Handles a button.</summary>
    public async Task PressAsync(CardPress press, CancellationToken cancellationToken)
    {
        if (press.Verb == Verbs.Redeem)
        {
            var offers = (await terms.RulesAsync(turn.Session, cancellationToken)).OffersOn(turn.Today);
            if (offers.FirstOrDefault(offer => offer.Id.Value == press.Data.GetValueOrDefault(Keys.Rule)) is { } wanted)
            {
                await ReserveAsync(wanted, cancellationToken);
                return;
            }
        }
        else if (await FindAsync(press.Data, cancellationToken) is { } reserved)
        {
            await DecideAsync(reserved, press.Verb == Verbs.RedeemGive, cancellationToken);
            return;
        }

        turn.Refuse(turn.Words.UnusableButton);
    }

    private async Task ReserveAsync(RewardRule offer, CancellationToken cancellationToken)
    {
        var words = turn.Words;
        await turn.Session.Rewards.HoldAsync([turn.Speaker.Id], cancellationToken);
        if (await IsSoldOutAsync(offer, cancellationToken))
        {
            turn.SayPrivately(words.OfferSoldOut(offer.Name));
            return;
        }

        var balance = await turn.Session.Rewards.PointsAsync(turn.Speaker.Id, cancellationToken);
        if (PointExchange.Reserve(offer, turn.Speaker.Id, balance, turn.Today, new SalesEventKey(turn.Change.ChangeSet, 0)) is not { } reserved)
        {
            turn.SayPrivately(words.TooFewPoints(offer.Name, offer.Points, balance));
            return;
        }

        var reaching = new Reaching(turn);
        Reached? superior = null;
        foreach (var above in turn.Chart.SuperiorsOf(turn.Speaker))
        {
            superior ??= await reaching.FindAsync(above.Id, cancellationToken);
        }

        if (superior is not { } to)
        {
            turn.SayPrivately(words.NobodyDecides);
            return;
        }

        var draft = new ChangeSetDraft(turn.Change);
        draft.Change(new RewardChange(null, reserved, turn.Today, reserved.Cause));
        turn.ChangeSets.Add(draft.Build());
        await reaching.NotifyAsync(to, $"redeem/{reserved.Id}", Question(reserved, to.Words.RedeemAsked(turn.Speaker.Name, offer.Name, offer.Points), to.Words), cancellationToken);
        turn.Show(new Card
        {
            Purpose = CardPurpose.Receipt,
            Title = words.Redeemed(offer.Name, offer.Points, balance - offer.Points),
            Sections = [new CardSection { Notes = [words.RedeemWaits(turn.NameOf(to.Member))] }],
            Actions = [Button.Of(Verbs.Undo, words.UndoButton, data: [(Keys.ChangeSet, turn.Change.ChangeSet.ToString())])],
            Foot = words.UndoWithin(turn.Options.UndoWindow),
        });
    }

    /// <summary>Of two who want the last one at once, the second waits here and finds that there is none.</summary>
    private async Task<bool> IsSoldOutAsync(RewardRule offer, CancellationToken cancellationToken)
    {
        if (offer.Stock is null)
        {
            return false;
        }

        await turn.Session.Rewards.HoldAsync(offer, cancellationToken);
        return PointExchange.Left(offer, await turn.Session.Rewards.TakenAsync(offer, cancellationToken)) == 0;
    }

    private static Card Question(Reward reserved, string title, Texts.Wording words) => new()
    {
        Purpose = CardPurpose.Question,
        Title = title,
        Sections = [new CardSection { Facts = [new CardFact(words.DayLabel, words.Day(reserved.On))] }],
        Actions =
        [
            Button.Of(Verbs.RedeemGive, words.RedeemGiveButton, CardActionStyle.Primary, data: [(Keys.Reward, reserved.Id.ToString())]),
            Button.Of(Verbs.RedeemRefuse, words.RedeemRefuseButton, data: [(Keys.Reward, reserved.Id.ToString())]),
        ],
    };

    private async Task<Reward?> FindAsync(ImmutableSortedDictionary<string, string> data, CancellationToken cancellationToken) =>
        Guid.TryParse(data.GetValueOrDefault(Keys.Reward), out var id) && await new RewardFinding(turn).HeldAsync(new RewardId(id), cancellationToken) is { Occasion: RewardOccasion.Exchange } reserved ? reserved : null;

    private async Task DecideAsync(Reward reserved, bool isGiven, CancellationToken cancellationToken)
    {
        var words = turn.Words;
        var member = turn.Chart.Find(reserved.Member);
        if (member is null || !turn.Chart.IsAbove(turn.Speaker, member))
        {
            turn.Refuse(words.RewardNotYoursToDecide(WhomToAsk.Above(turn, member ?? turn.Speaker)));
            return;
        }

        if (reserved.Correction is { } decided)
        {
            turn.SayPrivately(words.RedeemedAlready(turn.NameOf(decided.By), words.Day(decided.On)));
            return;
        }

        var balance = await turn.Session.Rewards.PointsAsync(member.Id, cancellationToken);
        if (isGiven && balance < 0)
        {
            turn.SayPrivately(words.PointsGoneSince(member.Name, -balance));
            return;
        }

        var draft = new ChangeSetDraft(turn.Change);
        draft.Change(new RewardChange(reserved, isGiven ? PointExchange.HandOut(reserved, turn.Speaker.Id, turn.Today, words.RedeemGiveButton) : null, turn.Today, reserved.Cause));
        turn.ChangeSets.Add(draft.Build());

        // What was handed out is handed out; who was refused asks again.
        turn.Undone.Add(turn.Change.ChangeSet);
        turn.SayPrivately(isGiven ? words.RedeemGiven(member.Name, reserved.Name) : words.RedeemRefused(member.Name, reserved.Name, -reserved.Points));
        var reaching = new Reaching(turn);
        if (await reaching.FindAsync(member.Id, cancellationToken) is { } to)
        {
            var title = isGiven ? to.Words.YourRedeemGiven(turn.Speaker.Name, reserved.Name) : to.Words.YourRedeemRefused(turn.Speaker.Name, reserved.Name, -reserved.Points);
            await reaching.AnswerAsync(to, $"redeem-decided/{reserved.Id}", new Card { Purpose = CardPurpose.Notice, Title = title }, cancellationToken);
        }
    }

    private async Task ShowPendingAsync(CancellationToken cancellationToken)
    {
        var words = turn.Words;
        var people = turn.Chart.ReachOf(turn.Speaker).Where(member => member.Id != turn.Speaker.Id).Select(member => member.Id).ToList();
        var lines = people.Count == 0 ? [] : await turn.Session.Rewards.OfDaysAsync(people, new DayRange(turn.Today.AddDays(-MostDaysBack), turn.Today), cancellationToken);
        var pending = RewardTrail.Of(lines.Where(line => line.Reward.Occasion == RewardOccasion.Exchange)).Where(trail => !trail.IsTaken && PointExchange.IsPending(trail.Reward)).Select(trail => trail.Reward).ToList();
        if (pending.Count == 0)
        {
            turn.SayPrivately(words.NothingToHandOut);
            return;
        }

        // The oldest first, each with its own card, so that each has its buttons.
        foreach (var reserved in Enumerable.Reverse(pending).Take(MostShown))
        {
            turn.Show(Question(reserved, words.RedeemAsked(turn.NameOf(reserved.Member), reserved.Name, -reserved.Points), words));
        }
    }
}
