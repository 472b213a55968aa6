using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Adapters.Teams.Protocol.Cards;

namespace SalesBot.Adapters.Teams.Mapping.Drawing;

/// <summary>How things that stand out look.</summary>
internal static class EmphasisLook
{
    /// <summary>The ground.</summary>
    public static CardGround Ground(CardEmphasis emphasis) => emphasis switch
    {
        CardEmphasis.Good => CardGround.Good,
        CardEmphasis.Warning => CardGround.Warning,
        CardEmphasis.Bad => CardGround.Attention,
        _ => CardGround.Default,
    };

    /// <summary>The colour of a text.</summary>
    public static CardTextColor Color(CardEmphasis emphasis) => emphasis switch
    {
        CardEmphasis.Good => CardTextColor.Good,
        CardEmphasis.Warning => CardTextColor.Warning,
        CardEmphasis.Bad => CardTextColor.Attention,
        _ => CardTextColor.Default,
    };
}
