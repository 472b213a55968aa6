using SalesBot.Domain.Sales;

namespace SalesBot.Domain.Lifecycle;

/// <summary>After how many calendar days without contact a customer's owner hears of it, by tier.</summary>
public sealed record ContactCadence(int A, int B, int C)
{
    /// <summary>14, 30 and 60 days.</summary>
    public static ContactCadence Standard { get; } = new(14, 30, 60);

    /// <summary>Software by subscription: 14 days for key accounts, 30 for others.</summary>
    public static ContactCadence Subscriptions { get; } = new(14, 30, 30);

    /// <summary>Fast-moving consumer goods: 7 days for key accounts, 14 for others.</summary>
    public static ContactCadence ConsumerGoods { get; } = new(7, 14, 14);

    /// <summary>The days of a tier.</summary>
    public int Of(Tier tier) => tier switch
    {
        Tier.A => A,
        Tier.B => B,
        _ => C,
    };
}
