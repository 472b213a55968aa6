using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>In what rewards are reckoned: what a message's turn has changed so far, or the unit of a job.</summary>
/// <param name="Pipeline">The company's stages.</param>
/// <param name="Session">The session.</param>
/// <param name="Ledger">What is changed.</param>
/// <param name="Others">Change sets besides.</param>
/// <param name="Today">The day.</param>
internal sealed record RewardScene(Pipeline Pipeline, ISalesSession Session, Ledger Ledger, IReadOnlyCollection<ChangeSet> Others, DateOnly Today)
{
    /// <summary>That of a turn.</summary>
    public static RewardScene Of(TurnContext turn) => new(turn.Options.Pipeline, turn.Session, turn.Ledger, turn.ChangeSets, turn.Today);
}
