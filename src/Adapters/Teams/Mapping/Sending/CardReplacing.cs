using SalesBot.Adapters.Common.Wire;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Teams.Mapping.Drawing;
using SalesBot.Adapters.Teams.Protocol.Connector;

namespace SalesBot.Adapters.Teams.Mapping.Sending;

/// <summary>Puts what came of a press in the place of the card, for everybody who sees it. Doing it twice does no harm.</summary>
internal sealed class CardReplacing(ConnectorApi api, TeamsCalls calls, FurtherTries tries)
{
    /// <summary>What was just sent is not found at times.</summary>
    private const int TriesWhereItIsMissing = 1;

    /// <summary>Trouble mostly passes; and some connectors are in trouble over every message that they do not know.</summary>
    private const int TriesInTrouble = 4;

    private static readonly TimeSpan Moment = TimeSpan.FromSeconds(2);

    /// <summary>Changes the card.</summary>
    /// <returns>The outcome; null where there is none to change, or it cannot be changed any more.</returns>
    public async Task<SendOutcome?> ReplaceAsync(OutgoingMessage message, TeamsDestination to, CancellationToken cancellationToken)
    {
        if (message.Replaces is not { } handle)
        {
            return null;
        }

        if (await calls.TakeAsync(to, cancellationToken) is { } full)
        {
            return full;
        }

        var card = TeamsCardHandle.Parse(handle);
        var there = to with { Place = to.Place with { Thread = card.Thread } };
        var result = await api.UpdateAsync(there.Place, card.Activity, WireActivity.Of(TeamsDrawing.Draw(message), there), cancellationToken);
        var further = result switch
        {
            ApiResult<ConnectorResource>.NotDone => TriesInTrouble,
            ApiResult<ConnectorResource>.Failed { Error: var error } when ConnectorErrors.IsWorthOneMoreTry(error) => TriesWhereItIsMissing,
            _ => 0,
        };
        if (further > 0)
        {
            return await tries.TakeAsync($"update/{message.Key}", further, cancellationToken) ? new SendOutcome.Deferred(Moment, result.Failure.Reason) : null;
        }

        var outcome = await calls.ConcludeAsync(result, there, _ => new SendOutcome.Accepted(card.Activity), cancellationToken);

        // What cannot stand in the card's place can still be said.
        return outcome is SendOutcome.Refused ? null : outcome;
    }
}
