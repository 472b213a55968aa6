using System.Collections.Immutable;

namespace SalesBot.Adapters.Contracts.Chat;

/// <summary>What is known of a turn when its platform wants the answer.</summary>
public abstract record TurnAnswer
{
    private TurnAnswer()
    {
    }

    /// <summary>It was handled.</summary>
    /// <param name="Replies">What is said in its chat, in order; <see cref="OutgoingMessage.Replaces"/> tells what takes the pressed card's place for everybody.</param>
    public sealed record Replied(ImmutableArray<OutgoingMessage> Replies) : TurnAnswer;

    /// <summary>It is stored, and what it causes follows by itself.</summary>
    public sealed record Later : TurnAnswer;
}
