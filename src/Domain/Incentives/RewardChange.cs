using SalesBot.Domain.Sales;

namespace SalesBot.Domain.Incentives;

/// <summary>A reward is given, taken back, or gives something else.</summary>
/// <param name="From">What was given before; null for nothing.</param>
/// <param name="To">What is given now; null for nothing.</param>
/// <param name="On">The day on which it counts: for what is given, the day on which it was earned; for what is taken back or changed, the day of the change.</param>
/// <param name="Cause">What it follows.</param>
public sealed record RewardChange(Reward? From, Reward? To, DateOnly On, SalesEventKey Cause)
{
    /// <summary>The reward.</summary>
    public Reward Reward => To ?? From!;

    /// <summary>How much money it adds.</summary>
    public Money Money => (To?.Money ?? Money.Zero) - (From?.Money ?? Money.Zero);

    /// <summary>How many points it adds.</summary>
    public int Points => (To?.Points ?? 0) - (From?.Points ?? 0);
}
