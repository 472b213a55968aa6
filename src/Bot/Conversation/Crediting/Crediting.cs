using System.Globalization;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Bot.Texts;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>Colleagues who took part are asked whether it counts for them too, and only what they agree to is recorded.</summary>
internal sealed class Crediting(TurnContext turn)
{
    private readonly Reaching reaching = new(turn);

    /// <summary>Asks those whom the turn's activities name.</summary>
    public async Task InviteAsync(CancellationToken cancellationToken)
    {
        foreach (var (activity, colleague) in turn.Ledger.Invited)
        {
            await InviteAsync(activity, colleague, cancellationToken);
        }
    }

    /// <summary>The speaker agrees: the activity counts for them as well.</summary>
    public async Task AcceptAsync(ChangeSetId id, CustomerId customerId, CancellationToken cancellationToken)
    {
        if (Find(id, customerId) is null || await turn.Ledger.FindAsync(customerId, cancellationToken) is not { } customer || await turn.Session.Changes.FindAsync(id, cancellationToken) is not { } changes)
        {
            turn.Refuse(turn.Words.UnusableButton);
            return;
        }

        var remaining = await turn.Session.Changes.RemainingAsync(id, cancellationToken);
        var states = await turn.Session.Changes.StatesAsync([.. remaining.Where(change => change.Kind == SalesEventKind.ActivityRecorded && change.Customer == customerId)], cancellationToken);
        var activities = states.Activities.Values.Where(activity => !activity.Withdrawn && activity.By != turn.Speaker.Id).ToList();
        if (activities.Count == 0)
        {
            turn.SayPrivately(turn.Words.CreditGone(turn.NameOf(changes.Actor)));
            return;
        }

        var entry = turn.Ledger.Mention(customer.Id, null);
        if (activities.TrueForAll(activity => activity.Colleagues.Contains(turn.Speaker.Id)))
        {
            entry.Notes.Add(turn.Words.CreditTaken);
            return;
        }

        foreach (var activity in activities)
        {
            turn.Ledger.Credit(activity, turn.Speaker.Id);
        }

        entry.Notes.Add(turn.Words.CreditAccepted(turn.NameOf(changes.Actor)));
        await TellAsync(changes.Actor, $"credit/accepted/{id}/{customerId}/{turn.Speaker.Id}", words => words.CreditAcceptedBy(turn.Speaker.Name, Labels.Short(customer)), cancellationToken);
    }

    /// <summary>The speaker does not want it.</summary>
    public async Task DeclineAsync(ChangeSetId id, CustomerId customerId, CancellationToken cancellationToken)
    {
        if (Find(id, customerId) is not { } invitation || await turn.Ledger.FindAsync(customerId, cancellationToken) is not { } customer || await turn.Session.Changes.FindAsync(id, cancellationToken) is not { } changes)
        {
            turn.Refuse(turn.Words.UnusableButton);
            return;
        }

        turn.State = turn.State with { Invitations = turn.State.Invitations.Remove(invitation) };
        turn.SayPrivately(turn.Words.CreditDeclined);
        await TellAsync(changes.Actor, $"credit/declined/{id}/{customerId}/{turn.Speaker.Id}", words => words.CreditDeclinedBy(turn.Speaker.Name, Labels.Short(customer)), cancellationToken);
    }

    private Invitation? Find(ChangeSetId id, CustomerId customer) => turn.State.Invitations.FirstOrDefault(invitation => invitation.ChangeSet == id && invitation.Customer == customer);

    private async Task InviteAsync(Activity activity, MemberId colleague, CancellationToken cancellationToken)
    {
        var customer = turn.Ledger.Known(activity.Customer);
        var entry = turn.Ledger.Resume(activity.Customer, activity.Deal);
        if (await reaching.FindAsync(colleague, cancellationToken) is not { } reached)
        {
            entry.Notes.Add(turn.Words.CreditUnreachable(turn.NameOf(colleague)));
            return;
        }

        var words = reached.Words;
        (string Key, string Value)[] data = [(Keys.ChangeSet, turn.Change.ChangeSet.ToString()), (Keys.Customer, activity.Customer.ToString())];
        var card = new Card
        {
            Purpose = CardPurpose.Notice,
            Title = words.CreditTitle(turn.Speaker.Name, Labels.Short(customer)),
            Sections = [new CardSection { Notes = [words.CreditQuestion(words.Activity(activity.Kind, activity.On, []))] }],
            Actions = [Button.Of(Verbs.AcceptCredit, words.AcceptCreditButton, CardActionStyle.Primary, data: data), Button.Of(Verbs.DeclineCredit, words.DeclineCreditButton, data: data)],
        };
        await reaching.InviteAsync(
            reached,
            string.Create(CultureInfo.InvariantCulture, $"credit/{turn.Change.ChangeSet}/{activity.Customer}/{colleague}"),
            card,
            new Invitation(turn.Change.ChangeSet, activity.Customer, turn.Now),
            cancellationToken);
        entry.Notes.Add(turn.Words.CreditAsked(turn.NameOf(colleague)));
    }

    private async Task TellAsync(MemberId member, string key, Func<Wording, string> say, CancellationToken cancellationToken)
    {
        if (await reaching.FindAsync(member, cancellationToken) is { } reached)
        {
            await reaching.AnswerAsync(reached, key, new Card { Purpose = CardPurpose.Notice, Title = say(reached.Words) }, cancellationToken);
        }
    }
}
