using SalesBot.Domain.Organisation;

namespace SalesBot.Domain.Targets;

/// <summary>One of those who share a target.</summary>
/// <param name="Member">Who.</param>
/// <param name="Percent">How much of what is reached counts for this person, in percent.</param>
public sealed record TargetShare(MemberId Member, decimal Percent)
{
    /// <summary>The fewest people who can share a target.</summary>
    public const int FewestPeople = 2;

    private const decimal Whole = 100m;

    /// <summary>Whether these can share a target: at least two different people, each with a part, which add up to 100 percent.</summary>
    public static bool AreWhole(IReadOnlyCollection<TargetShare> shares) =>
        shares.Count >= FewestPeople
        && shares.Select(share => share.Member).Distinct().Count() == shares.Count
        && shares.All(share => share.Percent > 0)
        && shares.Sum(share => share.Percent) == Whole;

    /// <summary>Equal parts in hundredths of a percent, which add up to 100 percent; the first get what is left over.</summary>
    public static IReadOnlyList<TargetShare> Equal(IReadOnlyList<MemberId> members)
    {
        const decimal hundredth = 0.01m;
        var parts = Apportionment.Split(Whole, [.. members.Select(_ => 1m)], hundredth);
        return [.. members.Select((member, place) => new TargetShare(member, parts[place]))];
    }
}
