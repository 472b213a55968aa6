using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>「重新打开 华星」, 「华星又有戏了」: a deal that was lost is worked on again.</summary>
internal sealed partial class Reopening(TurnContext turn)
{
    private const int LongestText = 60;
    private const int Patience = 2_000;
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    /// <summary>Takes up the deal that the text names.</summary>
    /// <returns>Whether the text asked for it.</returns>
    public async Task<bool> TryTakeAsync(string text, CancellationToken cancellationToken)
    {
        var said = text.Trim(' ', '。', '.', '！', '!', '~', '～');
        if (said.Length > LongestText || Forms().Select(form => form.Match(said)).FirstOrDefault(match => match.Success) is not { } match)
        {
            return false;
        }

        var name = match.Groups["deal"].Value.Trim(' ', '「', '」', '，', ',', '的');
        if (await FindAsync(name, cancellationToken) is not { } named)
        {
            return false;
        }

        if (named.Deals.Length > 0 && new Proposals(turn).Newest is { Acts: [{ Kind: ActKind.Lose, Deal: { } losing } act] } open && act.Customer == named.Customer.Id
            && await turn.Ledger.FindAsync(losing, cancellationToken) is { IsOpen: true } waiting)
        {
            AskWhich(named, waiting, open);
            return true;
        }

        switch (named)
        {
            case { Foreign: { } collision }:
                turn.Collisions.Add(collision);
                break;
            case { Deals: [] }:
                turn.SayPrivately(turn.Words.NoLostDeal(Labels.Short(named.Customer)));
                break;
            case { Deals: [var deal] }:
                Reopen(named.Customer, deal);
                break;
            default:
                await new WhichDeal(turn).AskAsync(Verbs.Reopen, ImmutableSortedDictionary<string, string>.Empty, named.Deals, cancellationToken);
                break;
        }

        return true;
    }

    /// <summary>Takes it up; one that is not lost stays as it is.</summary>
    public void Reopen(Customer customer, Deal deal)
    {
        if (deal.State.Status != DealStatus.Lost)
        {
            turn.FocusOn(customer.Id, deal.Id);
            turn.SayPrivately(turn.Words.NotLost(Labels.Of(customer, deal)));
            return;
        }

        turn.Ledger.Change(deal, draft => draft.SetState(deal, DealState.Open));
    }

    /// <summary>While it is asked whether one deal of the customer is lost, 「重开」 may mean that one.</summary>
    private void AskWhich(NamedDeals named, Deal waiting, Proposal open)
    {
        var label = Labels.Of(named.Customer, waiting);
        ImmutableArray<CardAction> actions =
        [
            Button.Of(Verbs.Discard, turn.Words.KeepDealButton(waiting.Title), data: [(Keys.Proposal, open.Id)]),
            .. named.Deals.Take(Clarifying.MostChoices).Select(deal => Button.Of(Verbs.Reopen, turn.Words.ReopenDealButton(deal.Title), hint: turn.Words.State(deal.State), data: [(Keys.Deal, deal.Id.Value)])),
        ];
        turn.Show(new Card { Purpose = CardPurpose.Question, Title = turn.Words.LossCardIsOpen(label), Actions = actions }, [waiting, .. named.Deals]);
        turn.Asks = new Asks("deal", [.. actions.Select(action => action.Label)]);
    }

    private async Task<NamedDeals?> FindAsync(string name, CancellationToken cancellationToken)
    {
        if (name.Length > 0)
        {
            return await new DealNaming(turn).FindAsync(name, deal => deal is { Withdrawn: false, State.Status: DealStatus.Lost }, cancellationToken);
        }

        return turn.Focus?.Deal is { } id && await turn.Ledger.FindAsync(id, cancellationToken) is { } deal && turn.MayChange(deal) && await turn.Ledger.FindAsync(deal.Customer, cancellationToken) is { } customer
            ? new NamedDeals(customer, [deal])
            : null;
    }

    private static Regex[] Forms() => [Before(), Behind(), InEnglish()];

    [GeneratedRegex(@"^(重新打开|重新激活|重启|重开)\s*(?<deal>.*)$", Options, Patience)]
    private static partial Regex Before();

    [GeneratedRegex(@"^(?<deal>.*?)(那单|这单)?\s*(重新打开|重启|又有戏|又活|又有机会|重新立项|复活)了?([，,].*)?$", Options, Patience)]
    private static partial Regex Behind();

    [GeneratedRegex(@"^reopen( the)?( deal)?\s*(?<deal>.*)$", Options, Patience)]
    private static partial Regex InEnglish();
}
