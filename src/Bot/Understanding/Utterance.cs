using System.Collections.Immutable;
using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Understanding;

/// <summary>A message, and what is needed to understand it.</summary>
internal sealed record Utterance
{
    /// <summary>What was written.</summary>
    public required string Text { get; init; }

    /// <summary>Who wrote it.</summary>
    public required MemberId Speaker { get; init; }

    /// <summary>When, with the offset of the company's zone.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>What was last talked of: what 「那单」 and a change that names nobody mean.</summary>
    public Focus? Focus { get; init; }

    /// <summary>What the speaker has picked when asked which customer or deal this text means: it decides wherever the text alone does not.</summary>
    public ImmutableArray<Focus> Chosen { get; init; } = [];
}
