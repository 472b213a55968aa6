namespace SalesBot.Domain.Incentives;

/// <summary>Which payment.</summary>
public readonly record struct RewardPaymentId(Guid Value)
{
    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}
