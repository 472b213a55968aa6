using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>What somebody says of a card that waits for their answer: only what it names is changed.</summary>
internal sealed record Amendment
{
    public Money? Amount { get; init; }

    /// <summary>The day on which it was signed or lost, or on which a new deal is expected to be.</summary>
    public DateOnly? On { get; init; }

    public string? Title { get; init; }

    /// <summary>Whom one talks to there.</summary>
    public string? Contact { get; init; }

    /// <summary>Whether no chat is to hear of the win.</summary>
    public bool IsQuiet { get; init; }

    /// <summary>Whether it is not so after all.</summary>
    public bool IsTakenBack { get; init; }

    /// <summary>Whether it says nothing.</summary>
    public bool IsEmpty => this == new Amendment();
}
