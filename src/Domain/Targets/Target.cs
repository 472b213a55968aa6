using System.Text.Json.Serialization;
using SalesBot.Domain.Sales;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Domain.Targets;

/// <summary>What somebody has to reach in a period.</summary>
public sealed record Target
{
    /// <summary>The greatest value.</summary>
    public const decimal Limit = 1_000_000_000_000m;

    private const int Decimals = 2;

    private readonly decimal value;

    /// <summary>Who has to reach it.</summary>
    public required TargetHolder Holder { get; init; }

    /// <summary>What is counted.</summary>
    public required TargetMeasure Measure { get; init; }

    /// <summary>The first day of the period.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last day of the period.</summary>
    public required DateOnly To { get; init; }

    /// <summary>How much: yuan, a number or percent, as the measure says; above zero, with two decimals at most.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of these.</exception>
    public required decimal Value
    {
        get => value;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, Limit);
            ArgumentOutOfRangeException.ThrowIfNotEqual(value, decimal.Round(value, Decimals));
            this.value = value;
        }
    }

    /// <summary>Whether it was taken back.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Withdrawn { get; init; }

    /// <summary>Which target.</summary>
    [JsonIgnore]
    public TargetId Id => TargetId.Of(Holder, Measure, Period);

    /// <summary>The days in which it is to be reached.</summary>
    [JsonIgnore]
    public DayRange Period => new(From, To);

    /// <summary>The value where it is money.</summary>
    [JsonIgnore]
    public Money Amount => Money.FromYuan(Value);
}
