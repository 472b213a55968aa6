namespace SalesBot.Bot.Conversation;

/// <summary>Finds what each deal of the turn still lacks for the stage that it is in, so that its receipt can say so.</summary>
internal sealed class OpenCriteria(TurnContext turn)
{
    /// <summary>Finds it for the deals whose receipt does not speak of criteria already.</summary>
    public async Task FindAsync(CancellationToken cancellationToken)
    {
        foreach (var entry in turn.Ledger.Entries.Where(entry => entry.Unmet.Count == 0))
        {
            if (entry.Deal is { } id && turn.Ledger.Known(id) is { IsOpen: true } deal)
            {
                var conversations = await turn.Ledger.CountConversationsAsync(id, cancellationToken);
                entry.StillOpen = turn.Options.Pipeline.UnmetCriteria(deal.Position.Stage, deal, conversations);
            }
        }
    }
}
