using SalesBot.Domain.Sales;

namespace SalesBot.Domain.Completeness;

/// <summary>Something that should be known of a deal in its stage.</summary>
/// <param name="Field">What.</param>
/// <param name="IsFilled">Whether it is known; a filler counts as unknown.</param>
/// <param name="Criterion">Which criterion, where it is one.</param>
public sealed record DueItem(DueField Field, bool IsFilled, EvidenceCriterion? Criterion = null)
{
    /// <summary>A name that no other item of the deal has: the criterion's id, else the field's name.</summary>
    public string Key => Criterion?.Id.Value ?? Field.ToString();
}
