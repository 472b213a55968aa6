using System.Collections.Immutable;

namespace SalesBot.Adapters.DingTalk.Protocol.Messages;

/// <summary>What a message to the robot holds. A quoted message is no part of it.</summary>
internal abstract record RobotContent
{
    private RobotContent()
    {
    }

    /// <summary>A text; in a group usually without the mentions, and with the blank that stood behind them.</summary>
    public sealed record Text(string Content) : RobotContent;

    /// <summary>Texts and pictures in reading order.</summary>
    public sealed record RichText(ImmutableArray<RobotContent> Parts) : RobotContent;

    /// <summary>A picture.</summary>
    public sealed record Picture(string DownloadCode) : RobotContent;

    /// <summary>Recorded speech.</summary>
    /// <param name="DownloadCode">How it is downloaded.</param>
    /// <param name="Recognition">The same as text; empty where it was not understood.</param>
    public sealed record Audio(string DownloadCode, string Recognition) : RobotContent;

    /// <summary>A film.</summary>
    public sealed record Video(string DownloadCode) : RobotContent;

    /// <summary>Any file.</summary>
    public sealed record File(string DownloadCode, string? Name) : RobotContent;

    /// <summary>Something that DingTalk does not hand to robots.</summary>
    public sealed record Unsupported : RobotContent;

    /// <summary>The organisation has used up what DingTalk pushes in a month: what was said is left out.</summary>
    /// <param name="Code">DingTalk's code.</param>
    public sealed record QuotaSpent(string Code) : RobotContent;

    /// <summary>A kind that is not known here.</summary>
    public sealed record Other(string Kind) : RobotContent;
}
