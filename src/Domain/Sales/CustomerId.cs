namespace SalesBot.Domain.Sales;

/// <summary>Which customer.</summary>
public readonly record struct CustomerId(Guid Value)
{
    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}
