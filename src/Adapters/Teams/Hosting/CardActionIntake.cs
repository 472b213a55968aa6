using System.Globalization;
using Microsoft.Extensions.Logging;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Adapters.Teams.Mapping.Drawing;
using SalesBot.Adapters.Teams.Mapping.Receiving;
using SalesBot.Adapters.Teams.Protocol.Activities;
using SalesBot.Adapters.Teams.Protocol.Invokes;

namespace SalesBot.Adapters.Teams.Hosting;

/// <summary>Answers presses in cards: with the new card, which takes the place of the pressed one, or a line.</summary>
internal sealed class CardActionIntake(
    IChatTurns turns,
    ISentMessages sent,
    InboundReferences references,
    PressIds presses,
    ITeamsTexts texts,
    TimeProvider time,
    ILogger<CardActionIntake> logger)
{
    /// <summary>After it the person is told that the outcome follows; Teams shows an error some seconds later.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    /// <summary>The answer to a press.</summary>
    public async Task<byte[]> AnswerAsync(Activity activity, Origin origin, bool isTestClient, CancellationToken cancellationToken)
    {
        if (CardActionRequest.Find(activity.Value) is not { } request || CarriedPress.Find(request.Data, request.Verb) is not { } press)
        {
            logger.PressRefused("it is of no card of this service");
            return CardActionAnswer.BadRequest(texts.NotFound);
        }

        if (request.IsAutomatic)
        {
            // No card asks for it; and what nobody pressed does nothing.
            logger.PressRefused("nobody pressed it");
            return CardActionAnswer.BadRequest(texts.NotFound);
        }

        return press.Verb == MoreParts.Verb
            ? await ShowMoreAsync(press, origin, cancellationToken)
            : await PressAsync(activity, origin, press, isTestClient, cancellationToken);
    }

    private async Task<byte[]> PressAsync(Activity activity, Origin origin, CarriedPress press, bool isTestClient, CancellationToken cancellationToken)
    {
        try
        {
            var now = time.GetUtcNow();
            await references.KeepAsync(activity, origin, CancellationToken.None);
            var turn = PressTurn.Of(activity, origin, press, await presses.OfAsync(activity, origin.Sender, press, now, CancellationToken.None), now);
            var answer = await turns.TakeAsync(isTestClient ? turn with { ProposedName = origin.Name } : turn, Patience, cancellationToken);
            return answer switch
            {
                TurnAnswer.Replied replied => Show(replied),
                TurnAnswer.Later => CardActionAnswer.Message(texts.InWork),
                _ => throw new InvalidOperationException("A turn is answered or will be."),
            };
        }
        catch (DatabaseUnavailableException error)
        {
            logger.NotAnswered(error, InvokeNames.CardAction);
            return error.MayBeStored ? CardActionAnswer.Message(texts.InWork) : CardActionAnswer.NotDone(texts.NotStored);
        }
    }

    /// <summary>What is shown in place of the pressed card, else what is said.</summary>
    private static byte[] Show(TurnAnswer.Replied replied) =>
        replied.Replies.FirstOrDefault(reply => reply.Card is not null) is { } shown
            ? CardActionAnswer.Card(InPlaceDrawing.Card(shown, from: 0))
            : CardActionAnswer.Message(replied.Replies.OrderBy(reply => reply.IsLabelOnly).Select(reply => reply.Text).FirstOrDefault(""));

    /// <summary>Another part of a card that was too long. It changes nothing, and shows nothing to anybody else than the whole card would have.</summary>
    private async Task<byte[]> ShowMoreAsync(CarriedPress press, Origin origin, CancellationToken cancellationToken)
    {
        try
        {
            var key = press.Data.GetValueOrDefault(MoreParts.Key, "");
            if (key.Length is 0 or > OutgoingMessage.KeyMaxLength || await sent.FindAsync(key, cancellationToken) is not { Card: not null } message)
            {
                return CardActionAnswer.BadRequest(texts.NotFound);
            }

            if (message.Chat != origin.Chat)
            {
                logger.PressRefused("it is of another chat's card");
                return CardActionAnswer.Forbidden(texts.NotForYou);
            }

            _ = int.TryParse(press.Data.GetValueOrDefault(MoreParts.From, ""), NumberStyles.None, CultureInfo.InvariantCulture, out var from);
            return CardActionAnswer.Card(InPlaceDrawing.Card(message, from));
        }
        catch (DatabaseUnavailableException error)
        {
            logger.NotAnswered(error, InvokeNames.CardAction);
            return CardActionAnswer.NotDone(texts.NotNow);
        }
    }
}
