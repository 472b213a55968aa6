using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using SalesBot.Adapters.Common.Hosting;
using SalesBot.Adapters.Common.Wire.Envelopes;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Adapters.WeCom.Mapping;
using SalesBot.Adapters.WeCom.Mapping.Receiving;
using SalesBot.Adapters.WeCom.Protocol.Callbacks;
using SalesBot.Adapters.WeCom.Protocol.Envelopes;

namespace SalesBot.Adapters.WeCom.Hosting;

/// <summary>The callback of the self-built app: what comes is verified, stored and acknowledged; replies go out by the API.</summary>
internal sealed class AppCallbackEndpoint(
    IOptions<WeComOptions> options,
    IChatInbox inbox,
    IEnumerable<IWeComContactChanges> contacts,
    IWeComTexts texts,
    AddressCheck check,
    CallbackRefusals refusals,
    TimeProvider time,
    ILogger<AppCallbackEndpoint> logger)
{
    private const string Callback = "app";

    private readonly CallbackEnvelopes envelopes = new(options.Value.Token, new CallbackCipher(options.Value.EncodingAesKey, options.Value.CorpId), time);

    /// <summary>The check of the address.</summary>
    public IResult CheckAddress(HttpRequest request) => check.Answer(Callback, request, envelopes);

    /// <summary>A message or an event.</summary>
    public async Task<IResult> ReceiveAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var stamp = CallbackQuery.Stamp(request);
        if (envelopes.FindFault(stamp) is { } fault)
        {
            return refusals.Refuse(WeComChat.Platform, Callback, fault);
        }

        var body = await CallbackBody.ReadAsync(request, cancellationToken);
        if (body.Fault is { } trouble)
        {
            return refusals.Refuse(WeComChat.Platform, Callback, trouble);
        }

        return envelopes.OpenBody(stamp, body.Content) switch
        {
            OpenedEnvelope.Refused refused => refusals.Refuse(WeComChat.Platform, Callback, refused.Fault),
            OpenedEnvelope.Message message when AppCallbackReader.Find(message.Content.Span) is { } callback => await AcceptAsync(callback, cancellationToken),
            _ => refusals.Refuse(WeComChat.Platform, Callback, EnvelopeFault.NoMessage),
        };
    }

    private async Task<IResult> AcceptAsync(AppCallback callback, CancellationToken cancellationToken)
    {
        try
        {
            switch (AppReceiving.Receive(callback, time.GetUtcNow()))
            {
                case Received.Turn turn:
                    await inbox.ReceiveAsync(turn.Message, cancellationToken);
                    return Results.Ok();
                case Received.ContactsChanged changed:
                    await Task.WhenAll(contacts.Select(listener => listener.ChangedAsync(changed.Change, cancellationToken)));
                    return Results.Ok();
                case Received.TooLong:
                    InboundLog.MessageTooLong(logger, MessageIds.OfApp(callback));
                    return Say(callback.UserId, texts.TextTooLong(ChatMessage.TextMaxLength));
                case Received.Nothing nothing:
                    Note(callback, nothing.Kind);
                    return Results.Ok();
                default:
                    throw new InvalidOperationException("A callback is a turn, a change, too long or nothing.");
            }
        }
        catch (DatabaseUnavailableException error)
        {
            // WeCom calls again after anything but 200.
            InboundLog.MessageNotStored(logger, error, MessageIds.OfApp(callback));
            return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        }
    }

    private IResult Say(string userId, string text) =>
        Results.Bytes(envelopes.SealXml(PassiveText.Write(options.Value.CorpId, userId, time.GetUtcNow(), text)), "application/xml; charset=utf-8");

    private void Note(AppCallback callback, string kind)
    {
        if (callback.Content is AppContent.AppNotice)
        {
            InboundLog.AppNotice(logger, kind);
        }
        else
        {
            InboundLog.CallbackLeft(logger, Callback, kind);
        }
    }
}
