namespace SalesBot.Domain.Sales;

/// <summary>Which stage of the pipeline, such as <c>negotiation</c>.</summary>
public readonly record struct StageId(string Value)
{
    /// <inheritdoc />
    public override string ToString() => Value;
}
