using System.Collections.Immutable;

namespace SalesBot.Bot.Conversation;

/// <summary>What a text tells of entry criteria.</summary>
/// <param name="Told">Each criterion with its own part.</param>
/// <param name="Rest">What the text says besides, without the customer's name before it; empty where that is all.</param>
internal sealed record EvidenceReading(ImmutableArray<EvidenceTold> Told, string Rest)
{
    /// <summary>Whether the text tells of criteria, and of nothing else.</summary>
    public bool IsAll => Told.Length > 0 && Rest.Length == 0;
}
