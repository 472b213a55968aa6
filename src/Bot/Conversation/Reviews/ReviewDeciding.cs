using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Bot.Texts;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>
/// Keeps what a review decides about a deal: who does what until when. It is a reminder of the one who does it, and stands on the next agenda until it is done.
/// Only those above the deal's owner decide, and only about their own people.
/// </summary>
internal sealed class ReviewDeciding(TurnContext turn)
{
    private const int DaysWithoutADay = 7;
    private const int MostChoices = 30;

    private static readonly TimeOnly Morning = new(9, 0);
    private static readonly TimeSpan AtLeastAhead = TimeSpan.FromHours(1);

    /// <summary>Takes 「1 王磊 周五前给方案」 on a row of the agenda; without a name, the deal's owner does it.</summary>
    /// <returns>Whether it was such a text.</returns>
    public async Task<bool> TryTakeAsync(string text, CancellationToken cancellationToken)
    {
        if (RowNumber.Read(text) is not var (number, said) || turn.State.Row(number) is not { Verb: Verbs.Decide, Deal: { } id } || RowWord.Read(said) is not null)
        {
            return false;
        }

        if (await FindAsync(id, cancellationToken) is var (deal, customer))
        {
            var named = People().FirstOrDefault(member => said.StartsWith(member.Name, StringComparison.Ordinal));
            var plan = named is null ? said : said[named.Name.Length..].TrimStart(' ', ',', '，', ':', '：');
            var next = PlanOf(customer, deal, plan);
            await KeepAsync(deal, customer, named?.Id ?? deal.Owner, next.What, next.On, cancellationToken);
        }

        return true;
    }

    /// <summary>Asks for a decision, or keeps the one that was filled in.</summary>
    public async Task PressAsync(string verb, ImmutableSortedDictionary<string, string> data, CancellationToken cancellationToken)
    {
        if (!data.TryGetValue(Keys.Deal, out var id))
        {
            turn.Refuse(turn.Words.UnusableButton);
        }
        else if (await FindAsync(new DealId(id), cancellationToken) is var (deal, customer))
        {
            await (verb is Verbs.Decide ? AskAsync(deal, customer) : SaveAsync(deal, customer, data, cancellationToken));
        }
    }

    /// <summary>The deal, where the speaker may decide about it; whoever may not is told so.</summary>
    private async Task<(Deal Deal, Customer Customer)?> FindAsync(DealId id, CancellationToken cancellationToken)
    {
        if (await turn.Ledger.FindAsync(id, cancellationToken) is not { } deal || await turn.Ledger.FindAsync(deal.Customer, cancellationToken) is not { } customer)
        {
            turn.Refuse(turn.Words.UnusableButton);
            return null;
        }

        if (turn.Speaker.Role is Role.Manager or Role.Director && turn.MayChange(deal))
        {
            return (deal, customer);
        }

        turn.Refuse(turn.Words.OnlyLeadersDecide);
        return null;
    }

    private Task AskAsync(Deal deal, Customer customer)
    {
        var people = People().OrderByDescending(member => member.Id == deal.Owner).Take(MostChoices).ToList();
        turn.FocusOn(customer.Id, deal.Id);
        turn.Show(
            new Card
            {
                Purpose = CardPurpose.Question,
                Title = turn.Words.DecideTitle(Labels.Of(customer, deal)),
                Sections = [new CardSection { Facts = DealFacts.All(deal, turn.Chart, turn.Words) }],
                Inputs =
                [
                    new CardInput
                    {
                        Key = Keys.Member,
                        Label = turn.Words.WhoDoesItLabel,
                        Kind = CardInputKind.Choice,
                        Value = deal.Owner.ToString(),
                        Choices = [.. people.Select(member => new CardChoice(member.Id.ToString(), member.Name))],
                        Instead = turn.Words.DecideInstead,
                    },
                    new CardInput { Key = Keys.Next, Label = turn.Words.WhatToDoLabel, Kind = CardInputKind.Text, IsRequired = true, Instead = turn.Words.DecideInstead },
                    new CardInput { Key = Keys.NextOn, Label = turn.Words.UntilLabel, Kind = CardInputKind.Date, Instead = turn.Words.DecideInstead },
                ],
                Actions =
                [
                    Button.Of(Verbs.DecideSave, turn.Words.SaveButton, CardActionStyle.Primary, data: [(Keys.Deal, deal.Id.Value)]),
                    Button.Of(Verbs.Show, turn.Words.ShowDealButton, data: [(Keys.Deal, deal.Id.Value)]),
                ],
            },
            [deal]);
        turn.Asks = new Asks("slot", []);
        return Task.CompletedTask;
    }

    private async Task SaveAsync(Deal deal, Customer customer, ImmutableSortedDictionary<string, string> data, CancellationToken cancellationToken)
    {
        var form = new FormReader(data, turn.Words);
        var what = form.Text(Keys.Next, ProgressRecorder.PhraseMaxLength);
        var on = form.Day(Keys.NextOn, turn.Words.UntilLabel);
        var who = Guid.TryParse(data.GetValueOrDefault(Keys.Member), out var member) ? new MemberId(member) : deal.Owner;
        if (what is null || form.Problems.Count > 0)
        {
            turn.SayPrivately(form.Problems.Count > 0 ? turn.Words.BadForm(turn.Words.List(form.Problems)) : turn.Words.DecisionLacksWhat);
            return;
        }

        if (People().All(person => person.Id != who))
        {
            turn.Refuse(turn.Words.OnlyLeadersDecide);
            return;
        }

        await KeepAsync(deal, customer, who, what, on, cancellationToken);
    }

    /// <summary>Those who may be told to do something: the speaker and their people.</summary>
    private IEnumerable<Member> People() => turn.Chart.ReachOf(turn.Speaker).Where(member => member.Role != Role.Administrator);

    /// <summary>With the customer in front of it, the reader takes the plan apart into what and when.</summary>
    private NextStep PlanOf(Customer customer, Deal deal, string plan)
    {
        var reading = turn.Read(new Utterance { Text = turn.Words.PlanFor(customer.Name, plan), Speaker = turn.Speaker.Id, Now = turn.Now, Chosen = [new Focus(customer.Id, deal.Id)] });
        return reading.Actions is [LogAction { Next: { } read }] ? read.Value : new NextStep(plan);
    }

    private async Task KeepAsync(Deal deal, Customer customer, MemberId who, string what, DateOnly? on, CancellationToken cancellationToken)
    {
        var day = on is { } said && said >= turn.Today ? said : turn.Options.Calendar.WorkdayFrom(turn.Today.AddDays(DaysWithoutADay));
        var (at, soonest) = (turn.Options.Clock.InstantOf(day, Morning), turn.Now.Add(AtLeastAhead).ToUniversalTime());
        var reminder = new Reminder
        {
            Id = new ReminderId(Guid.CreateVersion7(turn.Now)),
            For = who,
            At = at > soonest ? at : soonest,
            What = ProgressRecorder.Cut(what, ProgressRecorder.PhraseMaxLength),
            Customer = customer.Id,
            Decided = new DecidedInReview(deal.Id, turn.Speaker.Id, turn.Today),
            IsStaged = turn.Turn.Message.IsStaged,
        };
        var draft = new ChangeSetDraft(turn.Change);
        draft.Set(reminder);
        turn.ChangeSets.Add(draft.Build());
        turn.Show(
            new Card
            {
                Purpose = CardPurpose.Receipt,
                Title = turn.Words.Decided(turn.NameOf(who)),
                Emphasis = CardEmphasis.Good,
                Sections = [new CardSection { Facts = Facts(reminder, customer, deal, day, turn.Words), Notes = [turn.Words.WillBeReminded(turn.NameOf(who), turn.Words.Moment(turn.Options.Clock.ToLocal(reminder.At)))] }],
                Actions = [Button.Of(Verbs.Undo, turn.Words.UndoButton, data: [(Keys.ChangeSet, turn.Change.ChangeSet.ToString())])],
                Foot = turn.Words.UndoWithin(turn.Options.UndoWindow),
            },
            [deal]);
        if (who != turn.Speaker.Id && await new Reaching(turn).FindAsync(who, cancellationToken) is { } to)
        {
            await new Reaching(turn).NotifyAsync(to, $"decided/{reminder.Id}", Told(reminder, customer, deal, day, to.Words), cancellationToken);
        }
    }

    private Card Told(Reminder reminder, Customer customer, Deal deal, DateOnly day, Wording words) => new()
    {
        Purpose = CardPurpose.Notice,
        Title = words.DecidedForYou(turn.Speaker.Name),
        Sections = [new CardSection { Facts = Facts(reminder, customer, deal, day, words) }],
        Actions = [Button.Of(Verbs.ReminderDone, words.ReminderDoneButton, CardActionStyle.Primary, data: [(Keys.Reminder, ReminderCard.Id(reminder))])],
    };

    private static ImmutableArray<CardFact> Facts(Reminder reminder, Customer customer, Deal deal, DateOnly day, Wording words) =>
        [new CardFact(words.DealLabel, Labels.Of(customer, deal)), new CardFact(words.WhatToDoLabel, reminder.What), new CardFact(words.UntilLabel, words.Day(day))];
}
