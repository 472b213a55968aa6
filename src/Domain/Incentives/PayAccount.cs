using SalesBot.Domain.Sales;

namespace SalesBot.Domain.Incentives;

/// <summary>What was settled for somebody, and what was paid: advances and settlements together.</summary>
/// <param name="Settled">What all settlements say, together.</param>
/// <param name="Paid">What was paid, together.</param>
public readonly record struct PayAccount(Money Settled, Money Paid)
{
    /// <summary>What was paid in advance and is not settled yet, zero or more.</summary>
    public Money Owed => Paid > Settled ? Paid - Settled : Money.Zero;

    /// <summary>
    /// What may be paid in advance now: so much that what is owed is neither above its part of what was earned since, nor above the cap. All that was
    /// ever paid is then at most what was settled and the cap.
    /// </summary>
    /// <param name="earned">What was earned and is not settled yet.</param>
    /// <param name="rule">The company's rule.</param>
    public Money AdvanceOf(Money earned, AdvanceRule rule)
    {
        var part = Money.FromFen((long)decimal.Floor(earned.Fen * rule.Percent / 100m));
        var most = part < rule.Cap ? part : rule.Cap;
        return most > Owed ? most - Owed : Money.Zero;
    }

    /// <summary>What a settlement pays: all that was earned, less what was paid before; never less than nothing.</summary>
    /// <param name="sum">What is settled, which may be negative where more was taken back than given.</param>
    public Money PayoutOf(Money sum)
    {
        var due = Settled + sum;
        return due > Paid ? due - Paid : Money.Zero;
    }

    /// <summary>The account after a payment.</summary>
    public PayAccount After(RewardPayment payment) => new(Settled + payment.Settled, Paid + payment.Paid);
}
