using System.Collections.Frozen;
using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Bot.Texts;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>「补下一步」, 「榕序补条件」: what stands on a button, written by somebody, means the button also where its card is no longer the last one; it is never content.</summary>
internal sealed class ButtonLabels(TurnContext turn)
{
    private static readonly (Func<Wording, string> Label, string Verb)[] OfDeals =
    [
        (words => words.NextStepButton, Verbs.NextStep), (words => words.EvidenceButton, Verbs.Evidence), (words => words.EditButton, Verbs.Edit), (words => words.LogButton, Verbs.Log),
        (words => words.LoseButton, Verbs.Lose), (words => words.ReassignButton, Verbs.Reassign), (words => words.ResumeButton, Verbs.Resume), (words => words.PauseButton, Verbs.Pause),
    ];

    private static readonly FrozenSet<string> All = Wording.ButtonLabels.Where(label => label.Length > 1).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the text is what stands on a button, and nothing else.</summary>
    public static bool Is(string text) => All.Contains(Bare(text));

    /// <summary>Presses the button of the deal that is named, or talked of.</summary>
    /// <returns>Whether the text is what stands on one.</returns>
    public async Task<bool> TryTakeAsync(string text, CancellationToken cancellationToken)
    {
        var said = Bare(text);
        foreach (var (of, verb) in OfDeals)
        {
            var label = of(turn.Words);
            if (string.Equals(said, label, StringComparison.OrdinalIgnoreCase) && turn.Focus?.Deal is { } id)
            {
                await PressAsync(verb, id, cancellationToken);
                return true;
            }

            if (said.Length > label.Length && (said.EndsWith(label, StringComparison.OrdinalIgnoreCase) || said.StartsWith(label, StringComparison.OrdinalIgnoreCase))
                && await new DealNaming(turn).FindAsync((said.EndsWith(label, StringComparison.OrdinalIgnoreCase) ? said[..^label.Length] : said[label.Length..]).Trim(), deal => deal.IsOpen, cancellationToken) is { Deals: [var named] })
            {
                await PressAsync(verb, named.Id, cancellationToken);
                return true;
            }
        }

        return false;
    }

    private Task PressAsync(string verb, DealId deal, CancellationToken cancellationToken) =>
        new Presses(turn).HandleAsync(new CardPress(verb, ImmutableSortedDictionary<string, string>.Empty.Add(Keys.Deal, deal.Value)), cancellationToken);

    private static string Bare(string text) => text.Trim(' ', '。', '.', '！', '!', '~', '～', '「', '」');
}
