namespace SalesBot.Bot.Conversation;

/// <summary>Names, once, the question that was just asked and that the message went past, since what it was about is not recorded.</summary>
internal sealed class LeftQuestion(TurnContext turn)
{
    private const int LongestQuote = 40;

    /// <summary>Names it, where something else was recorded or put forward instead of an answer.</summary>
    /// <param name="shown">The card that was last shown before the message.</param>
    public void Name(OfferedCard? shown)
    {
        if (turn.Ledger.IsEmpty || Find(shown) is not { } left)
        {
            return;
        }

        turn.State = turn.State with { Questions = turn.State.Questions.Replace(left, left with { IsNamed = true }) };
        turn.SayPrivately(turn.Words.QuestionLeft(turn.Words.Quoted(ProgressRecorder.Cut(left.Text.ReplaceLineEndings(" "), LongestQuote)), string.Join($" {turn.Words.OrElse} ", left.Choices)));
    }

    /// <summary>The question whose card was shown; or, where a brief or anything else came in between, the newest one that was not named since.</summary>
    private OpenQuestion? Find(OfferedCard? shown)
    {
        var pick = shown?.Actions.FirstOrDefault(action => action.Verb == Verbs.Pick)?.Data.GetValueOrDefault(Keys.Question);
        var left = pick is not null ? turn.State.Questions.FirstOrDefault(question => string.Equals(question.Id, pick, StringComparison.Ordinal)) : turn.State.Questions.LastOrDefault(question => question.At < turn.Now);
        return left is { Enclosure: null, IsNamed: false, Choices.IsDefaultOrEmpty: false } ? left : null;
    }
}
