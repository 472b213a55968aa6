using SalesBot.Domain.Organisation;

namespace SalesBot.Domain.Sales;

/// <summary>A colleague was congratulated or thanked.</summary>
public sealed record Applause
{
    /// <summary>Which one.</summary>
    public required ApplauseId Id { get; init; }

    /// <summary>Congratulations or thanks.</summary>
    public required ApplauseKind Kind { get; init; }

    /// <summary>Who says it.</summary>
    public required MemberId From { get; init; }

    /// <summary>To whom.</summary>
    public required MemberId To { get; init; }

    /// <summary>The change set of the win that it is said for; null for thanks that belong to none.</summary>
    public ChangeSetId? Win { get; init; }

    /// <summary>The day, in the company's zone.</summary>
    public required DateOnly On { get; init; }

    /// <summary>Whether it counts: what is said too often is read, and has no weight.</summary>
    public bool Counts { get; init; }
}
