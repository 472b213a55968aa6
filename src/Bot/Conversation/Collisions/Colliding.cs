using System.Globalization;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Bot.Texts;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>
/// A customer of somebody else (撞单): nothing is written; the speaker learns who owns it, and nothing more, and may ask the owner to share it or to hand it over.
/// </summary>
internal sealed class Colliding(TurnContext turn)
{
    private readonly Reaching reaching = new(turn);

    /// <summary>Tells the speaker whose the customer is.</summary>
    public async Task ShowAsync(Collision collision, CancellationToken cancellationToken)
    {
        new Barring(turn).Keep(collision);
        var name = turn.NameOf(collision.Owner);
        var mayAsk = turn.Speaker.Role != Role.Administrator && await reaching.FindAsync(collision.Owner, cancellationToken) is not null;
        (string Key, string Value)[] data = [(Keys.Customer, collision.Customer.Id.ToString()), (Keys.Member, collision.Owner.ToString())];
        turn.Show(new Card
        {
            Purpose = CardPurpose.Notice,
            Title = turn.Words.CollisionTitle(Labels.Short(collision.Customer), name),
            Emphasis = CardEmphasis.Warning,
            Sections = [new CardSection { Notes = [Note(collision, name, mayAsk)] }],
            Actions = mayAsk ? [Button.Of(Verbs.AskShare, turn.Words.AskShareButton, data: data), Button.Of(Verbs.AskHandOver, turn.Words.AskHandOverButton, data: data)] : [],
        });
    }

    private string Note(Collision collision, string owner, bool mayAsk) => (collision.WasAsked, mayAsk) switch
    {
        (false, true) => turn.Words.CollisionNote,
        (false, false) => turn.Words.CollisionNoteAlone(owner),
        (true, true) => turn.Words.CollisionAsked,
        (true, false) => turn.Words.CollisionAskedAlone(owner),
    };

    /// <summary>Asks the owner, in the owner's own chat; asked again on the same day, the owner hears of it once.</summary>
    public async Task AskAsync(Customer customer, MemberId ownerId, bool wantsAll, CancellationToken cancellationToken)
    {
        var deals = await turn.Ledger.DealsOfAsync(customer.Id, cancellationToken);
        if (turn.Speaker.Role == Role.Administrator || !Owns(customer, deals, ownerId) || ownerId == turn.Speaker.Id)
        {
            turn.Refuse(turn.Words.UnusableButton);
            return;
        }

        if (turn.MayChange(customer) && deals.Any(deal => deal.IsOpen && turn.MayChange(deal)))
        {
            turn.SayPrivately(turn.Words.MayWriteAlready(Labels.Short(customer)));
            return;
        }

        if (await reaching.FindAsync(ownerId, cancellationToken) is not { } owner)
        {
            turn.SayPrivately(turn.Words.CollisionNoteAlone(turn.NameOf(ownerId)));
            return;
        }

        (string Key, string Value)[] data =
        [
            (Keys.Customer, customer.Id.ToString()),
            (Keys.Member, turn.Speaker.Id.ToString()),
        ];
        var words = owner.Words;
        var share = Button.Of(Verbs.GrantShare, words.GrantShareButton, wantsAll ? CardActionStyle.Normal : CardActionStyle.Primary, data: data);
        var handOver = Button.Of(Verbs.GrantHandOver, words.GrantHandOverButton, wantsAll ? CardActionStyle.Primary : CardActionStyle.Normal, data: data);
        var card = new Card
        {
            Purpose = CardPurpose.Notice,
            Title = wantsAll ? words.HandOverRequestTitle(turn.Speaker.Name, Labels.Short(customer)) : words.ShareRequestTitle(turn.Speaker.Name, Labels.Short(customer)),
            Sections = [new CardSection { Notes = [wantsAll ? words.HandOverRequestNote : words.ShareRequestNote] }],
            Actions = [.. wantsAll ? (CardAction[])[handOver, share] : [share, handOver], Button.Of(Verbs.Refuse, words.RefuseButton, CardActionStyle.Destructive, data: data)],
        };
        await reaching.NotifyAsync(
            owner,
            string.Create(CultureInfo.InvariantCulture, $"{(wantsAll ? Verbs.AskHandOver : Verbs.AskShare)}/{customer.Id}/{turn.Speaker.Id}/{turn.Today:yyyy-MM-dd}"),
            card,
            cancellationToken);
        turn.SayPrivately(turn.Words.AskSent(turn.NameOf(ownerId), Labels.Short(customer)));
    }

    /// <summary>The owner, or somebody above, lets the asker write to the customer, or gives it away.</summary>
    public async Task GrantAsync(Customer customer, Member asker, bool handsOver, CancellationToken cancellationToken)
    {
        var deals = await turn.Ledger.DealsOfAsync(customer.Id, cancellationToken);
        if (!MayGrant(customer, deals, asker))
        {
            SayWhoMayGrant(customer, asker);
            return;
        }

        var label = Labels.Short(customer);
        var mine = deals.Where(deal => deal.IsOpen && deal.Owner != asker.Id && Leads(deal.Owner)).ToList();
        var entry = turn.Ledger.Mention(customer.Id, null);
        if (customer.Owner is { } owner && owner != asker.Id && Leads(owner))
        {
            customer = turn.Ledger.Change(customer, draft => handsOver ? draft.SetOwner(customer, asker.Id) : draft.Share(customer, asker.Id));
        }

        foreach (var deal in mine)
        {
            turn.Ledger.Change(deal, draft => handsOver ? draft.SetOwner(deal, asker.Id) : draft.AddCollaborator(deal, asker.Id));
        }

        if (turn.Ledger.IsEmpty)
        {
            entry.Notes.Add(turn.Words.AlreadyShared(label, asker.Name));
            return;
        }

        entry.Notes.Add(handsOver ? turn.Words.HandedOver(label, asker.Name) : turn.Words.Shared(label, asker.Name));
        if (await reaching.FindAsync(asker.Id, cancellationToken) is { } reached)
        {
            var title = handsOver ? reached.Words.HandOverGranted(turn.Speaker.Name, label) : reached.Words.ShareGranted(turn.Speaker.Name, label);
            var notice = await new Barring(turn).WithWhatWaitsAsync(new Card { Purpose = CardPurpose.Notice, Title = title }, customer, reached, cancellationToken);
            await reaching.AnswerAsync(reached, $"granted/{turn.Turn.ChangeSet}", notice, cancellationToken);
        }
    }

    /// <summary>The owner, or somebody above, does neither.</summary>
    public async Task RefuseAsync(Customer customer, Member asker, CancellationToken cancellationToken)
    {
        var deals = await turn.Ledger.DealsOfAsync(customer.Id, cancellationToken);
        if (!MayGrant(customer, deals, asker))
        {
            SayWhoMayGrant(customer, asker);
            return;
        }

        var label = Labels.Short(customer);
        turn.SayPrivately(turn.Words.Refused(asker.Name));
        await TellAsync(
            asker,
            string.Create(CultureInfo.InvariantCulture, $"refused/{customer.Id}/{asker.Id}/{turn.Today:yyyy-MM-dd}"),
            words => words.AskRefused(turn.Speaker.Name, label),
            cancellationToken);
    }

    private static bool Owns(Customer customer, IReadOnlyList<Deal> deals, MemberId member) =>
        customer.Owner == member || deals.Any(deal => deal.IsOpen && deal.Owner == member);

    /// <summary>Only owners decide and those above them: being shared with is not enough to share on.</summary>
    private bool MayGrant(Customer customer, IReadOnlyList<Deal> deals, Member asker) =>
        asker.Id != turn.Speaker.Id && ((customer.Owner is { } owner && Leads(owner)) || deals.Any(deal => deal.IsOpen && Leads(deal.Owner)));

    private bool Leads(MemberId owner) => owner == turn.Speaker.Id || (turn.Chart.Find(owner) is { } member && turn.Chart.IsAbove(turn.Speaker, member));

    /// <summary>After a hand-over the former owner's second press finds the new owner, and is told so.</summary>
    private void SayWhoMayGrant(Customer customer, Member asker) =>
        turn.SayPrivately(customer.Owner == asker.Id ? turn.Words.AlreadyShared(Labels.Short(customer), asker.Name) : turn.Words.OnlyOwnerMayGrant(turn.NameOf(customer.Owner)));

    private async Task TellAsync(Member asker, string key, Func<Wording, string> say, CancellationToken cancellationToken)
    {
        if (await reaching.FindAsync(asker.Id, cancellationToken) is { } reached)
        {
            await reaching.AnswerAsync(reached, key, new Card { Purpose = CardPurpose.Notice, Title = say(reached.Words) }, cancellationToken);
        }
    }
}
