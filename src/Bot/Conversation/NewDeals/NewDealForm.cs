using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>The form of a new deal: whose it is and what is known of it, saved as a whole or not at all.</summary>
internal sealed class NewDealForm(TurnContext turn)
{
    /// <summary>Shows the form, where the text asks for it.</summary>
    /// <returns>Whether it was such a text.</returns>
    public bool TryShow(string text)
    {
        if (!NewDealRequest.Is(text))
        {
            return false;
        }

        turn.Show(new Card
        {
            Purpose = CardPurpose.Question,
            Title = turn.Words.NewDealTitle,
            Inputs =
            [
                Input(Keys.Customer, turn.Words.CustomerLabel, CardInputKind.Text, turn.Words.NewDealCustomerInstead) with { IsRequired = true },
                Input(Keys.Title, turn.Words.DealLabel, CardInputKind.Text, turn.Words.NewDealTitleInstead),
                Input(Keys.Amount, turn.Words.AmountLabel, CardInputKind.Amount, turn.Words.NewDealAmountInstead),
                Input(Keys.ExpectedClose, turn.Words.ExpectedCloseLabel, CardInputKind.Date, turn.Words.NewDealExpectedCloseInstead),
                Input(Keys.Next, turn.Words.NextStepLabel, CardInputKind.Text, turn.Words.NewDealNextStepInstead),
                Input(Keys.NextOn, turn.Words.NextStepDayLabel, CardInputKind.Date, turn.Words.NewDealNextStepInstead),
            ],
            Actions = [Button.Of(Verbs.NewDealSave, turn.Words.SaveButton, CardActionStyle.Primary)],
        });
        turn.Asks = new Asks("slot", []);
        return true;
    }

    /// <summary>Creates the deal; of a customer that nobody has entered, asks first. One bad input is named, and nothing is created.</summary>
    public async Task SaveAsync(IReadOnlyDictionary<string, string> data, CancellationToken cancellationToken)
    {
        var form = new FormReader(data, turn.Words);
        var name = form.Text(Keys.Customer, Customer.NameMaxLength);
        var next = form.Next(present: null);
        var act = new ProposedAct
        {
            Kind = ActKind.NewDeal,
            CustomerName = name ?? "",
            WithDeal = true,
            Title = form.Text(Keys.Title, Deal.TitleMaxLength),
            Amount = form.Amount(Keys.Amount, turn.Words.AmountLabel),
            ExpectedClose = form.Day(Keys.ExpectedClose, turn.Words.ExpectedCloseLabel),
            On = turn.Today,
            Then = next is null ? [] : [new Progress { On = turn.Today, Next = next }],
        };
        if (form.IsEmpty)
        {
            turn.SayPrivately(turn.Words.NewDealByWords(turn.Words.Quoted(turn.Words.NewDealNextStepInstead)));
        }
        else if (form.Problems.Count > 0)
        {
            turn.SayPrivately(turn.Words.BadForm(turn.Words.List(form.Problems)));
        }
        else if (name is null)
        {
            turn.SayPrivately(turn.Words.NewDealWithoutCustomer);
        }
        else
        {
            await CreateAsync(name, act, cancellationToken);
        }
    }

    /// <summary>Creates the deal of a customer that is known, where the speaker may write to it.</summary>
    public async Task CreateAsync(Customer customer, ProposedAct act, CancellationToken cancellationToken)
    {
        if (!turn.MayChange(customer))
        {
            turn.Collisions.Add(new Collision(customer, customer.Owner!.Value));
            return;
        }

        // Whoever presses twice has one deal.
        var title = string.IsNullOrWhiteSpace(act.Title) ? turn.Words.UntitledDeal : act.Title.Trim();
        if ((await turn.Ledger.DealsOfAsync(customer.Id, cancellationToken)).FirstOrDefault(deal => IsSame(deal, title)) is { } same)
        {
            turn.Ledger.Mention(customer.Id, same).Notes.Add(turn.Words.NewDealExists);
            return;
        }

        var created = await new Creating(turn).CreateDealAsync(customer, act, cancellationToken);
        foreach (var progress in act.Then)
        {
            await new ProgressRecorder(turn).RecordAsync(customer, created, progress, cancellationToken);
        }
    }

    private async Task CreateAsync(string name, ProposedAct act, CancellationToken cancellationToken)
    {
        if (await turn.Ledger.FindByNameAsync(name, cancellationToken) is { } customer)
        {
            await CreateAsync(customer, act, cancellationToken);
            return;
        }

        var meant = Meant(name);
        if (meant is [{ IsSure: true } only] && await turn.Ledger.FindAsync(only.Customer, cancellationToken) is { } known)
        {
            await CreateAsync(known, act, cancellationToken);
        }
        else if (meant.Length > 0)
        {
            turn.Asked.Add(new OpenQuestion
            {
                Id = $"{turn.Turn.ChangeSet.Value:n}-{turn.Asked.Count}",
                At = turn.Now,
                Candidates = [.. meant.Select(candidate => new Candidate(candidate.Customer, null))],
                Text = name,
                WrittenAt = turn.Now,
                Act = act,
            });
        }
        else
        {
            turn.Proposed.Add(act with { Kind = ActKind.NewCustomer });
        }
    }

    /// <summary>Whom the name may mean, as it would in a message; nobody where it is new.</summary>
    private ImmutableArray<(CustomerId Customer, bool IsSure)> Meant(string name)
    {
        var reading = turn.Read(new Utterance { Text = NewDealRequest.Sentence(name, out var start), Speaker = turn.Speaker.Id, Now = turn.Now });
        return reading.Actions switch
        {
            [ClarifyCustomerAction clarify, ..] => [.. clarify.Candidates.Select(candidate => (candidate, false))],
            [LogAction { Customer: { Value.Id: { } id } slot }, ..] when slot.Span == new TextSpan(start, name.Length) => [(id, slot.Confidence >= ReadingActor.SureOfName)],
            _ => [],
        };
    }

    private bool IsSame(Deal deal, string title) =>
        deal.IsOpen && deal.Owner == turn.Speaker.Id && deal.CreatedOn == turn.Today && string.Equals(deal.Title, title, StringComparison.OrdinalIgnoreCase);

    private static CardInput Input(string key, string label, CardInputKind kind, string instead) => new() { Key = key, Label = label, Kind = kind, Instead = instead };
}
