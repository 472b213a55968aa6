using Microsoft.Extensions.Options;
using SalesBot.Adapters.Common.Wire;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.DingTalk.Hosting;
using SalesBot.Adapters.DingTalk.Mapping.Drawing;
using SalesBot.Adapters.DingTalk.Protocol.Api.Cards;
using SalesBot.Adapters.DingTalk.Protocol.Api.Errors;

namespace SalesBot.Adapters.DingTalk.Mapping.Sending;

/// <summary>Shows interactive cards, where there is a template, and puts what came of a press in their place.</summary>
internal sealed class CardSender(CardApi api, DingTalkCalls calls, IOptions<DingTalkOptions> options)
{
    private const string Chinese = "ZH_CN";
    private const string English = "EN_US";

    private readonly DingTalkOptions settings = options.Value;

    /// <summary>The card that a message is shown as; null where another form serves as well or better.</summary>
    public CardVariables? Draw(OutgoingMessage message) =>
        settings.CardTemplateId.Length == 0 || !settings.HasApp ? null
        : message.Chat.Kind == ChatKind.Group && message.Mentions.Length > 0 ? CardVariables.Whatever(message)
        : CardVariables.Of(message) is { IsCut: false } whole ? whole
        : null;

    /// <summary>Shows the card. The same message is the same card, however often it is shown.</summary>
    /// <returns>The outcome; null where it cannot be shown, so that another form has to serve.</returns>
    public async Task<SendOutcome?> ShowAsync(OutgoingMessage message, DingTalkChat chat, CardVariables card, CancellationToken cancellationToken)
    {
        if (await calls.TakeApiAsync(CardApi.Creation, cancellationToken) is { } full)
        {
            return Unless(message, full);
        }

        var result = await api.CreateAsync(ToCreation(message, chat, card), cancellationToken);
        if (result is ApiResult<string?>.Failed { Error.Code: ErrorTable.CardExists })
        {
            // An earlier attempt showed it.
            return new SendOutcome.Accepted(null) { Handle = CardTrackId.Of(message) };
        }

        var outcome = await calls.ConcludeAsync(
            result, CardApi.Creation, chat, QuotaPool.Api, carrier => new SendOutcome.Accepted(carrier) { Handle = CardTrackId.Of(message) }, cancellationToken);
        return outcome is SendOutcome.Refused or SendOutcome.Unreachable ? null
            : outcome is SendOutcome.Deferred { IsQuota: true } later ? Unless(message, later)
            : outcome;
    }

    /// <summary>Puts a message in the place of a pressed card, for everybody who sees it. Doing it twice does no harm.</summary>
    /// <returns>The outcome; null where the card cannot be changed.</returns>
    public async Task<SendOutcome?> ReplaceAsync(OutgoingMessage message, DingTalkChat chat, CancellationToken cancellationToken)
    {
        if (message.Replaces is not { } id || !CardTrackId.IsOurs(id))
        {
            return null;
        }

        if (await calls.TakeApiAsync(CardApi.Update, cancellationToken) is { } full)
        {
            return Unless(message, full);
        }

        var result = await api.UpdateAsync(new CardUpdate(id, new CardData(CardVariables.InPlace(message).Values)), cancellationToken);
        var outcome = await calls.ConcludeAsync(result, CardApi.Update, chat, QuotaPool.Api, _ => new SendOutcome.Accepted(null), cancellationToken);

        // What cannot stand in the card's place can still be said.
        return outcome is SendOutcome.Refused or SendOutcome.Unreachable ? null
            : outcome is SendOutcome.Deferred { IsQuota: true } later ? Unless(message, later)
            : outcome;
    }

    /// <summary>A card that has to wait long is said another way where that is an answer to somebody who waits.</summary>
    private static SendOutcome.Deferred? Unless(OutgoingMessage message, SendOutcome.Deferred full) =>
        message.Kind == OutgoingKind.Reply && full.After >= TimeSpan.FromMinutes(1) ? null : full;

    private CardCreation ToCreation(OutgoingMessage message, DingTalkChat chat, CardVariables card)
    {
        var title = DingTalkDrawing.TitleOf(message.Card!.Title);
        var line = new Dictionary<string, string>(StringComparer.Ordinal) { [Chinese] = title, [English] = title };
        var isHttp = settings.Mode == DingTalkMode.Http;
        var creation = new CardCreation
        {
            CardTemplateId = settings.CardTemplateId,
            OutTrackId = CardTrackId.Of(message),
            CallbackType = isHttp ? "HTTP" : "STREAM",
            CallbackRouteKey = isHttp ? settings.CardCallbacks.RouteKey : null,
            CardData = new CardData(card.Values),
            OpenSpaceId = chat.Route == DingTalkRoute.Group ? CardCreation.GroupSpaceOf(chat.Id) : CardCreation.PersonSpace(chat.Id),
        };
        return chat.Route == DingTalkRoute.Group
            ? creation with
            {
                ImGroupOpenSpaceModel = new GroupSpace(line, new CardNotification(title)),
                ImGroupOpenDeliverModel = new GroupDelivery(settings.Robot, Mentioned(message)),
            }
            : creation with
            {
                ImRobotOpenSpaceModel = new RobotSpace(line, new CardNotification(title)),
                ImRobotOpenDeliverModel = new RobotDelivery(settings.Robot),
            };
    }

    private static Dictionary<string, string>? Mentioned(OutgoingMessage message) => message.Mentions.IsDefaultOrEmpty
        ? null
        : message.Mentions.DistinctBy(mention => mention.Account, StringComparer.Ordinal).ToDictionary(mention => mention.Account, mention => mention.Name, StringComparer.Ordinal);
}
