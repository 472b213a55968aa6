using SalesBot.Adapters.Common.Wire;

namespace SalesBot.Adapters.WeCom.Protocol.AiBot.LongConnection;

/// <summary>Why a long connection is over.</summary>
internal abstract record LongConnectionEnd
{
    private LongConnectionEnd()
    {
    }

    /// <summary>It broke, or was dead: it may be made again.</summary>
    /// <param name="Reason">What broke.</param>
    public sealed record Lost(string Reason) : LongConnectionEnd;

    /// <summary>Another connection took its place. Whoever made it again would be in that one's place in turn, for ever.</summary>
    public sealed record Replaced : LongConnectionEnd;

    /// <summary>WeCom does not let the robot in.</summary>
    /// <param name="Error">What it said.</param>
    public sealed record Refused(ApiError Error) : LongConnectionEnd;

    /// <summary>Its owner ended it.</summary>
    public sealed record Stopped : LongConnectionEnd;
}
