namespace SalesBot.Domain.BattleReports;

/// <summary>Whether a chat reads the customer's name, or only what kind of company it is («某头部药企»).</summary>
public sealed record CustomerMasking
{
    /// <summary>Whether names are masked wherever the chat is wider than the owner's own group.</summary>
    public bool InWideGroups { get; init; }

    /// <summary>Whether the name is masked there.</summary>
    /// <param name="hasOutsiders">Whether people from outside the company read along; they never get the name.</param>
    /// <param name="isWide">Whether the chat is wider than the owner's own group.</param>
    /// <param name="ownerAsks">Whether the owner wants it masked.</param>
    public bool Masks(bool hasOutsiders, bool isWide, bool ownerAsks) => hasOutsiders || ownerAsks || (InWideGroups && isWide);
}
