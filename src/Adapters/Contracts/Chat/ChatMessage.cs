namespace SalesBot.Adapters.Contracts.Chat;

/// <summary>One turn of a chat as an adapter decoded it: a text, or a pressed button.</summary>
public sealed record ChatMessage
{
    /// <summary>The longest text that is taken, in UTF-16 units; adapters refuse more.</summary>
    public const int TextMaxLength = 20_000;

    /// <summary>The longest message id, in UTF-16 units.</summary>
    public const int IdMaxLength = 200;

    /// <summary>The platform's own id of the message; with the platform it is unique.</summary>
    public required string Id { get; init; }

    /// <summary>Where it was said.</summary>
    public required ChatAddress Chat { get; init; }

    /// <summary>The platform's id of the person who said it.</summary>
    public required string Sender { get; init; }

    /// <summary>When it counts as received, UTC: the time for everything that it causes.</summary>
    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>What was written; empty where a button was pressed.</summary>
    public string Text { get; init; } = "";

    /// <summary>The button that was pressed.</summary>
    public CardPress? Press { get; init; }
}
