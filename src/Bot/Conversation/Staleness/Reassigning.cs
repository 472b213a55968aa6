using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>A manager gives a deal to somebody else of their team. It is no progress.</summary>
internal sealed class Reassigning(TurnContext turn)
{
    private const int MostOffered = 10;

    private readonly Reaching reaching = new(turn);

    /// <summary>Gives it to the member who is named; asks to whom otherwise.</summary>
    public async Task PressAsync(Customer customer, Deal deal, ImmutableSortedDictionary<string, string> data, CancellationToken cancellationToken)
    {
        if (!data.TryGetValue(Keys.Member, out var named))
        {
            Ask(customer, deal);
            return;
        }

        if (!Guid.TryParse(named, out var id) || turn.Chart.Find(new MemberId(id)) is not { } member)
        {
            turn.Refuse(turn.Words.UnusableButton);
            return;
        }

        if (!Team().Any(other => other.Id == member.Id))
        {
            turn.SayPrivately(turn.Words.NotOfYourTeam(member.Name));
            return;
        }

        if (member.Id == deal.Owner)
        {
            turn.SayPrivately(turn.Words.IsTheirsAlready(Labels.Of(customer, deal), member.Name));
            return;
        }

        await GiveAsync(customer, deal, member, cancellationToken);
    }

    /// <summary>Whose deal it is cannot give it away: whoever leads them can, and is asked with one key.</summary>
    /// <param name="customer">The customer.</param>
    /// <param name="deal">The deal.</param>
    /// <param name="to">Who is to have it.</param>
    /// <param name="isWanted">Whether the speaker has said that those above are to be asked.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>Whether there is somebody above who is reached.</returns>
    public async Task<bool> TryAskAboveAsync(Customer customer, Deal deal, Member to, bool isWanted, CancellationToken cancellationToken)
    {
        Reached? reached = null;
        foreach (var above in turn.Chart.SuperiorsOf(turn.Speaker).Where(above => turn.Chart.IsAbove(above, to)))
        {
            reached ??= await reaching.FindPreferredAsync(above.Id, cancellationToken);
        }

        if (reached is null || to.Id == deal.Owner)
        {
            return false;
        }

        turn.FocusOn(customer.Id, deal.Id);
        var (label, manager) = (Labels.Of(customer, deal), turn.NameOf(reached.Member));
        (string Key, string Value)[] data = [(Keys.Deal, deal.Id.Value), (Keys.Member, to.Id.ToString())];
        if (!isWanted)
        {
            turn.Show(
                new Card
                {
                    Purpose = CardPurpose.Question,
                    Title = turn.Words.HandOverNeeds(label, to.Name, manager),
                    Actions = [Button.Of(Verbs.Reassign, turn.Words.HandOverAskButton(manager), CardActionStyle.Primary, data: [.. data, (Keys.Choice, manager)])],
                },
                [deal]);
            return true;
        }

        var words = reached.Words;
        await reaching.NotifyAsync(
            reached,
            $"reassign-asked/{deal.Id.Value}/{to.Id}/{DayText.Of(turn.Today)}",
            new Card
            {
                Purpose = CardPurpose.Notice,
                Title = words.HandOverWanted(turn.Speaker.Name, label, to.Name),
                Actions = [Button.Of(Verbs.Reassign, words.HandOverGiveButton(to.Name), CardActionStyle.Primary, data: data), Button.Of(Verbs.Show, words.LookButton, data: [(Keys.Deal, deal.Id.Value)])],
            },
            cancellationToken);
        turn.SayPrivately(turn.Words.HandOverAsked(manager));
        return true;
    }

    private async Task GiveAsync(Customer customer, Deal deal, Member to, CancellationToken cancellationToken)
    {
        var (before, label) = (deal.Owner, Labels.Of(customer, deal));
        var others = (await turn.Ledger.DealsOfAsync(customer.Id, cancellationToken)).Any(other => other.IsOpen && other.Id != deal.Id && other.Owner == before);
        turn.Ledger.Change(deal, draft => draft.SetOwner(deal, to.Id));
        if (customer.Owner == before)
        {
            // Whoever goes on with other deals of the customer keeps it; the new owner must be able to write there.
            turn.Ledger.Change(customer, draft => others ? draft.Share(customer, to.Id) : draft.SetOwner(customer, to.Id));
        }

        Aside.To(turn, deal, turn.Words.Reassigned(label, to.Name));
        await TellAsync(to.Id, "to", words => words.ReassignedToYou(turn.Speaker.Name, label), deal, cancellationToken);
        await TellAsync(before, "from", words => words.ReassignedFromYou(turn.Speaker.Name, label, to.Name), null, cancellationToken);
    }

    private async Task TellAsync(MemberId member, string way, Func<Texts.Wording, string> say, Deal? shown, CancellationToken cancellationToken)
    {
        if (member != turn.Speaker.Id && await reaching.FindPreferredAsync(member, cancellationToken) is { } reached)
        {
            var card = new Card
            {
                Purpose = CardPurpose.Notice,
                Title = say(reached.Words),
                Actions = shown is null ? [] : [Button.Of(Verbs.Show, reached.Words.LookButton, CardActionStyle.Primary, data: [(Keys.Deal, shown.Id.Value)])],
            };
            await reaching.NotifyAsync(reached, $"reassigned/{turn.Turn.ChangeSet}/{shown?.Id.Value ?? "-"}/{way}", card, cancellationToken);
        }
    }

    private void Ask(Customer customer, Deal deal)
    {
        ImmutableArray<Member> offered = [.. Team().Where(member => member.Id != deal.Owner).OrderBy(member => member.Group != turn.Chart.Find(deal.Owner)?.Group).Take(MostOffered)];
        if (offered.IsEmpty)
        {
            turn.SayPrivately(turn.Words.NobodyToReassignTo);
            return;
        }

        turn.Show(
            new Card
            {
                Purpose = CardPurpose.Question,
                Title = turn.Words.ReassignToWhom(Labels.Of(customer, deal)),
                Sections = [new CardSection { Notes = [turn.Words.ReassignInWords(Labels.Short(customer))] }],
                Actions = [.. offered.Select(member => Button.Of(Verbs.Reassign, member.Name, data: [(Keys.Deal, deal.Id.Value), (Keys.Member, member.Id.ToString())]))],
            },
            [deal]);
    }

    /// <summary>Those whose deals the speaker leads, and who sell.</summary>
    private IEnumerable<Member> Team() => turn.Chart.ReachOf(turn.Speaker).Where(member => member.Role is Role.Rep or Role.Manager);
}
