namespace SalesBot.Domain.Sales;

/// <summary>Which entry criterion of a stage, such as <c>budget</c>.</summary>
public readonly record struct CriterionId(string Value)
{
    /// <inheritdoc />
    public override string ToString() => Value;
}
