namespace SalesBot.Domain.Sales;

/// <summary>Which activity.</summary>
public readonly record struct ActivityId(Guid Value)
{
    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}
