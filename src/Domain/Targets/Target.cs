using System.Collections.Immutable;
using System.Text.Json.Serialization;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Domain.Targets;

/// <summary>What somebody has to reach in a period.</summary>
public sealed record Target
{
    /// <summary>The greatest value.</summary>
    public const decimal Limit = 1_000_000_000_000m;

    /// <summary>The longest reason and title, in UTF-16 units.</summary>
    public const int TextMaxLength = 200;

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
            if (!IsValue(value))
            {
                throw new ArgumentOutOfRangeException(nameof(value), value, "A target is above zero, not above the limit, and has two decimals at most.");
            }

            // One way to write each value, so that a target read back is the text that was stored.
            this.value = value / 1.0000000000000000000000000000m;
        }
    }

    /// <summary>How much of the target has to be reached for it to be passed, in percent; null for what is usual of its measure.</summary>
    public decimal? PassMark { get; init; }

    /// <summary>How much it counts among the targets of its holder, in percent; 0 where nothing is said.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public decimal Weight { get; init; }

    /// <summary>By how much it is meant to be more than what is given to those below, or (negative) less, in the measure's unit.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public decimal Reserve { get; init; }

    /// <summary>The first day of somebody who came in its course, where the value is the part that falls on their days already; null where it is that of the whole period.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public DateOnly? Since { get; init; }

    /// <summary>Why it was set or changed; null where nobody said.</summary>
    public string? Reason { get; init; }

    /// <summary>What a target of several people is called; null for any other.</summary>
    public string? Title { get; init; }

    /// <summary>Who shares it, and what counts for whom; the default for a target that is not shared.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ImmutableArray<TargetShare> Shares { get; init; }

    /// <summary>Whether it was taken back.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Withdrawn { get; init; }

    /// <summary>What the person whose it is has said to it; a field of its own, which changing the target leaves.</summary>
    [JsonIgnore]
    public TargetAnswer? Answer { get; init; }

    /// <summary>What was told to be reached, of a measure that nothing here counts; a field of its own.</summary>
    [JsonIgnore]
    public TargetResult? Result { get; init; }

    /// <summary>Which target.</summary>
    [JsonIgnore]
    public TargetId Id => TargetId.Of(Holder, Measure, Period);

    /// <summary>The days in which it is to be reached.</summary>
    [JsonIgnore]
    public DayRange Period => new(From, To);

    /// <summary>The value where it is money.</summary>
    [JsonIgnore]
    public Money Amount => Money.FromYuan(Value);

    /// <summary>How much of it has to be reached for it to be passed, in percent.</summary>
    [JsonIgnore]
    public decimal PassesAt => PassMark ?? Measure.UsualPassMark();

    /// <summary>Whether the person whose it is has agreed to it as it stands.</summary>
    [JsonIgnore]
    public TargetStanding Standing => Answer switch
    {
        null => TargetStanding.Unanswered,
        { Counter: { } counter } when counter == Value => TargetStanding.Confirmed,
        { Value: var answered } when answered != Value => TargetStanding.Unanswered,
        { Counter: null } => TargetStanding.Confirmed,
        { KeptBy: not null } => TargetStanding.Kept,
        _ => TargetStanding.Disputed,
    };

    /// <summary>Whether a target may have the value: above zero, not above <see cref="Limit"/>, with two decimals at most.</summary>
    public static bool IsValue(decimal value) => value is > 0 and <= Limit && value == decimal.Round(value, Decimals);

    /// <summary>The answer of somebody who agrees.</summary>
    public TargetAnswer Accept(MemberId by) => new(Value, by);

    /// <summary>The answer of somebody who puts another value forward.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No target may have that value, or it is the target's own.</exception>
    public TargetAnswer Dispute(decimal counter, string? reason, MemberId by) =>
        IsValue(counter) && counter != Value
            ? new TargetAnswer(Value, by, counter, reason)
            : throw new ArgumentOutOfRangeException(nameof(counter), counter, "Another value that a target may have must be put forward.");

    /// <summary>The answer as it stands once it was decided to keep the target; both values are kept.</summary>
    /// <exception cref="InvalidOperationException">Nothing is disputed.</exception>
    public TargetAnswer Keep(MemberId by) =>
        Standing == TargetStanding.Disputed ? Answer! with { KeptBy = by } : throw new InvalidOperationException("Nothing else was put forward.");
}
