namespace SalesBot.Domain.Sales;

/// <summary>Which word of applause.</summary>
public readonly record struct ApplauseId(Guid Value)
{
    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}
