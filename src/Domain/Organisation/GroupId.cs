namespace SalesBot.Domain.Organisation;

/// <summary>Which group.</summary>
public readonly record struct GroupId(Guid Value)
{
    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}
