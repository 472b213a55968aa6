using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Domain.Leaderboards;

/// <summary>What one member did in some days, as far as it counts in one group: one who changed groups has one in each. It is a sum of <see cref="Credit"/>s.</summary>
public sealed record Tally
{
    /// <summary>Who.</summary>
    public required MemberId Member { get; init; }

    /// <summary>The group in which it counts.</summary>
    public GroupId? Group { get; init; }

    /// <summary>What the deals signed are worth.</summary>
    public Money Revenue { get; init; }

    /// <summary>How many deals were signed.</summary>
    public int Wins { get; init; }

    /// <summary>How many deals were lost.</summary>
    public int Losses { get; init; }

    /// <summary>How many customers are new.</summary>
    public int NewCustomers { get; init; }

    /// <summary>What customers have paid.</summary>
    public Money Payments { get; init; }

    /// <summary>How often the member was thanked for help.</summary>
    public int Thanks { get; init; }

    /// <summary>Points.</summary>
    public int Points { get; init; }

    /// <summary>How many visits were made.</summary>
    public int Visits { get; init; }

    /// <summary>How many telephone calls.</summary>
    public int Calls { get; init; }

    /// <summary>How many conferences.</summary>
    public int Meetings { get; init; }

    /// <summary>How many demonstrations.</summary>
    public int Demos { get; init; }

    /// <summary>How many quotations.</summary>
    public int Quotes { get; init; }

    /// <summary>How many activities of any kind.</summary>
    public int Activities { get; init; }

    /// <summary>Where only some sums were asked for: payments and counts together, in no unit. None of them is ever below zero, so that this is zero only where all are.</summary>
    public long Others { get; init; }

    /// <summary>Whether nothing is left of it.</summary>
    public bool IsEmpty =>
        Revenue == Money.Zero && Payments == Money.Zero && Others == 0
        && (Wins | Losses | NewCustomers | Thanks | Points | Visits | Calls | Meetings | Demos | Quotes | Activities) == 0;

    /// <summary>The tally with a credit of the same member in the same group added, or (-1) taken out.</summary>
    /// <param name="credit">The credit.</param>
    /// <param name="times">1 or -1.</param>
    /// <exception cref="OverflowException">The sum does not fit.</exception>
    public Tally Plus(Credit credit, int times = 1)
    {
        var value = checked(credit.Value * times);
        var count = credit.Kind is CreditKind.Signed or CreditKind.Paid ? 0 : checked((int)value);
        return credit.Kind switch
        {
            CreditKind.Signed => this with { Revenue = Revenue + Money.FromFen(value), Wins = Wins + (credit.Part == 0 ? times : 0) },
            CreditKind.Lost => this with { Losses = Losses + count },
            CreditKind.NewCustomer => this with { NewCustomers = NewCustomers + count },
            CreditKind.Paid => this with { Payments = Payments + Money.FromFen(value) },
            CreditKind.Thanked => this with { Thanks = Thanks + count },
            CreditKind.Points => this with { Points = Points + count },
            CreditKind.Visit => this with { Visits = Visits + count, Activities = Activities + count },
            CreditKind.Call => this with { Calls = Calls + count, Activities = Activities + count },
            CreditKind.Meeting => this with { Meetings = Meetings + count, Activities = Activities + count },
            CreditKind.Demo => this with { Demos = Demos + count, Activities = Activities + count },
            CreditKind.Quote => this with { Quotes = Quotes + count, Activities = Activities + count },
            _ => this with { Activities = Activities + count },
        };
    }
}
