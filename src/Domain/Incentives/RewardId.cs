using System.Security.Cryptography;
using System.Text;

namespace SalesBot.Domain.Incentives;

/// <summary>Which reward.</summary>
public readonly record struct RewardId(Guid Value)
{
    /// <summary>The one id of what a rule gives for one thing: the same thing is never rewarded twice, whichever version of the rule is asked.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="bucket">What it gives it for, as its limit says: a deal, a person, a month.</param>
    public static RewardId Of(RewardRuleId rule, string bucket) =>
        new(new Guid(SHA256.HashData(Encoding.UTF8.GetBytes($"reward/{rule}/{bucket}")).AsSpan(0, 16), bigEndian: true));

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}
