using System.Collections.Immutable;
using System.Globalization;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>
/// Divides a deal's result (分成). Whoever is above its owner does so at once, and the owner where nobody else loses; a colleague's wish is the owner's to grant,
/// and what the two do not agree on is decided above.
/// </summary>
internal sealed class Splitting(TurnContext turn)
{
    private readonly SplitNotices notices = new(turn);

    /// <summary>Takes a wish or question in words, or the percentage that answers somebody's wish.</summary>
    /// <returns>Whether it was such a text.</returns>
    public async Task<bool> TryTakeAsync(string text, CancellationToken cancellationToken)
    {
        if (SplitRequest.ReadPercent(text) is { } percent
            && turn.State.Offered?.Actions.FirstOrDefault(action => action.Verb is Verbs.SplitSet or Verbs.SplitSave && action.Data.ContainsKey(Keys.Member)) is { } asked)
        {
            await PressAsync(Verbs.SplitSave, asked.Data.SetItem(Keys.Percent, percent.ToString(CultureInfo.InvariantCulture)), cancellationToken);
            return true;
        }

        if (SplitRequest.Read(text, new SpokenMember(turn).Ending) is not { } request)
        {
            return false;
        }

        var isWish = request.TakesAllBack || request.Parts.Length > 0;
        if (await new SplitSubject(turn).FindAsync(request.Subject, cancellationToken) is not var (customer, deals))
        {
            // What only looks like a question may be another one.
            if (isWish)
            {
                turn.SayPrivately(turn.Words.WhichCustomerIsMeant(turn.Words.SplitExample));
            }

            return isWish;
        }

        switch (deals)
        {
            case []:
                turn.SayPrivately(turn.Words.NoOpenDeal(Labels.Short(customer)));
                break;
            case [var deal]:
                await TakeAsync(customer, deal, request, cancellationToken);
                break;
            case var _ when deals.All(deal => turn.MaySee(deal) || deal.Shares.Any(share => share.Member == turn.Speaker.Id)):
                AskWhich(customer, deals, request);
                break;
            default:
                turn.SayPrivately(turn.Words.SplitAskOwner(Labels.Short(customer), turn.NameOf(deals[0].Owner)));
                break;
        }

        return true;
    }

    /// <summary>Handles a pressed button. Whether the speaker may is decided anew.</summary>
    public async Task PressAsync(string verb, ImmutableSortedDictionary<string, string> data, CancellationToken cancellationToken)
    {
        if (!data.TryGetValue(Keys.Deal, out var id)
            || await turn.Ledger.FindAsync(new DealId(id), cancellationToken) is not { } deal
            || deal.State.Status == DealStatus.Lost
            || await turn.Ledger.FindAsync(deal.Customer, cancellationToken) is not { } customer)
        {
            turn.Refuse(turn.Words.UnusableButton);
            return;
        }

        var shares = SplitShares.Read(data.GetValueOrDefault(Keys.Shares), turn.Chart);
        Member? member = Guid.TryParse(data.GetValueOrDefault(Keys.Member), out var memberId) ? turn.Chart.Find(new MemberId(memberId)) : null;
        switch (verb)
        {
            case Verbs.Split when shares is { } parts:
                await TakeAsync(customer, deal, new SplitRequest("", parts, TakesAllBack: parts.IsEmpty && data.ContainsKey(Keys.Before)), cancellationToken);
                break;
            case Verbs.SplitDispute when IsConcerned(deal, shares):
                await notices.AskAboveAsync(customer, deal, shares, cancellationToken);
                break;
            case var _ when !Leads(deal) && deal.Owner != turn.Speaker.Id:
                turn.Refuse(turn.Words.OnlyOwnerMayGrant(turn.NameOf(deal.Owner)));
                break;
            case Verbs.SplitSet when shares is { } wanted:
                await GrantAsync(customer, deal, wanted, data.GetValueOrDefault(Keys.Before), cancellationToken);
                break;
            case Verbs.SplitAmend when member is not null:
                notices.ShowForm(customer, deal, member, data.GetValueOrDefault(Keys.Shares));
                break;
            case Verbs.SplitSave when member is not null && ReadPercent(data.GetValueOrDefault(Keys.Percent)) is { } percent:
                await SetOrPassOnAsync(customer, deal, CreditSplit.Give(deal.Shares, deal.Owner, member.Id, percent), shares, cancellationToken);
                break;
            case Verbs.SplitSave when member is not null:
                notices.ShowForm(customer, deal, member, data.GetValueOrDefault(Keys.Shares));
                break;
            case Verbs.SplitKeep when Leads(deal):
                turn.SayPrivately(turn.Words.SplitStays(turn.Words.Shares(deal, turn.NameOf)));
                await notices.TellItStaysAsync(customer, deal, member?.Id, cancellationToken);
                break;
            default:
                turn.Refuse(turn.Words.UnusableButton);
                break;
        }
    }

    private async Task TakeAsync(Customer customer, Deal deal, SplitRequest request, CancellationToken cancellationToken)
    {
        turn.FocusOn(customer.Id, deal.Id);
        if (request is { TakesAllBack: false, Parts.IsEmpty: true })
        {
            Tell(customer, deal);
            return;
        }

        var wanted = request.TakesAllBack ? [] : CreditSplit.Want(deal.Shares, deal.Owner, request.Parts);
        if (Leads(deal) || deal.Owner == turn.Speaker.Id)
        {
            await SetOrPassOnAsync(customer, deal, wanted, wish: null, cancellationToken);
        }
        else if (IsPossible(deal, wanted))
        {
            await notices.AskOwnerAsync(customer, deal, wanted!.Value, cancellationToken);
        }
    }

    /// <summary>The owner, or somebody above, agrees to what was wished for.</summary>
    private async Task GrantAsync(Customer customer, Deal deal, ImmutableArray<CreditShare> wanted, string? before, CancellationToken cancellationToken)
    {
        if (!SplitShares.AreSame(wanted, deal.Shares) && before != SplitShares.Write(deal.Shares))
        {
            turn.SayPrivately(turn.Words.SplitHasChanged(turn.Words.Shares(deal, turn.NameOf)));
            return;
        }

        await SetOrPassOnAsync(customer, deal, wanted.IsEmpty ? wanted : CreditSplit.Of(deal.Owner, wanted), wish: null, cancellationToken);
    }

    private async Task SetOrPassOnAsync(Customer customer, Deal deal, ImmutableArray<CreditShare>? wanted, ImmutableArray<CreditShare>? wish, CancellationToken cancellationToken)
    {
        if (!IsPossible(deal, wanted))
        {
            return;
        }

        var shares = wanted!.Value;
        if (!Leads(deal) && deal.Shares.Any(share => share.Member != deal.Owner && CreditSplit.PercentOf(shares, deal.Owner, share.Member) < share.Percent))
        {
            await notices.AskAboveAsync(customer, deal, shares, cancellationToken);
            return;
        }

        var after = turn.Ledger.Change(deal, draft => draft.Split(deal, shares));
        Aside.To(turn, after, turn.Words.SplitIsWhole);
        await notices.TellAsync(customer, deal, after, wish, cancellationToken);
    }

    private bool IsPossible(Deal deal, ImmutableArray<CreditShare>? wanted)
    {
        if (wanted is not { } shares)
        {
            turn.SayPrivately(turn.Words.SplitIsNoWhole(turn.Words.Shares(deal, turn.NameOf)));
            return false;
        }

        if (SplitShares.AreSame(shares, deal.Shares))
        {
            turn.SayPrivately(turn.Words.SplitIsSo(turn.Words.Shares(deal, turn.NameOf)));
            return false;
        }

        return true;
    }

    private void Tell(Customer customer, Deal deal)
    {
        if (turn.MaySee(deal) || CreditSplit.PercentOf(deal.Shares, deal.Owner, turn.Speaker.Id) > 0)
        {
            turn.SayAbout(new Reply(turn.Words.SplitOf(Labels.Of(customer, deal), turn.Words.Shares(deal, turn.NameOf))), [deal]);
        }
        else
        {
            turn.Refuse(turn.Words.SplitAskOwner(Labels.Short(customer), turn.NameOf(deal.Owner)));
        }
    }

    private void AskWhich(Customer customer, ImmutableArray<Deal> deals, SplitRequest request)
    {
        (string Key, string Value)[] parts = [(Keys.Shares, SplitShares.Write(request.Parts)), .. request.TakesAllBack ? [(Keys.Before, "")] : Array.Empty<(string, string)>()];
        notices.AskWhich(customer, [.. deals.Take(Clarifying.MostChoices)], parts);
    }

    private bool Leads(Deal deal) => turn.Chart.Find(deal.Owner) is { } owner && turn.Chart.IsAbove(turn.Speaker, owner);

    /// <summary>Only those whose part it is may ask that it be decided above.</summary>
    private bool IsConcerned(Deal deal, ImmutableArray<CreditShare>? wanted) =>
        deal.Owner == turn.Speaker.Id
        || deal.Shares.Any(share => share.Member == turn.Speaker.Id)
        || wanted?.Any(share => share.Member == turn.Speaker.Id) == true;

    private static int? ReadPercent(string? text) =>
        text is null ? null : int.TryParse(text.Trim().TrimEnd('%', '％'), NumberStyles.None, CultureInfo.InvariantCulture, out var percent) ? percent : null;
}
