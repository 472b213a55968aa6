using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Domain.Completeness;

namespace SalesBot.Bot.Conversation;

/// <summary>What is missing in somebody's deals as a card that asks for one thing at a time, and empties as it is filled in.</summary>
internal sealed class FixListCard(TurnContext turn)
{
    /// <summary>How many deals are listed: the worst.</summary>
    public const int MostDeals = 5;

    // Plain numbers are the buttons'; before an answer, either is understood.
    private const char FirstCircled = '①';

    /// <summary>Shows the list, and lets the next text answer what it asks for.</summary>
    /// <param name="list">The list.</param>
    /// <param name="id">Which list it is: a later card of the same takes the earlier one's place.</param>
    /// <param name="asked">What is asked for; null where nothing is missing.</param>
    /// <param name="saved">What was just filled in; null for nothing.</param>
    public void Show(FixList list, string id, (FixEntry Entry, DueItem Item)? asked, CardFact? saved)
    {
        if (list.Score is not { } score)
        {
            turn.SayPrivately(turn.Words.CompletenessNoDeals(turn.NameOf(list.Owner)));
            return;
        }

        var shown = list.Entries.Take(MostDeals).ToImmutableArray();
        var card = new Card
        {
            Purpose = CardPurpose.Answer,
            Key = $"fix-list/{id}",
            Title = list.Entries.IsEmpty ? turn.Words.CompletenessFull(turn.NameOf(list.Owner), score.Deals) : turn.Words.CompletenessTitle(turn.NameOf(list.Owner), score.Percent, score.Deals, score.Missing),
            Emphasis = list.Entries.IsEmpty ? CardEmphasis.Good : CardEmphasis.Normal,
            Sections =
            [
                .. saved is null ? (CardSection[])[] : [new CardSection { Title = turn.Words.CompletenessSaved, Facts = [saved] }],
                .. shown.Length == 0 ? (CardSection[])[] : [Missing(list, shown, asked)],
            ],
            Inputs = asked is var (entry, item) ? [Input(entry, item, shown.IndexOf(entry) + 1)] : [],
            Actions = Actions(id, asked, saved),
            Foot = turn.Words.CompletenessFoot,
        };
        turn.State = turn.State with
        {
            Awaited = asked is var (next, due)
                ? new AwaitedAnswer(AwaitedKind.Field, turn.Now) { Deal = next.Deal.Id, Fix = new FixMemory(id, list.Owner, [.. shown.Select(each => each.Deal.Id)], due.Key) }
                : null,
        };
        turn.Show(card);
    }

    /// <summary>The name of what is missing.</summary>
    public string NameOf(DueItem item) => item.Field switch
    {
        DueField.NextStep => turn.Words.NextStepLabel,
        DueField.NextStepDay => turn.Words.NextStepDayLabel,
        DueField.Contact => turn.Words.ContactLabel,
        DueField.Amount => turn.Words.AmountLabel,
        DueField.ExpectedClose => turn.Words.ExpectedCloseLabel,
        _ => item.Criterion!.Name,
    };

    private CardSection Missing(FixList list, ImmutableArray<FixEntry> shown, (FixEntry Entry, DueItem Item)? asked)
    {
        var notes = ImmutableArray.CreateBuilder<string>();
        if (list.Entries.Length > shown.Length)
        {
            notes.Add(turn.Words.CompletenessMore(list.Entries.Length - shown.Length));
        }

        if (asked is var (entry, item))
        {
            notes.Add(Question(entry, item));
        }

        return new CardSection
        {
            Facts = [.. shown.Select((each, place) => new CardFact(turn.Words.CompletenessDeal((char)(FirstCircled + place), Labels.Of(each.Customer, each.Deal)), turn.Words.CompletenessLacks(each.Completeness.Percent, turn.Words.List(each.Completeness.Missing.Select(NameOf)))))],
            Notes = notes.ToImmutable(),
        };
    }

    private string Question(FixEntry entry, DueItem item) =>
        turn.Words.CompletenessQuestion(Labels.Of(entry.Customer, entry.Deal), item.Criterion is { } criterion ? criterion.Question : turn.Words.CompletenessAsk(NameOf(item)));

    /// <summary>The input; in a chat without any, the answer has the number of its deal before it, where the deal is listed.</summary>
    private CardInput Input(FixEntry entry, DueItem item, int number) => new()
    {
        Key = Keys.Value,
        Label = turn.Words.CompletenessInput(Labels.Short(entry.Customer), NameOf(item)),
        Kind = item.Field switch
        {
            DueField.Amount => CardInputKind.Amount,
            DueField.ExpectedClose or DueField.NextStepDay => CardInputKind.Date,
            _ => CardInputKind.Text,
        },
        Instead = number > 0 ? turn.Words.CompletenessInstead(number, Example(item)) : Example(item),
    };

    private string Example(DueItem item) => item.Field switch
    {
        DueField.Amount => turn.Words.CompletenessAmountExample,
        DueField.ExpectedClose => turn.Words.CompletenessCloseExample,
        DueField.NextStepDay => turn.Words.CompletenessStepDayExample,
        DueField.NextStep => turn.Words.CompletenessStepExample,
        DueField.Contact => turn.Words.CompletenessContactExample,
        _ => turn.Words.EvidenceInstead(item.Criterion!.Name),
    };

    private ImmutableArray<CardAction> Actions(string id, (FixEntry Entry, DueItem Item)? asked, CardFact? saved)
    {
        var actions = ImmutableArray.CreateBuilder<CardAction>();
        if (asked is var (entry, item))
        {
            (string, string)[] data = [(Keys.Deal, entry.Deal.Id.Value), (Keys.Part, item.Key), (Keys.List, id)];
            actions.Add(Button.Of(Verbs.Fill, turn.Words.SaveButton, CardActionStyle.Primary, data: data));
            actions.Add(Button.Of(Verbs.FillNext, turn.Words.CompletenessSkipButton, data: data));
        }

        if (saved is not null)
        {
            actions.Add(Button.Of(Verbs.Undo, turn.Words.UndoButton, data: [(Keys.ChangeSet, turn.Change.ChangeSet.ToString())]));
        }

        return actions.ToImmutable();
    }
}
