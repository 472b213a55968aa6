namespace SalesBot.Domain.Sales;

/// <summary>Which change set: all that one handled message changed.</summary>
public readonly record struct ChangeSetId(Guid Value)
{
    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}
