using System.Collections.Frozen;
using System.Collections.Immutable;
using SalesBot.Bot.Understanding;

namespace SalesBot.Bot.Conversation;

/// <summary>「明早7点提醒我」 says when and not of what: it rings all the same, and is no step of a deal.</summary>
internal sealed class BareReminder(TurnContext turn)
{
    private static readonly FrozenSet<string> Endings = ((string[])["提醒我", "提醒一下我", "提醒我一下", "叫我", "喊我"]).ToFrozenSet(StringComparer.Ordinal);

    private static readonly ImmutableArray<string> Beginnings = ["remind me ", "ping me ", "nudge me "];

    /// <summary>Sets it, where the text is nothing else.</summary>
    /// <returns>Whether it is.</returns>
    public async Task<bool> TryTakeAsync(string text, CancellationToken cancellationToken)
    {
        var asked = text.TrimEnd(' ', '。', '.', '!', '！', '~');
        if (turn.IsOverheard || !(Endings.Any(ending => asked.EndsWith(ending, StringComparison.Ordinal)) || Beginnings.Any(beginning => asked.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))) || Read(asked).Actions.Any(action => action is RemindAction)
            || Read($"{asked} {turn.Words.BareReminderWhat}").Actions is not [RemindAction remind])
        {
            return false;
        }

        await new Reminding(turn).SetAsync(remind, cancellationToken);
        return true;
    }

    private Reading Read(string text) => turn.Read(new Utterance { Text = text, Speaker = turn.Speaker.Id, Now = turn.Now });
}
