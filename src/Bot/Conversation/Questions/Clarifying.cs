using System.Collections.Immutable;
using System.Globalization;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>Asks which customer or deal is meant, and goes on with the message when it is answered.</summary>
internal sealed class Clarifying(TurnContext turn)
{
    /// <summary>The most choices that are shown.</summary>
    public const int MostChoices = 5;

    /// <summary>Asks the question.</summary>
    public async Task AskAsync(OpenQuestion question, CancellationToken cancellationToken)
    {
        var choices = new List<Choice>();
        foreach (var candidate in question.Candidates)
        {
            if (choices.Count < MostChoices && await ChoiceAsync(candidate, cancellationToken) is { } choice)
            {
                choices.Add(choice);
            }
        }

        if (choices.Count == 0 && question.Candidates is [{ Deal: not null } hidden, ..] && await turn.Ledger.FindAsync(hidden.Customer, cancellationToken) is { } customer)
        {
            await new Colliding(turn).ShowAsync(new Collision(customer, turn.Ledger.Known(hidden.Deal.Value).Owner), cancellationToken);
            return;
        }

        if (choices.Count == 0 && question.Enclosure is null)
        {
            turn.SayPrivately(turn.Words.WhichOneUnknown);
            return;
        }

        choices = [.. choices.Select(choice => choice.Candidate.Deal is null && choices.Count(other => string.Equals(other.Label, choice.Label, StringComparison.OrdinalIgnoreCase)) > 1 ? choice with { Label = choice.Names[1] } : choice)];
        // A deal is called by its title; the customer is clear.
        question = question with { Candidates = [.. choices.Select(choice => choice.Candidate)], Choices = [.. choices.Select(choice => choice.Candidate.Deal is null ? choice.Label : choice.Names[1])] };
        turn.State = turn.State with { Questions = turn.State.Questions.Add(question) };
        var isAboutDeal = question.Candidates is [{ Deal: not null }, ..];
        var isCheck = choices.Count == 1 && !isAboutDeal && question.Enclosure is null;
        choices = isCheck ? [choices[0] with { Label = turn.Words.YesButton, Hint = "", Names = [.. choices[0].Names, turn.Words.YesButton] }] : choices;
        var none = Button.Of(Verbs.None, question.Enclosure is not null ? turn.Words.NeverMindButton : isCheck ? turn.Words.NoButton : turn.Words.NoneButton, data: [(Keys.Question, question.Id)]);
        ImmutableArray<CardAction> actions = [.. choices.Select((choice, index) => Pick(question, choice, index)), none];
        turn.Show(
            new Card
            {
                Purpose = CardPurpose.Question,
                Title = question.Enclosure is { } sent ? EnclosureText.Question(sent, turn.Words) : isCheck ? turn.Words.IsItCustomer(choices[0].Names[0]) : isAboutDeal ? turn.Words.WhichDeal : turn.Words.WhichCustomer,
                Sections = [new CardSection { Notes = [question.Enclosure is not null ? turn.Words.EnclosureHint : turn.Words.Quoted(ProgressRecorder.Cut(question.Text.ReplaceLineEndings(" "), 60))] }],
                Actions = actions,
            },
            offered: [.. choices.Select((choice, index) => new OfferedAction(Verbs.Pick, actions[index].Data, choice.Names, choice.Candidate.Customer, choice.Candidate.Deal)), new OfferedAction(Verbs.None, none.Data, [none.Label])]);
        turn.Asks = new Asks(isAboutDeal ? "deal" : "customer", [.. choices.Select(choice => choice.Label)]);
    }

    /// <summary>Goes on with the message, now that it is known who is meant.</summary>
    public async Task PickAsync(string id, string choice, CancellationToken cancellationToken)
    {
        if (Find(id) is not { } question)
        {
            turn.Refuse(turn.Words.QuestionIsOver);
            return;
        }

        if (!int.TryParse(choice, NumberStyles.None, CultureInfo.InvariantCulture, out var index) || index >= question.Candidates.Length)
        {
            turn.Refuse(turn.Words.UnusableButton);
            return;
        }

        await PickAsync(question, [question.Candidates[index]], cancellationToken);
    }

    /// <summary>Goes on with the message for several of them, as far as there are so many.</summary>
    public async Task PickAsync(OpenQuestion question, IReadOnlyList<Candidate> picked, CancellationToken cancellationToken)
    {
        Forget(question);
        if (question.Enclosure is not null)
        {
            foreach (var candidate in picked)
            {
                await new Attaching(turn).KeepAsync(question, candidate, cancellationToken);
            }

            return;
        }

        if (question.Amends && await Continuation.FindAsync(turn, cancellationToken) is { } last)
        {
            turn.IsAdding = true;
            await last.BeginAsync(cancellationToken);
        }

        var done = question.Done;
        foreach (var candidate in picked)
        {
            done = question.Progress is null && question.Act is null ? await ReadAgainAsync(question, candidate, done, cancellationToken) : done;
            if (question.Progress is not null || question.Act is not null)
            {
                await GoOnAsync(question, candidate, cancellationToken);
            }
        }
    }

    /// <summary>The newest open question, answered whatever was shown since: by a name, by a part of one, or by saying that none is meant. A number means only what was last shown.</summary>
    public async Task<bool> TryTakeAsync(string text, CancellationToken cancellationToken)
    {
        if (turn.State.Questions is not [.., var question])
        {
            return false;
        }

        if (AnswerWords.IsNoneOfThem(text) || (AnswerWords.IsNeverMind(text) && IsTalkedOf(question)))
        {
            PickNone(question.Id);
            return true;
        }

        if (await NamedAsync(question, OfferedAnswer.NameIn(text), cancellationToken) is not { } named)
        {
            return false;
        }

        await PickAsync(question, [named], cancellationToken);
        return true;
    }

    /// <summary>Whether the question is what 「算了」 is about: nothing was put forward after it.</summary>
    private bool IsTalkedOf(OpenQuestion question) =>
        (new Proposals(turn).Newest is not { } proposal || proposal.At < question.At);

    /// <summary>The only candidate of that name, or else the only one in whose name it stands; or null.</summary>
    private async Task<Candidate?> NamedAsync(OpenQuestion question, string said, CancellationToken cancellationToken)
    {
        var (full, parts) = (new List<Candidate>(), new List<Candidate>());
        foreach (var candidate in said.Length > 0 ? question.Candidates : [])
        {
            var names = (await ChoiceAsync(candidate, cancellationToken))?.Names.Select(CustomerName.Normalise).ToList() ?? [];
            if (names.Contains(said, StringComparer.Ordinal))
            {
                full.Add(candidate);
            }

            if (said.Length >= OfferedAnswer.ShortestPart && names.Any(name => name.Contains(said, StringComparison.Ordinal)))
            {
                parts.Add(candidate);
            }
        }

        return full is [var named] ? named : full is [] && parts is [var part] ? part : null;
    }

    /// <summary>「都」, 「1和2」: several of those that are asked about.</summary>
    public async Task<bool> TryTakeSeveralAsync(OfferedCard offered, string text, CancellationToken cancellationToken)
    {
        var picks = offered.Actions.Where(action => action.Verb is Verbs.Pick).ToList();
        var numbers = NumberWord.ReadMany(text);
        if (picks.Count < 2 || Find(picks[0].Data.GetValueOrDefault(Keys.Question, "")) is not { } question || !(AnswerWords.IsAll(text) || (numbers.Length > 0 && numbers.All(number => number <= question.Candidates.Length))))
        {
            return false;
        }

        await PickAsync(question, AnswerWords.IsAll(text) ? question.Candidates : [.. numbers.Select(number => question.Candidates[number - 1])], cancellationToken);
        return true;
    }

    private async Task<ImmutableArray<string>> ReadAgainAsync(OpenQuestion question, Candidate picked, ImmutableArray<string> done, CancellationToken cancellationToken)
    {
        var utterance = new Utterance
        {
            Text = question.Text,
            Speaker = turn.Speaker.Id,
            Now = question.WrittenAt,
            Focus = question.Focus,
            Chosen = question.Chosen.Add(new Focus(picked.Customer, picked.Deal)),
        };
        var reading = turn.Read(utterance);
        if (reading.Actions.Any(action => IsSameQuestion(action, question)))
        {
            turn.SayPrivately(turn.Words.StillUnclear);
            return done;
        }

        await new LearnedNames(turn).KeepAsync(question, picked, reading, cancellationToken);
        var actor = new ReadingActor(turn, utterance);
        await actor.ActAsync(reading, done, cancellationToken);
        return actor.Acted;
    }

    /// <summary>None of them is meant: the message is dropped as far as it was open.</summary>
    public void PickNone(string id)
    {
        if (Find(id) is not { } question)
        {
            turn.Refuse(turn.Words.QuestionIsOver);
            return;
        }

        Forget(question);
        turn.SayPrivately(question.Enclosure is null ? turn.Words.NoneOfThem : turn.Words.EnclosureDropped);
    }

    /// <summary>The question, or null where it was answered or never asked here.</summary>
    private OpenQuestion? Find(string id) => turn.State.Questions.FirstOrDefault(question => string.Equals(question.Id, id, StringComparison.Ordinal));

    private void Forget(OpenQuestion question) => turn.State = turn.State with { Questions = turn.State.Questions.Remove(question), Offered = IsShown(question) ? null : turn.State.Offered };

    private bool IsShown(OpenQuestion question) =>
        turn.State.Offered is { } offered && offered.Actions.Any(action => string.Equals(action.Data.GetValueOrDefault(Keys.Question), question.Id, StringComparison.Ordinal));

    /// <summary>The message need not be read again: what it says is known, only the deal was not.</summary>
    private async Task GoOnAsync(OpenQuestion question, Candidate picked, CancellationToken cancellationToken)
    {
        if (question.Act is { Kind: ActKind.NewDeal } create)
        {
            if (await turn.Ledger.FindAsync(picked.Customer, cancellationToken) is { } owner)
            {
                await new NewDealForm(turn).CreateAsync(owner, create, cancellationToken);
            }
        }
        else if (picked.Deal is not { } id || await turn.Ledger.FindAsync(id, cancellationToken) is not { } deal || await turn.Ledger.FindAsync(deal.Customer, cancellationToken) is not { } customer)
        {
            turn.SayPrivately(turn.Words.DealIsGone);
        }
        else if (!turn.MayChange(deal))
        {
            turn.Collisions.Add(new Collision(customer, deal.Owner));
        }
        else if (question.Act is { } act)
        {
            turn.Proposed.Add(act with { Deal = id });
        }
        else if (question.Progress is { } progress)
        {
            await new ProgressRecorder(turn).RecordAsync(customer, deal, progress, cancellationToken);
        }
    }

    private static bool IsSameQuestion(SalesAction action, OpenQuestion question) => action switch
    {
        ClarifyCustomerAction clarify => question.Candidates.All(candidate => candidate.Deal is null && clarify.Candidates.Contains(candidate.Customer)),
        ClarifyDealAction clarify => question.Candidates.All(candidate => candidate.Deal is { } deal && clarify.Candidates.Contains(deal)),
        _ => false,
    };

    private static CardAction Pick(OpenQuestion question, Choice choice, int index) => Button.Of(
        Verbs.Pick,
        choice.Label,
        hint: choice.Hint,
        data: [(Keys.Question, question.Id), (Keys.Choice, index.ToString(CultureInfo.InvariantCulture))]);

    private async Task<Choice?> ChoiceAsync(Candidate candidate, CancellationToken cancellationToken)
    {
        if (await turn.Ledger.FindAsync(candidate.Customer, cancellationToken) is not { } customer)
        {
            return null;
        }

        if (candidate.Deal is { } id)
        {
            // Of a deal that the speaker may not see, not even the title is shown.
            return await turn.Ledger.FindAsync(id, cancellationToken) is { } deal && turn.MaySee(deal)
                ? new Choice(candidate, Labels.Of(customer, deal), Hint(deal), [Labels.Of(customer, deal), deal.Title, deal.Id.Value, turn.NameOf(deal.Owner)])
                : null;
        }

        var deals = (await turn.Ledger.DealsOfAsync(customer.Id, cancellationToken)).Where(deal => deal.IsOpen && turn.MaySee(deal)).ToList();
        var hint = deals is [var only] ? Hint(only) : turn.NameOf(customer.Owner);
        return new Choice(candidate, Labels.Short(customer), hint, [Labels.Short(customer), customer.Name, .. customer.Aliases]);
    }

    /// <summary>Owner, stage and last progress.</summary>
    private string Hint(Deal deal)
    {
        var owner = turn.NameOf(deal.Owner);
        return deal.LastProgress is { } progress ? $"{owner} · {turn.Words.Stage(deal.Position.Stage)} · {turn.Words.DayAgo(progress)}"
            : $"{owner} · {turn.Words.Stage(deal.Position.Stage)}";
    }

    private sealed record Choice(Candidate Candidate, string Label, string Hint, ImmutableArray<string> Names);
}
