using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Domain.Targets;

namespace SalesBot.Bot.Conversation;

/// <summary>A target as a line of a card.</summary>
internal static class TargetFacts
{
    /// <summary>The target with what it was before.</summary>
    /// <param name="target">The target.</param>
    /// <param name="before">As it stood; null for a new one.</param>
    /// <param name="turn">The turn.</param>
    /// <param name="isNamed">Whether it is said whose and for which days.</param>
    public static CardFact Of(Target target, Target? before, TurnContext turn, bool isNamed) => new(
        isNamed ? TargetNames.Of(target, turn) : turn.Words.TargetMeasureName(target.Measure),
        Text(target, turn),
        before is null || (before.Value == target.Value && Text(before, turn) == Text(target, turn)) ? null : Text(before, turn));

    /// <summary>The value with when it is passed, how much it counts and who shares it, as far as that was said.</summary>
    public static string Text(Target target, TurnContext turn)
    {
        var words = turn.Words;
        var parts = new List<string> { words.Measured(target.Measure, target.Value) };
        if (target.PassMark is { } mark)
        {
            parts.Add(words.PassesAt(words.Percent(mark)));
        }

        if (target.Weight > 0)
        {
            parts.Add(words.WeightOf(words.Percent(target.Weight)));
        }

        if (target.Reserve != 0)
        {
            parts.Add(words.ReserveOf(words.Measured(target.Measure, target.Reserve)));
        }

        if (!target.Shares.IsDefaultOrEmpty)
        {
            parts.Add(words.List(target.Shares.Select(share => $"{turn.NameOf(share.Member)} {words.Percent(share.Percent)}")));
        }

        return string.Join(" · ", parts);
    }
}
