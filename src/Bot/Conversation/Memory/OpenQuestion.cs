using System.Collections.Immutable;
using SalesBot.Bot.Understanding;

namespace SalesBot.Bot.Conversation;

/// <summary>A question which customer or deal is meant, with all that is needed to go on after the answer.</summary>
internal sealed record OpenQuestion
{
    /// <summary>Which question; a button carries it.</summary>
    public required string Id { get; init; }

    /// <summary>When it was asked.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Who may be meant, in the order shown.</summary>
    public required ImmutableArray<Candidate> Candidates { get; init; }

    /// <summary>What each of them is called when the question is named once more.</summary>
    public ImmutableArray<string> Choices { get; init; } = [];

    /// <summary>Whether it was named once more, since something else was told instead of an answer.</summary>
    public bool IsNamed { get; init; }

    /// <summary>The message that could not be acted on.</summary>
    public required string Text { get; init; }

    /// <summary>When that message was written, with the offset of the company's zone.</summary>
    public required DateTimeOffset WrittenAt { get; init; }

    /// <summary>What was talked of when it was written.</summary>
    public Focus? Focus { get; init; }

    /// <summary>What was picked for it before.</summary>
    public ImmutableArray<Focus> Chosen { get; init; } = [];

    /// <summary>Which of its actions are done (<see cref="ActionSignature"/>).</summary>
    public ImmutableArray<string> Done { get; init; } = [];

    /// <summary>Whether the message was to amend what was recorded before it.</summary>
    public bool Amends { get; init; }

    /// <summary>The progress to enter on the deal that is picked, where the message itself need not be read again.</summary>
    public Progress? Progress { get; init; }

    /// <summary>The files or the place that are to be kept with the customer that is picked.</summary>
    public Enclosure? Enclosure { get; init; }

    /// <summary>The win or loss to propose for the deal that is picked, or the new deal of the customer that is picked, where the message itself need not be read again.</summary>
    public ProposedAct? Act { get; init; }
}
