namespace SalesBot.Domain.Organisation;

/// <summary>Which region.</summary>
public readonly record struct RegionId(Guid Value)
{
    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}
