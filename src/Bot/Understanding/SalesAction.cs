using System.Collections.Immutable;

namespace SalesBot.Bot.Understanding;

/// <summary>Something that a message asks the bot to do.</summary>
internal abstract record SalesAction
{
    /// <summary>How sure it is that the message means this, 0 to 1.</summary>
    public double Confidence { get; init; } = 1;

    /// <summary>The stretches of text that it was read from.</summary>
    public ImmutableArray<TextSpan> Spans { get; init; } = [];
}
