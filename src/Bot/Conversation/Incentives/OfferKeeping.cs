using System.Security.Cryptography;
using System.Text;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Domain.Incentives;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>The list of what points buy: everybody reads it, who leads people changes it.</summary>
internal sealed class OfferKeeping(TurnContext turn, IncentiveTerms terms)
{
    private const int MostButtons = 5;

    /// <summary>Takes 「兑换清单」, 「上架 咖啡券 30分」, 「下架 咖啡券」.</summary>
    /// <returns>Whether it was such a text.</returns>
    public async Task<bool> TryTakeAsync(string text, CancellationToken cancellationToken)
    {
        if (ExchangeRequest.IsList(text))
        {
            await ShowAsync(cancellationToken);
            return true;
        }

        var (offer, withdrawn) = (ExchangeRequest.Offer(text), ExchangeRequest.Withdrawal(text));
        if (offer is null && withdrawn is null)
        {
            return false;
        }

        if (turn.Speaker.Role == Role.Rep)
        {
            turn.Refuse(turn.Words.OffersNotYours(WhomToAsk.Above(turn, turn.Speaker)));
        }
        else if (offer is var (name, points, stock))
        {
            await SetAsync(name, points, stock, cancellationToken);
        }
        else
        {
            await WithdrawAsync(withdrawn!, cancellationToken);
        }

        return true;
    }

    /// <summary>Shows what points buy, and how many the speaker has.</summary>
    public async Task ShowAsync(CancellationToken cancellationToken)
    {
        var words = turn.Words;
        var offers = (await terms.RulesAsync(turn.Session, cancellationToken)).OffersOn(turn.Today).OrderBy(offer => offer.Points).ToList();
        if (offers.Count == 0)
        {
            turn.SayPrivately(words.NoOffers);
            return;
        }

        var left = new Dictionary<RewardRuleId, int?>();
        foreach (var offer in offers.Where(offer => offer.Stock is not null))
        {
            left[offer.Id] = PointExchange.Left(offer, await turn.Session.Rewards.TakenAsync(offer, cancellationToken));
        }

        turn.Show(new Card
        {
            Purpose = CardPurpose.Answer,
            Title = words.OffersTitle(offers.Count, await turn.Session.Rewards.PointsAsync(turn.Speaker.Id, cancellationToken)),
            Sections = [new CardSection { Facts = [.. offers.Select(offer => new CardFact(offer.Name, words.OfferCosts(offer.Points, left.GetValueOrDefault(offer.Id))))] }],
            Actions = [.. offers.Where(offer => left.GetValueOrDefault(offer.Id) != 0).Take(MostButtons).Select(offer => Button.Of(Verbs.Redeem, words.RedeemButton(offer.Name), data: [(Keys.Rule, offer.Id.Value)]))],
            Foot = words.OffersFoot,
        });
    }

    private async Task SetAsync(string name, int points, int? stock, CancellationToken cancellationToken)
    {
        if (name.Length is 0 or > RewardRule.NameMaxLength || points is < 1 or > RewardRule.MostPoints || stock is < 1 or > RewardRule.MostStock)
        {
            turn.SayPrivately(turn.Words.OfferNotRead);
            return;
        }

        var id = new RewardRuleId($"offer-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, 6))}");
        var rules = await terms.RulesAsync(turn.Session, cancellationToken);
        var before = rules.OffersOn(turn.Today).FirstOrDefault(offer => Redeeming.IsNamed(offer, name)) ?? rules.Find(id);
        var offer = new RewardRule { Id = before?.Id ?? id, Name = name, Version = (before?.Version ?? 0) + 1, From = turn.Today, Occasion = RewardOccasion.Exchange, Points = points, Stock = stock };
        Keep(before, offer, turn.Words.OfferSet(name, turn.Words.OfferCosts(points, stock)));
    }

    private async Task WithdrawAsync(string name, CancellationToken cancellationToken)
    {
        var offers = (await terms.RulesAsync(turn.Session, cancellationToken)).OffersOn(turn.Today).ToList();
        if (offers.Find(offer => Redeeming.IsNamed(offer, name)) is { } before)
        {
            Keep(before, before with { Version = before.Version + 1, From = turn.Today, Ended = true }, turn.Words.OfferWithdrawn(before.Name));
        }
        else
        {
            turn.SayPrivately(turn.Words.NoSuchOffer(name, turn.Words.List(offers.Select(offer => offer.Name))));
        }
    }

    private void Keep(RewardRule? before, RewardRule offer, string title)
    {
        var draft = new ChangeSetDraft(turn.Change);
        draft.Set(before is { Version: > 0 } ? before : null, offer);
        turn.ChangeSets.Add(draft.Build());
        turn.Show(new Card
        {
            Purpose = CardPurpose.Receipt,
            Title = title,
            Emphasis = CardEmphasis.Good,
            Actions = [Button.Of(Verbs.Undo, turn.Words.UndoButton, data: [(Keys.ChangeSet, turn.Change.ChangeSet.ToString())])],
            Foot = turn.Words.UndoWithin(turn.Options.UndoWindow),
        });
    }
}
