namespace SalesBot.Domain.Organisation;

/// <summary>Which member of the organisation.</summary>
public readonly record struct MemberId(Guid Value)
{
    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}
