using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Bot.Texts;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>「写一句进展」: takes a sentence that was written on a deal's card as if it had been said of that deal.</summary>
internal sealed class DealLogging(TurnContext turn)
{
    /// <summary>The button that takes what stands in <see cref="Input"/>, and asks for it where a chat has no inputs.</summary>
    public static CardAction Button(Deal deal, Wording words) => Conversation.Button.Of(Verbs.Log, words.LogButton, CardActionStyle.Primary, data: [(Keys.Deal, deal.Id.Value)]);

    /// <summary>The line to be written in.</summary>
    public static CardInput Input(Customer customer, Wording words) =>
        new() { Key = Keys.Text, Label = words.LogLabel, Kind = CardInputKind.Text, Instead = words.LogInstead(Labels.Short(customer)), IsAskedFor = true };

    /// <summary>Takes the sentence; without one, asks for it.</summary>
    public async Task TakeAsync(Customer customer, Deal deal, string text, CancellationToken cancellationToken)
    {
        text = ProgressRecorder.Cut(text.Trim(), Activity.TextMaxLength);
        if (text.Length == 0)
        {
            turn.SayPrivately(turn.Words.LogAsk(Labels.Of(customer, deal)));
            return;
        }

        // With the customer in front of it, the reader reads it as told of this deal.
        var utterance = new Utterance { Text = Sentences.Of(customer.Name, text), Speaker = turn.Speaker.Id, Now = turn.Now, Chosen = [new Focus(customer.Id, deal.Id)] };
        var reading = turn.Read(utterance);
        if (reading.Actions.Length > 0 && reading.Actions.All(action => action is LogAction or WinAction or LoseAction or RemindAction))
        {
            await new ReadingActor(turn, utterance).ActAsync(reading, [], cancellationToken);
            return;
        }

        await new ProgressRecorder(turn).RecordAsync(customer, deal, new Progress { Activity = ActivityKind.Note, On = turn.Today, Text = text }, cancellationToken);
    }
}
