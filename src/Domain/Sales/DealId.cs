namespace SalesBot.Domain.Sales;

/// <summary>Which deal: short enough to be typed in a message, such as <c>P101</c>.</summary>
public readonly record struct DealId(string Value)
{
    /// <inheritdoc />
    public override string ToString() => Value;
}
