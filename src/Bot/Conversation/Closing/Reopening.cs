using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>「重新打开 华星」, 「华星又有戏了」: a deal that was lost is worked on again.</summary>
internal sealed partial class Reopening(TurnContext turn)
{
    private const int LongestText = 60;
    private const int Patience = 200;
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
