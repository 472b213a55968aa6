using System.Collections.Immutable;

namespace SalesBot.Adapters.Contracts.Chat;

/// <summary>One turn of a chat as an adapter decoded it: a text, a pressed button, a file, a place.</summary>
public sealed record ChatMessage
{
    /// <summary>The longest text that is taken, in UTF-16 units; adapters refuse more.</summary>
    public const int TextMaxLength = 20_000;

    /// <summary>The longest message id, in UTF-16 units.</summary>
    public const int IdMaxLength = 200;

    /// <summary>The longest proposed name, in UTF-16 units; adapters cut more.</summary>
    public const int NameMaxLength = 200;

    /// <summary>The platform's own id of the message; with the platform it is unique.</summary>
    public required string Id { get; init; }

    /// <summary>Where it was said.</summary>
    public required ChatAddress Chat { get; init; }

    /// <summary>The platform's id of the person who said it.</summary>
    public required string Sender { get; init; }

    /// <summary>When it counts as received, UTC: the time for everything that it causes.</summary>
    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>
    /// Whether that time was given with the message, not read from the clock: what falls due later because of it then waits for a job that is run
    /// for a given time.
    /// </summary>
    public bool IsStaged { get; init; }

    /// <summary>What was written, or the transcript of what was spoken; empty where nothing was.</summary>
    public string Text { get; init; } = "";

    /// <summary>The button that was pressed.</summary>
    public CardPress? Press { get; init; }

    /// <summary>
    /// Whether what is shown in answer, a form or the next rows of a list, takes the place of the pressed card for who pressed it, by the answer
    /// to the press itself (<see cref="IChatTurns"/>): it is then said nowhere else.
    /// </summary>
    public bool AnswersInPlace { get; init; }

    /// <summary>
    /// The name by which somebody without an account is taken for a member, only from a door that is open for tests; null everywhere else, where an
    /// account is bound by proof.
    /// </summary>
    public string? ProposedName { get; init; }

    /// <summary>Why the turn came.</summary>
    public ChatOccasion Occasion { get; init; }

    /// <summary>What was sent along, in the order in which it was sent.</summary>
    public ImmutableArray<ChatAttachment> Attachments { get; init; } = [];

    /// <summary>The place that was sent.</summary>
    public ChatPlace? Place { get; init; }
}
