using SalesBot.Domain.Organisation;
using SalesBot.Domain.Targets;

namespace SalesBot.Bot.Conversation;

/// <summary>Whether the speaker may set a target, and whom to ask otherwise.</summary>
internal sealed class TargetRights(TurnContext turn)
{
    private const int MostNamed = 3;

    private readonly TargetTree tree = new(turn.Chart);

    /// <summary>What is said to a speaker who may not set it; null where they may.</summary>
    public string? Refusal(Target target)
    {
        if (target.Holder.Kind == TargetHolderKind.Project)
        {
            return tree.MayShare(turn.Speaker, target.Shares.IsDefault ? [] : target.Shares.Select(share => share.Member))
                ? null
                : turn.Words.SharedTargetNotYours(WhomToAsk.Above(turn, turn.Speaker));
        }

        return tree.MaySet(turn.Speaker, target.Holder)
            ? null
            : turn.Words.TargetNotYours(TargetNames.Of(target.Holder, turn, target.Title), Ask(target.Holder));
    }

    /// <summary>Whom to ask about the target.</summary>
    public string Ask(TargetHolder holder) => turn.Words.List(tree.Setters(holder).Take(MostNamed).Select((Member setter) => setter.Name));
}
