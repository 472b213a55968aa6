using System.Text.Json.Serialization;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Domain.Incentives;

/// <summary>
/// What somebody was given, with the rule and the event that explain it: the state of a <see cref="SalesEventKind.RewardGranted"/>. Its JSON has
/// <c>member</c>, <c>points</c> and <c>money</c> (yuan) at the top; an event without <c>to</c> takes all of <c>from</c> back, one with both changes it.
/// What an event adds, it adds on the day on which the event happened.
/// </summary>
public sealed record Reward
{
    /// <summary>The longest <see cref="Said"/>, in UTF-16 units.</summary>
    public const int SaidMaxLength = 80;

    /// <summary>Which reward.</summary>
    public required RewardId Id { get; init; }

    /// <summary>By which rule.</summary>
    public required RewardRuleId Rule { get; init; }

    /// <summary>By which version of it.</summary>
    public required int Version { get; init; }

    /// <summary>The rule's name at that time.</summary>
    public required string Name { get; init; }

    /// <summary>For what.</summary>
    public required RewardOccasion Occasion { get; init; }

    /// <summary>To whom.</summary>
    public required MemberId Member { get; init; }

    /// <summary>The day on which it was earned, in the company's zone.</summary>
    public required DateOnly On { get; init; }

    /// <summary>How much money; negative only for what incomplete data costs.</summary>
    public Money Money { get; init; }

    /// <summary>How many points.</summary>
    public int Points { get; init; }

    /// <summary>Which medal.</summary>
    public string? Medal { get; init; }

    /// <summary>How much of <see cref="Basis"/>, in percent; 0 where it is no commission.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public decimal Percent { get; init; }

    /// <summary>How much of the commission is this person's, in percent, where the deal's result is divided; 0 where all of it is.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int Share { get; init; }

    /// <summary>The signed amount of which it is a part.</summary>
    public Money? Basis { get; init; }

    /// <summary>The customer concerned.</summary>
    public CustomerId? Customer { get; init; }

    /// <summary>The deal concerned.</summary>
    public DealId? Deal { get; init; }

    /// <summary>The thing for which it was given.</summary>
    public required Subject Source { get; init; }

    /// <summary>The event for which it was given.</summary>
    public required SalesEventKey Cause { get; init; }

    /// <summary>What the person wrote, cut to <see cref="SaidMaxLength"/>.</summary>
    public string Said { get; init; } = "";

    /// <summary>Who has corrected it, and why; such a one is not evaluated again.</summary>
    public RewardCorrection? Correction { get; init; }

    /// <summary>Whether it is a part of a signed amount.</summary>
    [JsonIgnore]
    public bool IsCommission => Percent > 0;

    /// <summary>Whether it gives the same, whatever is said about it.</summary>
    public bool GivesLike(Reward other) =>
        (Member, Money, Points, Medal, Basis) == (other.Member, other.Money, other.Points, other.Medal, other.Basis);

    /// <summary>The text, cut so that no character is torn.</summary>
    public static string Cut(string text)
    {
        if (text.Length <= SaidMaxLength)
        {
            return text;
        }

        var length = char.IsHighSurrogate(text[SaidMaxLength - 1]) ? SaidMaxLength - 1 : SaidMaxLength;
        return text[..length];
    }
}
