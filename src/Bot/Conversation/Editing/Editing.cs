using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>The form of a deal: shown with what is known, saved as a whole or not at all.</summary>
internal sealed class Editing(TurnContext turn)
{
    /// <summary>Shows the form.</summary>
    public async Task ShowAsync(Deal deal, CancellationToken cancellationToken)
    {
        var customer = await turn.Ledger.FindAsync(deal.Customer, cancellationToken);
        turn.FocusOn(deal.Customer, deal.Id);
        turn.Show(
            new Card
            {
                Purpose = CardPurpose.Question,
                Title = turn.Words.EditTitle(customer is null ? deal.Title : Labels.Of(customer, deal)),
                Inputs =
                [
                    new CardInput { Key = Keys.Amount, Label = turn.Words.AmountLabel, Kind = CardInputKind.Amount, Value = deal.Amount is { } amount ? turn.Words.Amount(amount) : "", Instead = turn.Words.AmountInstead },
                    new CardInput
                    {
                        Key = Keys.Stage,
                        Label = turn.Words.StageLabel,
                        Kind = CardInputKind.Choice,
                        Value = deal.Position.Stage.Value,
                        Choices = [.. turn.Options.Pipeline.Stages.Select(stage => new CardChoice(stage.Id.Value, stage.Name))],
                        Instead = turn.Words.StageInstead,
                    },
                    new CardInput { Key = Keys.ExpectedClose, Label = turn.Words.ExpectedCloseLabel, Kind = CardInputKind.Date, Value = DayText.Of(deal.ExpectedClose), Instead = turn.Words.ExpectedCloseInstead },
                    new CardInput { Key = Keys.Next, Label = turn.Words.NextStepLabel, Kind = CardInputKind.Text, Value = deal.NextStep?.What ?? "", Instead = turn.Words.NextStepInstead },
                    new CardInput { Key = Keys.NextOn, Label = turn.Words.NextStepDayLabel, Kind = CardInputKind.Date, Value = DayText.Of(deal.NextStep?.On), Instead = turn.Words.NextStepDayInstead },
                ],
                Actions =
                [
                    Button.Of(Verbs.EditSave, turn.Words.SaveButton, CardActionStyle.Primary, data: [(Keys.Deal, deal.Id.Value)]),
                    .. turn.IsInPlace ? [Button.Of(Verbs.Show, turn.Words.BackButton, data: [(Keys.Deal, deal.Id.Value)])] : (CardAction[])[],
                ],
            },
            [deal]);
    }

    /// <summary>Saves what was filled in. One bad input is named, and nothing is changed.</summary>
    public async Task SaveAsync(Deal deal, IReadOnlyDictionary<string, string> data, CancellationToken cancellationToken)
    {
        if (!deal.IsOpen)
        {
            turn.SayPrivately(turn.Words.AlreadyClosed(turn.Words.State(deal.State)));
            return;
        }

        var form = new FormReader(data, turn.Words);
        var progress = new Progress
        {
            On = turn.Today,
            Amount = form.Amount(Keys.Amount, turn.Words.AmountLabel) is { } amount && amount != deal.Amount ? amount : null,
            Stage = form.Stage(Keys.Stage, turn.Options.Pipeline) is { } stage && stage != deal.Position.Stage ? stage : null,
            ExpectedClose = form.Day(Keys.ExpectedClose, turn.Words.ExpectedCloseLabel) is { } close && close != deal.ExpectedClose ? close : null,
            Next = form.Next(deal.NextStep),
        };
        if (form.Problems.Count > 0)
        {
            turn.SayPrivately(turn.Words.BadForm(turn.Words.List(form.Problems)));
            return;
        }

        if (form.IsEmpty)
        {
            turn.SayPrivately(turn.Words.FormInstead(Examples()));
            return;
        }

        if (await turn.Ledger.FindAsync(deal.Customer, cancellationToken) is { } customer)
        {
            await new ProgressRecorder(turn).RecordAsync(customer, deal, progress, cancellationToken);
        }
    }

    private string Examples()
    {
        string[] examples = [turn.Words.AmountInstead, turn.Words.ExpectedCloseInstead, turn.Words.StageInstead, turn.Words.NextStepInstead];
        return turn.Words.List(examples.Select(turn.Words.Quoted));
    }
}
