using Microsoft.Extensions.Options;
using SalesBot.Adapters.Common.Sending;
using SalesBot.Adapters.Common.Wire;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.WeCom.Hosting;
using SalesBot.Adapters.WeCom.Mapping.Drawing;
using SalesBot.Adapters.WeCom.Mapping.Receiving;
using SalesBot.Adapters.WeCom.Protocol.Api.Errors;
using SalesBot.Adapters.WeCom.Protocol.Api.Media;
using SalesBot.Adapters.WeCom.Protocol.Api.Messages;
using SalesBot.Adapters.WeCom.Protocol.Cards;

namespace SalesBot.Adapters.WeCom.Mapping.Sending;

/// <summary>What the app says to one person, or puts in the place of a card that the person pressed.</summary>
internal sealed class AppSender(
    MessageApi api,
    MediaApi media,
    FileSending files,
    GatedCalls calls,
    UnclearSends unclear,
    PersonCapabilities capabilities,
    IOptions<WeComOptions> options,
    TimeProvider time) : IWeComSender
{
    /// <summary>Until when the same request may be repeated: WeCom's duplicate check, less what a request takes.</summary>
    private static readonly TimeSpan RepeatableFor = AppMessage.LongestDuplicateCheck - TimeSpan.FromMinutes(5);

    private readonly int agentId = options.Value.AgentId;
    private readonly MediaShelf shelf = new(options.Value.CorpId, media.UploadAsync, DropsRepeats: true);

    /// <inheritdoc />
    public WeComRoute Route => WeComRoute.App;

    /// <inheritdoc />
    public async Task<SendOutcome> SendAsync(OutgoingMessage message, WeComChat chat, CancellationToken cancellationToken)
    {
        if (!options.Value.HasApp)
        {
            return new SendOutcome.Refused("There is no app: WeCom:AgentId is not set.");
        }

        var shown = capabilities.Of(chat.Id);
        var updated = await UpdateAsync(message, chat, shown, cancellationToken);
        if (updated is null && message.IsDroppedElsewhere)
        {
            return new SendOutcome.Accepted(null);
        }

        return updated ?? await SendNewAsync(message, chat, shown, cancellationToken);
    }

    /// <summary>Changes the pressed card; null where there is none, or it cannot be changed any more.</summary>
    private async Task<SendOutcome?> UpdateAsync(OutgoingMessage message, WeComChat chat, WeComCapabilities shown, CancellationToken cancellationToken)
    {
        if (message.Replaces is null
            || CardHandle.Parse(message.Replaces) is not { ResponseCode: { } code } handle
            || WeComDrawing.DrawUpdate(message, shown, handle.TaskId) is not { } content)
        {
            return null;
        }

        var gate = WeComGates.Api(agentId, "message/update_template_card");
        if (await calls.TakeAsync(gate, api: null, cancellationToken) is { } full)
        {
            return full;
        }

        var act = $"update/{message.Key}";
        var result = await api.UpdateCardAsync(Update(content, chat.Id, code), cancellationToken);
        if (result is ApiResult<CardUpdateAnswer>.Unclear)
        {
            await unclear.KeepAsync(act, cancellationToken);
        }

        if (result is ApiResult<CardUpdateAnswer>.Failed { Error.Kind: ApiErrorKind.Spent })
        {
            // Where an earlier attempt broke off, it is that one which spent the code.
            return await unclear.FindAsync(act, cancellationToken) is null ? null : new SendOutcome.Accepted(null);
        }

        var outcome = await calls.ConcludeAsync(result, gate, _ => new SendOutcome.Accepted(null), cancellationToken);

        // What cannot stand in the card's place can still be said.
        return outcome is SendOutcome.Refused ? null : outcome;
    }

    private CardUpdate Update(WeComContent content, string userId, string code)
    {
        var update = new CardUpdate { UserIds = [userId], AgentId = agentId, ResponseCode = code };
        return content switch
        {
            WeComContent.ButtonLabel label => update with { Button = new CardUpdate.ButtonPart(label.ReplaceName) },
            WeComContent.Template template => update with { TemplateCard = CardWire.Element(template.Card) },
            _ => throw new ArgumentOutOfRangeException(nameof(content), content.GetType().Name, "This does not stand in a card's place."),
        };
    }

    private async Task<SendOutcome> SendNewAsync(OutgoingMessage message, WeComChat chat, WeComCapabilities shown, CancellationToken cancellationToken)
    {
        var act = $"send/{message.Key}";
        var since = await unclear.FindAsync(act, cancellationToken);
        if (since is not null && time.GetUtcNow() - since > RepeatableFor)
        {
            return new SendOutcome.Unknown($"It may have been sent at {since:u}, which is too long ago for WeCom to recognise a repetition.");
        }

        var gate = WeComGates.Api(agentId, "message/send");
        if (await calls.TakeAsync(WeComGates.Member(agentId, chat.Id), gate, cancellationToken) is { } full)
        {
            return full;
        }

        var shownAsFile = message.File is { } file
            ? await ConcludeAsync(await files.SendAsync(message, FileSending.KindOf(file), shelf, SendAsync, cancellationToken))
            : null;

        // What cannot be sent as a file can still be named.
        return shownAsFile is null or SendOutcome.Refused ? await ConcludeAsync(await SendAsync(WeComDrawing.Draw(message, shown).Content)) : shownAsFile;

        Task<ApiResult<AppMessageAnswer>> SendAsync(WeComContent content) => api.SendAsync(WireContent.ToMember(content, chat.Id, agentId), cancellationToken);

        async Task<SendOutcome> ConcludeAsync(ApiResult<AppMessageAnswer> result)
        {
            if (result is ApiResult<AppMessageAnswer>.Unclear)
            {
                await unclear.KeepAsync(act, cancellationToken);
            }

            // Where an earlier attempt broke off, it is that one which used the card's id up.
            return since is not null && result is ApiResult<AppMessageAnswer>.Failed { Error.Number: ErrorTable.TaskIdUsed or ErrorTable.TaskIdTaken }
                ? new SendOutcome.Accepted(null)
                : await calls.ConcludeAsync(result, gate, answer => Accepted(answer, chat.Id, message), cancellationToken);
        }
    }

    /// <summary>Also without an error the one recipient may have been left out.</summary>
    private static SendOutcome Accepted(AppMessageAnswer answer, string userId, OutgoingMessage message) =>
        answer.LeftOut(userId)
            ? new SendOutcome.Unreachable("message/send: the member is out of the app's sight, or has no licence")
            : new SendOutcome.Accepted(answer.MessageId)
            {
                Handle = answer.ResponseCode is { Length: > 0 } code ? new CardHandle(TaskId.Of(message.Key), "", code).ToString() : null,
            };
}
