namespace SalesBot.Domain.Sales;

/// <summary>Which reminder.</summary>
public readonly record struct ReminderId(Guid Value)
{
    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}
