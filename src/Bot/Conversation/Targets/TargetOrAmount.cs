using System.Text.RegularExpressions;

namespace SalesBot.Bot.Conversation;

/// <summary>「改回45万」 right after a target was looked at: of which figure it is meant is not clear, so that none is changed.</summary>
internal sealed partial class TargetOrAmount(TurnContext turn)
{
    private static readonly TimeSpan Recent = TimeSpan.FromMinutes(5);

    /// <summary>Asks which one is meant.</summary>
    /// <returns>Whether that is not clear.</returns>
    public bool TryAsk(string text)
    {
        if (turn.State.Asked is not { Kind: QuestionMemoryKind.Progress } asked || asked.Chat != turn.Turn.Message.Chat || asked.At < turn.Now - Recent
            || (turn.State.Focus is { } focus && focus.At > asked.At) || !Figure().IsMatch(text.Trim()))
        {
            return false;
        }

        turn.SayPrivately(turn.Words.TargetOrAmount(asked.Member is { } member ? turn.NameOf(member) : turn.Speaker.Name));
        return true;
    }

    [GeneratedRegex(@"^(那就|那|就|还是)?(改回|改成|改为|改到|调回|调到|调成|应该是|还是)\s*[\d.]+\s*(万|千万|百万|w|W)?(吧|了)?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 2_000)]
    private static partial Regex Figure();
}
