using SalesBot.Domain.Organisation;
using SalesBot.Domain.Targets;

namespace SalesBot.Bot.Conversation;

/// <summary>Cuts what is said of several people's targets at once into what is said of each: 张伟下月目标50万 李娜60万, 张伟和李娜下月目标各50万.</summary>
internal static class TargetBlocks
{
    /// <summary>Those whose targets are meant, each with what is said of them.</summary>
    public static IReadOnlyList<(TargetHolder? Holder, List<TargetToken> Tokens)> Of(List<TargetToken> tokens, MemberId speaker)
    {
        var blocks = new List<List<TargetToken>> { new() };
        foreach (var token in tokens)
        {
            if (token is TargetToken.Who && blocks[^1].Exists(before => before is TargetToken.Number))
            {
                blocks.Add([]);
            }

            blocks[^1].Add(token);
        }

        // A name behind all figures says nothing of its own, and a figure before the first name is nobody's alone.
        return blocks.TrueForAll(block => block.Exists(token => token is TargetToken.Who) && block.Exists(token => token is TargetToken.Number))
            ? [.. blocks.SelectMany(block => Holders(block, speaker), (block, holder) => ((TargetHolder?)holder, block))]
            : [(Last(tokens), tokens)];
    }

    /// <summary>All people who stand before the figures; of a region and its group the last, and of 「我给张伟…」 whoever is not the speaker.</summary>
    private static List<TargetHolder> Holders(List<TargetToken> block, MemberId speaker)
    {
        List<TargetHolder> named = [.. block.OfType<TargetToken.Who>().Select(who => who.Holder).Distinct()];
        List<TargetHolder> others = [.. named.Where(holder => holder != TargetHolder.Of(speaker))];
        return others.Count > 1 && others.TrueForAll(holder => holder.Kind == TargetHolderKind.Member) ? others : [named[^1]];
    }

    private static TargetHolder? Last(List<TargetToken> tokens) => tokens.OfType<TargetToken.Who>().Select(who => (TargetHolder?)who.Holder).LastOrDefault();
}
