using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>Keeps what somebody says of a customer's contract, of a birthday there, or of its tier; who may not write to the customer is told whose it is.</summary>
internal sealed class CustomerFactKeeping(TurnContext turn)
{
    /// <summary>Keeps it, where the text says such a thing.</summary>
    /// <returns>Whether it was such a text.</returns>
    public async Task<bool> TryTakeAsync(string text, CancellationToken cancellationToken)
    {
        if (CustomerFactRequest.Read(text, turn.Today) is not { } fact || (fact.Contact is not null && turn.State.Awaited is { Kind: AwaitedKind.Field }))
        {
            return false;
        }

        if (await FindAsync(fact, cancellationToken) is not { } customer)
        {
            if (fact is { Contact: not null, Who.Length: > 0 })
            {
                return false;
            }

            turn.SayPrivately(turn.Words.WhichCustomerIsMeant(turn.Words.CustomerFactExample(fact)));
            return true;
        }

        if (!turn.MayChange(customer))
        {
            turn.Refuse(new Collision(customer, customer.Owner ?? turn.Speaker.Id));
            return true;
        }

        var shown = await KeepAsync(customer, fact, text, cancellationToken);
        turn.FocusOn(customer.Id, null);
        turn.Show(
            new Card
            {
                Purpose = CardPurpose.Receipt,
                Title = turn.Ledger.IsEmpty ? turn.Words.NothingChangedAt(Labels.Short(customer)) : turn.Words.CustomerFactSaved(Labels.Short(customer)),
                Sections = [new CardSection { Facts = [shown] }],
                Actions = turn.Ledger.IsEmpty ? [] : [Button.Of(Verbs.Undo, turn.Words.UndoButton, data: [(Keys.ChangeSet, turn.Change.ChangeSet.ToString())])],
                Foot = turn.Ledger.IsEmpty ? "" : turn.Words.UndoWithin(turn.Options.UndoWindow),
            });
        return true;
    }

    private async Task<CardFact> KeepAsync(Customer customer, CustomerFact fact, string text, CancellationToken cancellationToken)
    {
        if (fact.Contact is { } contact)
        {
            turn.Ledger.Change(customer, draft => draft.AddContact(customer, contact));
            if (fact.Phone.Length > 0)
            {
                // The number has no place of its own: the note keeps it.
                await new ProgressRecorder(turn).RecordAsync(turn.Ledger.Known(customer.Id), null, new Progress { Activity = ActivityKind.Note, On = turn.Today, Contacts = [contact.Name], Text = text }, cancellationToken);
                turn.Ledger.Mention(customer.Id, null).IsToldElsewhere = true;
            }

            var name = contact.Title is { } title ? turn.Words.ContactWithTitle(contact.Name, title) : contact.Name;
            return new CardFact(turn.Words.ContactLabel, fact.Phone.Length > 0 ? turn.Words.ContactWithPhone(name, fact.Phone) : name);
        }

        if (fact.ContractEnd is { } end)
        {
            turn.Ledger.Change(customer, draft => draft.SetContract(customer, new ContractTerm(customer.ContractStart, end)));
            return new CardFact(turn.Words.ContractLabel, turn.Words.ContractUntil(turn.Words.Day(end)), customer.ContractEnd is { } before ? turn.Words.ContractUntil(turn.Words.Day(before)) : null);
        }

        if (fact.Birthday is { } birthday)
        {
            var whose = ContactOf(customer, fact.Who);
            turn.Ledger.Change(customer, draft => draft.SetBirthday(customer, whose, birthday));
            return new CardFact(turn.Words.BirthdayLabel, turn.Words.BirthdayOf(whose, birthday, turn.Words.Day(birthday.NextFrom(turn.Today))));
        }

        var tier = fact.Tier!.Value;
        turn.Ledger.Change(customer, draft => draft.SetTier(customer, tier));
        return new CardFact(turn.Words.TierLabel, turn.Words.TierOf(tier.ToString()), customer.Tier == tier ? null : turn.Words.TierOf(customer.Tier.ToString()));
    }

    /// <summary>The customer that the words name, by name, alias or somebody there; without any words, the one that is talked of.</summary>
    private async Task<Customer?> FindAsync(CustomerFact fact, CancellationToken cancellationToken)
    {
        if (fact.Who.Length > 0)
        {
            if (await turn.Ledger.FindByNameAsync(fact.Who, cancellationToken) is { } named)
            {
                return named;
            }

            // The reader knows who is meant by a short name or by a contact.
            var reading = turn.Read(new Utterance { Text = turn.Words.HowDoesItStand(fact.Who), Speaker = turn.Speaker.Id, Now = turn.Now });
            if (reading.Actions is [StatusAction { Customer.Value.Id: { } read }])
            {
                return await turn.Ledger.FindAsync(read, cancellationToken);
            }
        }

        return (fact.Who.Length == 0 || fact.Birthday is not null) && turn.Focus is { } focus ? await turn.Ledger.FindAsync(focus.Customer, cancellationToken) : null;
    }

    /// <summary>What is left of the words without the customer's name.</summary>
    private static string ContactOf(Customer customer, string who)
    {
        var called = customer.Aliases.Prepend(customer.Name).Where(name => who.StartsWith(name, StringComparison.Ordinal)).MaxBy(name => name.Length);
        var rest = (called is null ? who : who[called.Length..]).Trim(' ', '，', ',', '的');
        return rest.Length == 0 ? who : rest;
    }
}
