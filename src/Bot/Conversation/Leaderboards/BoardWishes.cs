using SalesBot.Adapters.Contracts.Stores;

namespace SalesBot.Bot.Conversation;

/// <summary>Lets people say whether rankings name them, and whether they are told when somebody overtakes them.</summary>
internal sealed class BoardWishes(TurnContext turn)
{
    /// <summary>Does what the text asks for, where it asks for something of the kind.</summary>
    /// <returns>Whether it did.</returns>
    public async Task<bool> TryTakeAsync(string text, CancellationToken cancellationToken)
    {
        if (BoardWishRequest.Read(text) is not { } wish)
        {
            return false;
        }

        var own = await turn.Session.Attention.FindAsync(turn.Speaker.Id, cancellationToken);
        var (set, said) = wish switch
        {
            BoardWish.Unnamed => (own with { IsAnonymous = true }, turn.Words.IsUnnamed),
            BoardWish.Named => (own with { IsAnonymous = false }, turn.Words.IsNamedAgain),
            BoardWish.HearWhenOvertaken => (own with { HearsWhenOvertaken = true }, turn.Words.HearsWhenOvertaken),
            _ => (own with { HearsWhenOvertaken = false }, turn.Words.HearsNoMoreWhenOvertaken),
        };
        turn.AttentionChanges.Add(new AttentionChange(turn.Speaker.Id, set.Since(turn.Now, turn.Today), turn.Speaker.Id, turn.Now.ToUniversalTime()));
        turn.SayPrivately(said);
        return true;
    }
}
