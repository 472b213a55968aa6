using SalesBot.Adapters.Common.Sending;
using SalesBot.Adapters.Common.Wire;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Teams.Mapping.Drawing;
using SalesBot.Adapters.Teams.Protocol.Cards;
using SalesBot.Adapters.Teams.Protocol.Connector;

namespace SalesBot.Adapters.Teams.Mapping.Sending;

/// <summary>Says something as a message of its own. Teams recognises no repetition: where an attempt broke off, it is unknown whether it was said.</summary>
internal sealed class MessagePosting(ConnectorApi api, TeamsCalls calls, TeamsReferences references, InlineImages images, FurtherTries tries, OtherForms otherForms)
{
    private static readonly TimeSpan Moment = TimeSpan.FromSeconds(1);

    /// <summary>Says it.</summary>
    public async Task<SendOutcome> PostAsync(OutgoingMessage message, TeamsDestination to, CancellationToken cancellationToken)
    {
        var activity = await DrawAsync(message, to, cancellationToken);
        if (await calls.TakeAsync(to, cancellationToken) is { } full)
        {
            return full;
        }

        var result = await api.SendAsync(to.Place, activity, cancellationToken);
        if (result is ApiResult<ConnectorResource>.Failed { Error: { Kind: ApiErrorKind.NotFound } error })
        {
            return await MissedAsync(message, to, error, cancellationToken);
        }

        var outcome = await calls.ConcludeAsync(result, to, sent => Accepted(sent.Id, message, to), cancellationToken);
        if (outcome is SendOutcome.Unknown && message.Replaces is not null)
        {
            otherForms.Add(message.Key);
        }

        return outcome;
    }

    private static SendOutcome.Accepted Accepted(string? id, OutgoingMessage message, TeamsDestination to) => new(id)
    {
        Handle = id is { Length: > 0 } && message.Card is not null ? new TeamsCardHandle(id, to.Place.Thread).ToString() : null,
    };

    /// <summary>The conversation was not found: once more, then beside the thread that is gone, and then no more until something is heard of the chat.</summary>
    private async Task<SendOutcome> MissedAsync(OutgoingMessage message, TeamsDestination to, ApiError error, CancellationToken cancellationToken)
    {
        if (await tries.TakeAsync($"send/{message.Key}/{to.Place.Thread}", most: 1, cancellationToken))
        {
            return new SendOutcome.Deferred(Moment, error.Reason);
        }

        if (to.Place.Thread.Length > 0)
        {
            return await PostAsync(message, to with { Place = to.Place with { Thread = "" } }, cancellationToken);
        }

        await calls.MarkGoneAsync(to, cancellationToken);
        return new SendOutcome.Unreachable(error.Reason);
    }

    private async Task<ConnectorActivity> DrawAsync(OutgoingMessage message, TeamsDestination to, CancellationToken cancellationToken)
    {
        if (message.File is { } file && await images.FindAsync(file, cancellationToken) is { } image)
        {
            return WireActivity.Of(image, message.Text, to);
        }

        var drawn = TeamsDrawing.Draw(message);
        return drawn.Content is TeamsContent.Text { Mentions.Count: > 0 } text
            ? WireActivity.Of(drawn with { Content = text with { Mentions = await NamedAsync(text.Mentions, cancellationToken) } }, to)
            : WireActivity.Of(drawn, to);
    }

    /// <summary>A text calls people by the id that they have for this bot, where it is known.</summary>
    private async Task<IReadOnlyList<CardMention>> NamedAsync(IReadOnlyList<CardMention> mentions, CancellationToken cancellationToken)
    {
        List<CardMention> named = [];
        foreach (var mention in mentions)
        {
            var reference = await references.FindAsync(TeamsChat.WithPerson(mention.Mentioned.Id), cancellationToken);
            named.Add(reference?.User is { } user ? mention with { Mentioned = mention.Mentioned with { Id = user } } : mention);
        }

        return named;
    }
}
