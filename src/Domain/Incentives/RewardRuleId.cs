namespace SalesBot.Domain.Incentives;

/// <summary>Which rule, such as <c>demo-bonus</c>: lower-case Latin letters, digits and hyphens where a setting names it.</summary>
public readonly record struct RewardRuleId(string Value)
{
    /// <summary>The longest id, in UTF-16 units.</summary>
    public const int MaxLength = 40;

    /// <inheritdoc />
    public override string ToString() => Value;
}
