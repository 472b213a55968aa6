using System.Collections.Immutable;
using SalesBot.Adapters.WeCom.Protocol.Callbacks;

namespace SalesBot.Adapters.WeCom.Protocol.AiBot;

/// <summary>What a callback of the intelligent robot tells.</summary>
internal abstract record AiBotContent
{
    private AiBotContent()
    {
    }

    /// <summary>Something written; in a group with the mention of the robot.</summary>
    public sealed record Text(string Content) : AiBotContent;

    /// <summary>Texts and pictures, in their order.</summary>
    public sealed record Mixed(ImmutableArray<AiBotContent> Items) : AiBotContent;

    /// <summary>A picture.</summary>
    public sealed record Image(AiBotFile File) : AiBotContent;

    /// <summary>Speech, as WeCom understood it.</summary>
    public sealed record Voice(string Transcript) : AiBotContent;

    /// <summary>A file.</summary>
    public sealed record Document(AiBotFile File) : AiBotContent;

    /// <summary>A film.</summary>
    public sealed record Video(AiBotFile File) : AiBotContent;

    /// <summary>WeCom asks for the state of a stream.</summary>
    public sealed record StreamAsked(string StreamId) : AiBotContent;

    /// <summary>Somebody opened the chat with the robot for the first time today.</summary>
    public sealed record Entered : AiBotContent;

    /// <summary>Somebody pressed a button of a card, or chose from its menu.</summary>
    public sealed record CardPressed(PressedCard Card) : AiBotContent;

    /// <summary>Somebody said what they think of an answer.</summary>
    /// <param name="FeedbackId">The answer's feedback id.</param>
    /// <param name="Opinion">1 good, 2 bad, 3 taken back.</param>
    public sealed record FeedbackGiven(string FeedbackId, int Opinion) : AiBotContent;

    /// <summary>Another long connection took this one's place.</summary>
    public sealed record Disconnected : AiBotContent;

    /// <summary>Something that is not known.</summary>
    /// <param name="Kind">What WeCom calls it.</param>
    public sealed record Other(string Kind) : AiBotContent;
}
