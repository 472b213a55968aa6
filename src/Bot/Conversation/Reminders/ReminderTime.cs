using SalesBot.Bot.Understanding;
using SalesBot.Bot.Understanding.Dates;
using SalesBot.Bot.Understanding.Lexing;

namespace SalesBot.Bot.Conversation;

/// <summary>Asks when somebody wants to be reminded, and takes the time that is answered.</summary>
internal sealed class ReminderTime(TurnContext turn)
{
    private const int LongestTime = 30;

    /// <summary>Asks.</summary>
    public void Ask(RemindWhenAction wanted)
    {
        var what = ProgressRecorder.Cut(wanted.What.Value, ProgressRecorder.PhraseMaxLength);
        turn.SayPrivately(turn.Words.ReminderTimeAsked(what));
        turn.State = turn.State with { Awaited = new AwaitedAnswer(AwaitedKind.ReminderTime, turn.Now) { Reminder = what } };
    }

    /// <summary>Sets the reminder that was asked about, where the text is nothing but a time.</summary>
    /// <returns>Whether it is.</returns>
    public async Task<bool> TryTakeAsync(string text, CancellationToken cancellationToken)
    {
        if (turn.State.Awaited is not { Kind: AwaitedKind.ReminderTime, Reminder: { } what } awaited || awaited.At < turn.Now - turn.Options.FocusWindow || turn.IsOverheard || !IsTime(text)
            || turn.Read(new Utterance { Text = turn.Words.RemindMeOf(text.Trim(), what), Speaker = turn.Speaker.Id, Now = turn.Now }).Actions is not [RemindAction remind])
        {
            return false;
        }

        turn.State = turn.State with { Awaited = null };
        await new Reminding(turn).SetAsync(remind, cancellationToken);
        return true;
    }

    private bool IsTime(string said)
    {
        if (said.Length > LongestTime)
        {
            return false;
        }

        var text = TextFolding.Fold(said.Trim(' ', '。', '.', '！', '!', '吧', '～', '~'));
        var at = 0;
        while (at < text.Length)
        {
            var length = StretchReader.TryRead(text, at, out var stretch, out _) ? stretch
                : DateReader.TryRead(text, at, turn.Today, out var date) ? date.Precision == DatePrecision.Unknown ? 0 : date.Length
                : TimeReader.TryRead(text, at, said: null, out var clock) ? clock.Length
                : text[at] is ' ' or ',' or '的' ? 1
                : text.AsSpan(at).StartsWithAny("on ", "at ", "by ") ? 3
                : 0;
            if (length == 0)
            {
                return false;
            }

            at += length;
        }

        return text.Length > 0;
    }
}
