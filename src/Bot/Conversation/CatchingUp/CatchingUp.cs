using System.Collections.Immutable;
using System.Globalization;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>「今天拜访了5家」: asks which, and enters each that is pressed, numbered or typed, all in one receipt.</summary>
internal sealed class CatchingUp(TurnContext turn)
{
    private const int MostShown = 10;

    private bool IsShown => turn.State.Offered is { } offered && offered.Actions.Any(action => action.Verb is Verbs.CatchUp or Verbs.CatchUpDone);

    /// <summary>Asks which customers are meant.</summary>
    public async Task StartAsync(CatchUpAction action, DateOnly today, CancellationToken cancellationToken)
    {
        var day = action.On?.Value ?? today;
        turn.State = turn.State with
        {
            CatchUp = new OpenCatchUp
            {
                Id = turn.Turn.ChangeSet.Value.ToString("n"),
                At = turn.Now,
                Kind = action.Activity.Value,
                On = day,
                Count = action.Count.Value,
                Candidates = await new LikelyCustomers(turn).FindAsync(day, action.Activity.Value, MostShown, cancellationToken),
            },
        };
        turn.IsCatchingUp = true;
    }

    /// <summary>Shows who is left to be told, at the end of a turn that asked or was told.</summary>
    public async Task ShowAsync(CancellationToken cancellationToken)
    {
        if (!turn.IsCatchingUp || turn.State.CatchUp is not { } open)
        {
            return;
        }

        if (turn.Ledger.Activities.Count > 0)
        {
            open = open with { Recorded = turn.State.Last };
            turn.State = turn.State with { CatchUp = open };
        }

        if (open.Missing <= 0)
        {
            turn.State = turn.State with { CatchUp = null };
            return;
        }

        var offered = new List<(CardAction Action, OfferedAction Offered)>();
        foreach (var (index, id) in open.Candidates.Index().Where(candidate => !open.Told.Contains(candidate.Item)))
        {
            if (await turn.Ledger.FindAsync(id, cancellationToken) is { } customer)
            {
                var action = Button.Of(Verbs.CatchUp, Labels.Short(customer), data: [(Keys.Question, open.Id), (Keys.Choice, index.ToString(CultureInfo.InvariantCulture))]);
                offered.Add((action, new OfferedAction(Verbs.CatchUp, action.Data, [Labels.Short(customer), customer.Name, .. customer.Aliases], id)));
            }
        }

        var enough = Button.Of(Verbs.CatchUpDone, turn.Words.CatchUpDoneButton, data: [(Keys.Question, open.Id)]);
        offered.Add((enough, new OfferedAction(Verbs.CatchUpDone, enough.Data, [enough.Label])));
        var what = turn.Words.Activity(open.Kind, open.On, []);
        turn.Show(
            new Card
            {
                Purpose = CardPurpose.Question,
                Title = open.Told.Length == 0 ? turn.Words.CatchUpTitle(what, open.Count) : turn.Words.CatchUpMissing(what, open.Missing),
                Sections = [new CardSection { Notes = [turn.Words.CatchUpHow] }],
                Actions = [.. offered.Select(choice => choice.Action)],
            },
            offered: [.. offered.Select(choice => choice.Offered)]);
        turn.Asks = new Asks("customer", [.. offered.SkipLast(1).Select(choice => choice.Action.Label)]);
    }

    /// <summary>A button: this one as well.</summary>
    public async Task PickAsync(string id, string choice, CancellationToken cancellationToken)
    {
        if (turn.State.CatchUp is not { } open || !string.Equals(open.Id, id, StringComparison.Ordinal))
        {
            turn.Refuse(turn.Words.QuestionIsOver);
        }
        else if (!int.TryParse(choice, NumberStyles.None, CultureInfo.InvariantCulture, out var index) || index >= open.Candidates.Length)
        {
            turn.Refuse(turn.Words.UnusableButton);
        }
        else
        {
            await EnterAsync(open, [open.Candidates[index]], cancellationToken);
        }
    }

    /// <summary>A button: that is all.</summary>
    public void Finish(string id)
    {
        if (turn.State.CatchUp is not { } open || !string.Equals(open.Id, id, StringComparison.Ordinal))
        {
            turn.Refuse(turn.Words.QuestionIsOver);
            return;
        }

        turn.State = turn.State with { CatchUp = null, Offered = null };
        turn.Say(open.Told.Length == 0 ? turn.Words.CatchUpDropped : turn.Words.CatchUpClosed(open.Told.Length));
    }

    /// <summary>Takes a text as the answer: 「1 3 5」, 「全部」, 「华星 谈报价 / 蓝海 送样品」.</summary>
    /// <returns>Whether it is one.</returns>
    public async Task<bool> TryTakeAsync(string text, CancellationToken cancellationToken)
    {
        if (turn.State is not { CatchUp: { } open, Offered: { } offered } || !IsShown)
        {
            return false;
        }

        if (AnswerWords.IsAll(text))
        {
            await TakeAllAsync(open, cancellationToken);
            return true;
        }

        if (AnswerWords.IsEnough(text))
        {
            Finish(open.Id);
            return true;
        }

        if (NumberWord.ReadMany(text) is { Length: > 0 } numbers)
        {
            ImmutableArray<CustomerId> chosen = [.. numbers.Where(number => number <= offered.Actions.Length).Select(number => offered.Actions[number - 1].Customer).OfType<CustomerId>()];
            if (chosen.Length < numbers.Length)
            {
                return false;
            }

            await EnterAsync(open, chosen, cancellationToken);
            return true;
        }

        return await new CatchUpLines(turn, open).TryTakeAsync(text, offered, cancellationToken);
    }

    private async Task TakeAllAsync(OpenCatchUp open, CancellationToken cancellationToken)
    {
        ImmutableArray<CustomerId> left = [.. open.Candidates.Where(candidate => !open.Told.Contains(candidate))];
        if (left.Length > open.Missing)
        {
            turn.SayPrivately(turn.Words.CatchUpTooMany(left.Length, open.Missing));
            turn.IsCatchingUp = true;
            return;
        }

        await EnterAsync(open, left, cancellationToken);
    }

    private async Task EnterAsync(OpenCatchUp open, ImmutableArray<CustomerId> chosen, CancellationToken cancellationToken)
    {
        await BeginAsync(turn, open, cancellationToken);
        foreach (var id in chosen.Distinct().Where(id => !open.Told.Contains(id)))
        {
            if (await turn.Ledger.FindAsync(id, cancellationToken) is not { } customer)
            {
                continue;
            }

            var utterance = new Utterance { Text = customer.Name, Speaker = turn.Speaker.Id, Now = turn.Now, Chosen = [new Focus(id, null)] };
            var log = new LogAction
            {
                Customer = new Slot<CustomerReference>(new CustomerReference(customer.Name, id), default, 1),
                Activity = new Slot<ActivityKind>(open.Kind, default, 1),
                On = new Slot<DateOnly>(open.On, default, 1),
            };
            await new ReadingActor(turn, utterance).ActAsync(new Reading([log]), [], cancellationToken);
            Tell(turn, id);
        }
    }

    /// <summary>What is told next joins what was told before, as long as that can be taken back.</summary>
    public static async Task BeginAsync(TurnContext turn, OpenCatchUp open, CancellationToken cancellationToken)
    {
        turn.IsCatchingUp = true;
        if (open.Recorded is { } recorded && recorded.Since >= turn.Now - (turn.Options.UndoWindow / 2) && await Continuation.FindAsync(turn, recorded.ChangeSet, cancellationToken) is { } last)
        {
            await last.BeginAsync(cancellationToken);
        }
    }

    /// <summary>This customer was told.</summary>
    public static void Tell(TurnContext turn, CustomerId customer)
    {
        if (turn.State.CatchUp is { } open)
        {
            turn.State = turn.State with { CatchUp = open with { At = turn.Now, Told = open.Told.Add(customer) } };
        }
    }
}
