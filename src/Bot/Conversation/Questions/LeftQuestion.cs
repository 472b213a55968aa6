namespace SalesBot.Bot.Conversation;

/// <summary>Names, once, the question that was just asked and that the message went past, since what it was about is not recorded.</summary>
internal sealed class LeftQuestion(TurnContext turn)
{
    private const int LongestQuote = 40;

    /// <summary>Names it, where something else was recorded or put forward instead of an answer.</summary>
    /// <param name="shown">The card that was last shown before the message.</param>
    public void Name(OfferedCard? shown)
    {
        if (shown is null || shown.IsPassed || turn.Ledger.IsEmpty
            || shown.Actions.FirstOrDefault(action => action.Verb == Verbs.Pick) is not { } pick
            || turn.State.Questions.FirstOrDefault(question => string.Equals(question.Id, pick.Data.GetValueOrDefault(Keys.Question), StringComparison.Ordinal)) is not { Enclosure: null } left)
        {
            return;
        }

        // A deal is called by its title; the customer is clear.
        var choices = shown.Actions.Where(action => action.Verb == Verbs.Pick).Select(action => action.Deal is null ? action.Names[0] : action.Names[1]);
        turn.SayPrivately(turn.Words.QuestionLeft(turn.Words.Quoted(ProgressRecorder.Cut(left.Text.ReplaceLineEndings(" "), LongestQuote)), string.Join($" {turn.Words.OrElse} ", choices)));
    }
}
