using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Bot.Texts;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>What people are asked and told of how a deal's result is divided.</summary>
internal sealed class SplitNotices(TurnContext turn)
{
    private readonly Reaching reaching = new(turn);

    /// <summary>Asks the owner for what the speaker wishes.</summary>
    public async Task AskOwnerAsync(Customer customer, Deal deal, ImmutableArray<CreditShare> wanted, CancellationToken cancellationToken)
    {
        if (await reaching.FindAsync(deal.Owner, cancellationToken) is not { } owner)
        {
            turn.SayPrivately(turn.Words.SplitUnreachable(turn.NameOf(deal.Owner)));
            return;
        }

        var words = owner.Words;
        var data = DataOf(deal, wanted, turn.Speaker.Id);
        var card = new Card
        {
            Purpose = CardPurpose.Notice,
            Title = words.SplitWishTitle(turn.Speaker.Name, Labels.Of(customer, deal)),
            Sections = [new CardSection { Facts = [Fact(deal, deal with { Shares = wanted }, words)] }],
            Actions =
            [
                Button.Of(Verbs.SplitSet, words.SplitAgreeButton, CardActionStyle.Primary, data: data),
                Button.Of(Verbs.SplitAmend, words.SplitAmendButton, data: data),
                Button.Of(Verbs.SplitDispute, words.SplitDisputeButton, data: data),
            ],
            Foot = words.SplitWishFoot,
        };
        await reaching.NotifyAsync(owner, $"split-wish/{turn.Turn.ChangeSet}/{deal.Id}", card, cancellationToken);
        turn.SayPrivately(turn.Words.SplitWishSent(turn.NameOf(deal.Owner), turn.Words.Shares(deal with { Shares = wanted }, turn.NameOf)));
    }

    /// <summary>Asks the first one above the owner to decide.</summary>
    /// <param name="customer">The customer.</param>
    /// <param name="deal">The deal as it is.</param>
    /// <param name="wanted">What the speaker wishes; null where they have only not agreed.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task AskAboveAsync(Customer customer, Deal deal, ImmutableArray<CreditShare>? wanted, CancellationToken cancellationToken)
    {
        var above = turn.Chart.Find(deal.Owner) is { } owner ? turn.Chart.SuperiorsOf(owner).FirstOrDefault(member => member.Id != turn.Speaker.Id) : null;
        if (above is null || await reaching.FindAsync(above.Id, cancellationToken) is not { } reached)
        {
            turn.SayPrivately(turn.Words.SplitNobodyAbove(turn.NameOf(above?.Id ?? deal.Owner)));
            return;
        }

        var words = reached.Words;
        var wish = wanted is { } some && CreditSplit.IsValid(some) && !SplitShares.AreSame(some, deal.Shares) ? some : deal.Shares;
        var isWish = !SplitShares.AreSame(wish, deal.Shares);
        var other = Concerned(deal, wish);
        var data = DataOf(deal, wish, other);
        var card = new Card
        {
            Purpose = CardPurpose.Notice,
            Title = words.SplitDisputeTitle(Labels.Of(customer, deal)),
            Emphasis = CardEmphasis.Warning,
            Sections =
            [
                new CardSection
                {
                    Facts =
                    [
                        new CardFact(words.OwnerLabel, turn.NameOf(deal.Owner)),
                        new CardFact(words.SplitNowLabel, words.Shares(deal, turn.NameOf)),
                        .. isWish ? [new CardFact(words.SplitWishLabel, words.Shares(deal with { Shares = wish }, turn.NameOf))] : Array.Empty<CardFact>(),
                    ],
                    Notes = [words.SplitDisputeNote(turn.Speaker.Name)],
                },
            ],
            Actions =
            [
                .. isWish ? [Button.Of(Verbs.SplitSet, words.SplitAsWishedButton, CardActionStyle.Primary, data: data)] : Array.Empty<CardAction>(),
                Button.Of(Verbs.SplitKeep, words.SplitKeepButton, data: data),
                Button.Of(Verbs.SplitAmend, words.SplitAmendButton, data: data),
            ],
            Foot = words.SplitIsWhole,
        };
        await reaching.NotifyAsync(reached, $"split-dispute/{turn.Turn.ChangeSet}/{deal.Id}", card, cancellationToken);
        turn.SayPrivately(turn.Words.SplitPassedOn(above.Name));
    }

    /// <summary>Tells all others whose part has changed.</summary>
    /// <param name="customer">The customer.</param>
    /// <param name="before">The deal before.</param>
    /// <param name="after">The deal afterwards.</param>
    /// <param name="wish">What was wished for and not granted in full, which may go on to be decided above.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task TellAsync(Customer customer, Deal before, Deal after, ImmutableArray<CreditShare>? wish, CancellationToken cancellationToken)
    {
        var members = before.Shares.Concat(after.Shares).Select(share => share.Member).Append(after.Owner).Distinct();
        foreach (var member in members.Where(member => member != turn.Speaker.Id && PercentOf(before, member) != PercentOf(after, member)))
        {
            if (await reaching.FindAsync(member, cancellationToken) is not { } reached)
            {
                continue;
            }

            var mayDispute = turn.Speaker.Id == after.Owner;
            var card = new Card
            {
                Purpose = CardPurpose.Notice,
                Title = reached.Words.SplitToldTitle(turn.Speaker.Name, Labels.Of(customer, after), PercentOf(after, member)),
                Sections = [new CardSection { Facts = [Fact(before, after, reached.Words)] }],
                Actions = mayDispute ? [Button.Of(Verbs.SplitDispute, reached.Words.SplitObjectButton, data: DataOf(after, wish ?? (PercentOf(before, member) > PercentOf(after, member) ? before.Shares : after.Shares), member))] : [],
            };
            await reaching.NotifyAsync(reached, $"split-told/{turn.Turn.ChangeSet}/{after.Id}/{member}", card, cancellationToken);
        }
    }

    /// <summary>Tells the owner and who has asked that nothing changes.</summary>
    public async Task TellItStaysAsync(Customer customer, Deal deal, MemberId? asker, CancellationToken cancellationToken)
    {
        foreach (var member in new[] { deal.Owner, asker ?? deal.Owner }.Distinct())
        {
            if (await reaching.FindAsync(member, cancellationToken) is { } reached)
            {
                var title = reached.Words.SplitKeptBy(turn.Speaker.Name, Labels.Of(customer, deal), reached.Words.Shares(deal, turn.NameOf));
                await reaching.AnswerAsync(reached, $"split-kept/{turn.Turn.ChangeSet}/{deal.Id}/{member}", new Card { Purpose = CardPurpose.Notice, Title = title }, cancellationToken);
            }
        }
    }

    /// <summary>Asks for a member's part.</summary>
    public void ShowForm(Customer customer, Deal deal, Member member, string? wish)
    {
        (string Key, string Value)[] data = [(Keys.Deal, deal.Id.Value), (Keys.Member, member.Id.ToString()), .. wish is null ? Array.Empty<(string, string)>() : [(Keys.Shares, wish)]];
        turn.Show(
            new Card
            {
                Purpose = CardPurpose.Question,
                Title = turn.Words.SplitHowMuch(member.Name, Labels.Of(customer, deal)),
                Sections = [new CardSection { Facts = [new CardFact(turn.Words.SharesLabel, turn.Words.Shares(deal, turn.NameOf))] }],
                Inputs = [new CardInput { Key = Keys.Percent, Label = turn.Words.SplitPercentLabel(member.Name), Kind = CardInputKind.Text, Instead = turn.Words.SplitPercentInstead, IsRequired = true }],
                Actions = [Button.Of(Verbs.SplitSave, turn.Words.SaveButton, CardActionStyle.Primary, data: data)],
                Foot = turn.Words.SplitIsWhole,
            },
            [deal]);
        turn.Asks = new Asks("slot", []);
    }

    /// <summary>Asks which deal is meant.</summary>
    public void AskWhich(Customer customer, ImmutableArray<Deal> deals, (string Key, string Value)[] parts)
    {
        ImmutableArray<CardAction> actions = [.. deals.Select(deal => Button.Of(Verbs.Split, Labels.Of(customer, deal), hint: turn.Words.Stage(deal.Position.Stage), data: [(Keys.Deal, deal.Id.Value), .. parts]))];
        ImmutableArray<OfferedAction> offered = [.. deals.Select((deal, index) => new OfferedAction(Verbs.Split, actions[index].Data, [Labels.Of(customer, deal), deal.Title, deal.Id.Value], deal.Customer, deal.Id))];
        turn.Show(new Card { Purpose = CardPurpose.Question, Title = turn.Words.WhichDealIsMeant, Actions = actions }, deals, offered);
        turn.Asks = new Asks("deal", [.. actions.Select(action => action.Label)]);
    }

    private CardFact Fact(Deal before, Deal after, Wording words) => new(words.SharesLabel, words.Shares(after, turn.NameOf), words.Shares(before, turn.NameOf));

    private static int PercentOf(Deal deal, MemberId member) => CreditSplit.PercentOf(deal.Shares, deal.Owner, member);

    /// <summary>The one besides the owner whose part is in question.</summary>
    private MemberId Concerned(Deal deal, ImmutableArray<CreditShare> wish) =>
        turn.Speaker.Id != deal.Owner ? turn.Speaker.Id
        : wish.Concat(deal.Shares).Select(share => share.Member).FirstOrDefault(member => member != deal.Owner && PercentOf(deal, member) != CreditSplit.PercentOf(wish, deal.Owner, member), wish.Concat(deal.Shares).Select(share => share.Member).FirstOrDefault(member => member != deal.Owner, turn.Speaker.Id));

    private static (string Key, string Value)[] DataOf(Deal deal, ImmutableArray<CreditShare> wanted, MemberId member) =>
        [(Keys.Deal, deal.Id.Value), (Keys.Shares, SplitShares.Write(wanted)), (Keys.Before, SplitShares.Write(deal.Shares)), (Keys.Member, member.ToString())];
}
