using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Serialization;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Domain.Incentives;

/// <summary>For what the company gives money, points or a medal: a rule as data, in one of its versions.</summary>
public sealed record RewardRule
{
    /// <summary>The longest name, in UTF-16 units.</summary>
    public const int NameMaxLength = 40;

    /// <summary>The most points that one thing brings.</summary>
    public const int MostPoints = 10_000;

    /// <summary>The most of one thing that points buy.</summary>
    public const int MostStock = 9999;

    /// <summary>The most money that one thing brings, besides its percentage: a million yuan.</summary>
    public static readonly Money MostMoney = Money.FromYuan(1_000_000m);

    /// <summary>Which rule; its versions share it.</summary>
    public required RewardRuleId Id { get; init; }

    /// <summary>The company's name for it.</summary>
    public required string Name { get; init; }

    /// <summary>0 for that of the settings; each change in a chat is one more.</summary>
    public int Version { get; init; }

    /// <summary>The first day, in the company's zone, on which this version holds for what happens.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Whether the rule gives nothing from that day on.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Ended { get; init; }

    /// <summary>For what it gives something.</summary>
    public required RewardOccasion Occasion { get; init; }

    /// <summary>Which stage is to be reached, where it is for a stage.</summary>
    public StageId? Stage { get; init; }

    /// <summary>What is to be done, where it is for an activity; null for any.</summary>
    public ActivityKind? Activity { get; init; }

    /// <summary>Words of which one must be in what was written about the activity; none for any text.</summary>
    public ImmutableArray<string> Words { get; init; } = [];

    /// <summary>What is to be told, where it is for evidence.</summary>
    public CriterionId? Criterion { get; init; }

    /// <summary>What a win must be worth at least.</summary>
    public Money? LeastAmount { get; init; }

    /// <summary>How many deals the person must have signed in the month.</summary>
    public int? WinsInMonth { get; init; }

    /// <summary>How much money it gives.</summary>
    public Money Money { get; init; }

    /// <summary>How much of a win's amount it gives besides, in percent, 0 to 100.</summary>
    public decimal Percent { get; init; }

    /// <summary>How many points it gives; where it is something that points buy, how many it costs.</summary>
    public int Points { get; init; }

    /// <summary>The medal that it gives.</summary>
    public string? Medal { get; init; }

    /// <summary>How often it gives it.</summary>
    public RewardLimit Limit { get; init; }

    /// <summary>How many of it count on a day for one person; null for all.</summary>
    public int? MostADay { get; init; }

    /// <summary>Where it is something that points buy: how many there were when this version was set; null for any number.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Stock { get; init; }

    /// <summary>Whether it gives it only for what is proved (<see cref="RewardCause.HasEvidence"/>).</summary>
    public bool NeedsEvidence { get; init; }

    /// <summary>What is to be reached until when, where it is a challenge.</summary>
    public Challenge? Challenge { get; init; }

    /// <summary>Whether it gives something for what people do, and is neither bought nor joined.</summary>
    [JsonIgnore]
    public bool IsForDeeds => Occasion is not (RewardOccasion.Exchange or RewardOccasion.Challenge);

    /// <summary>Whether the rule is about such things, proved or not.</summary>
    public bool IsAbout(RewardCause cause) =>
        Occasion == cause.Occasion
        && Stage == cause.Stage
        && Criterion == cause.Criterion
        && (Activity is null || Activity == cause.Activity)
        && (Words.Length == 0 || Words.Any(word => cause.Said.Contains(word, StringComparison.OrdinalIgnoreCase)));

    /// <summary>Whether the rule gives something for it, as far as nothing was given yet.</summary>
    public bool Rewards(RewardCause cause) =>
        !Ended
        && IsAbout(cause)
        && (LeastAmount is null || cause.Amount >= LeastAmount)
        && (WinsInMonth is null || cause.WinsInMonth >= WinsInMonth)
        && (Percent == 0 || cause.Amount is not null)
        && (!NeedsEvidence || cause.HasEvidence);

    /// <summary>Whether what the rule gave for a win is not due any more, because another amount is said of it now.</summary>
    public bool IsForfeited(RewardCause cause) =>
        cause.Occasion == RewardOccasion.Win && this is { Ended: false, WinsInMonth: null } && IsAbout(cause) && !Rewards(cause);

    /// <summary>The one id of what the rule gives for it.</summary>
    public RewardId IdOf(RewardCause cause) => RewardId.Of(Id, BucketOf(cause));

    /// <summary>The one id of the part of its commission that somebody else has.</summary>
    public RewardId ShareIdOf(RewardCause cause, MemberId sharer) => RewardId.Of(Id, $"{BucketOf(cause)}/share/{sharer}");

    /// <summary>What the rule gives for it to everybody: where the deal's result is divided, its commission is too, to the fen; all else is the winner's, who stands first.</summary>
    /// <param name="cause">What happened.</param>
    /// <param name="winner">For whom the win counts, whoever owns the deal since.</param>
    public ImmutableArray<Reward> RewardsFor(RewardCause cause, MemberId winner)
    {
        var whole = RewardFor(cause) with { Member = winner };
        if (Percent == 0 || cause.Shares.IsEmpty)
        {
            return [whole];
        }

        var parts = CreditSplit.Divide(whole.Money - Money, cause.Shares, winner);
        var own = parts.FirstOrDefault(part => part.Member == winner);
        return
        [
            whole with { Money = Money + (own?.Amount ?? Sales.Money.Zero), Share = own?.Percent ?? 0 },
            .. parts.Where(part => part.Member != winner && part.Amount != Sales.Money.Zero).Select(part => whole with
            {
                Id = ShareIdOf(cause, part.Member),
                Member = part.Member,
                Money = part.Amount,
                Share = part.Percent,
                Points = 0,
                Medal = null,
            }),
        ];
    }

    /// <summary>What the rule gives for it, divided among nobody; percentages are rounded to the fen, halves away from zero.</summary>
    public Reward RewardFor(RewardCause cause) => new()
    {
        Id = IdOf(cause),
        Rule = Id,
        Version = Version,
        Name = Name,
        Occasion = Occasion,
        Member = cause.Member,
        On = cause.On,
        Money = Percent == 0 ? Money : Money + Money.FromYuan(cause.Amount!.Value.Yuan * Percent / 100m),
        Percent = Percent,
        Basis = Percent == 0 ? null : cause.Amount,
        Points = Points,
        Medal = Medal,
        Customer = cause.Customer,
        Deal = cause.Deal,
        Source = cause.Source,
        Cause = cause.Event,
        Said = Reward.Cut(cause.Said),
    };

    private string BucketOf(RewardCause cause) => Limit switch
    {
        RewardLimit.OncePerDeal when cause.Deal is { } deal => $"deal/{deal}",
        RewardLimit.OncePerMember => $"member/{cause.Member}",
        RewardLimit.OncePerMonth => string.Create(CultureInfo.InvariantCulture, $"member/{cause.Member}/{cause.On:yyyy-MM}"),
        _ => $"{cause.Source.Kind}/{cause.Source.Id}",
    };
}
