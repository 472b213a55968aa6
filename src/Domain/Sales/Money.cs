using System.Globalization;

namespace SalesBot.Domain.Sales;

/// <summary>
/// An amount of Chinese yuan, kept as whole fen: exact, sortable and indexable in every database.
/// </summary>
/// <remarks>Negative amounts exist (a difference); a deal's amount never is. <c>default</c> is zero.</remarks>
public readonly record struct Money : IComparable<Money>
{
    private Money(long fen) => Fen = fen;

    /// <summary>The amount in fen, a hundredth of a yuan.</summary>
    public long Fen { get; }

    /// <summary>The amount in yuan.</summary>
    public decimal Yuan => Fen / 100m;

    /// <summary>No money.</summary>
    public static Money Zero => default;

    /// <summary>An amount given in fen.</summary>
    public static Money FromFen(long fen) => new(fen);

    /// <summary>An amount given in yuan, rounded to the fen, halves away from zero.</summary>
    /// <exception cref="OverflowException">The amount is beyond ±92 quadrillion yuan.</exception>
    public static Money FromYuan(decimal yuan) =>
        new(decimal.ToInt64(decimal.Round(yuan * 100m, 0, MidpointRounding.AwayFromZero)));

    /// <inheritdoc />
    public int CompareTo(Money other) => Fen.CompareTo(other.Fen);

    /// <summary>The sum.</summary>
    /// <exception cref="OverflowException">The sum does not fit.</exception>
    public static Money operator +(Money left, Money right) => new(checked(left.Fen + right.Fen));

    /// <summary>The difference, which may be negative.</summary>
    /// <exception cref="OverflowException">The difference does not fit.</exception>
    public static Money operator -(Money left, Money right) => new(checked(left.Fen - right.Fen));

    /// <summary>Whether the left amount is smaller.</summary>
    public static bool operator <(Money left, Money right) => left.Fen < right.Fen;

    /// <summary>Whether the left amount is larger.</summary>
    public static bool operator >(Money left, Money right) => left.Fen > right.Fen;

    /// <summary>Whether the left amount is smaller or equal.</summary>
    public static bool operator <=(Money left, Money right) => left.Fen <= right.Fen;

    /// <summary>Whether the left amount is larger or equal.</summary>
    public static bool operator >=(Money left, Money right) => left.Fen >= right.Fen;

    /// <summary>Yuan with a decimal point and no separators, for logs and files; what users read is worded elsewhere.</summary>
    public override string ToString() => Yuan.ToString("0.##", CultureInfo.InvariantCulture);
}
