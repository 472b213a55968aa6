using System.Collections.Immutable;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Targets;

namespace SalesBot.Domain.Sales;

/// <summary>
/// How a deal's result is divided among those who won it (分成). No shares at all mean that all of it is the owner's; otherwise there are two people
/// or more, each once, each with one percent at least, and together they have exactly a hundred.
/// </summary>
public static class CreditSplit
{
    /// <summary>All of it, in percent.</summary>
    public const int Whole = 100;

    /// <summary>The most people among whom one deal is divided.</summary>
    public const int MostPeople = 10;

    /// <summary>Whether the shares are no split, or one that keeps the rule.</summary>
    public static bool IsValid(ImmutableArray<CreditShare> shares) =>
        shares.IsEmpty
        || (shares.Length is > 1 and <= MostPeople
            && shares.All(share => share.Percent >= 1)
            && shares.Select(share => share.Member).Distinct().Count() == shares.Length
            && shares.Sum(share => (long)share.Percent) == Whole);

    /// <summary>What a member has of it, in percent.</summary>
    /// <param name="shares">The shares.</param>
    /// <param name="owner">Whose the deal is.</param>
    /// <param name="member">The member.</param>
    public static int PercentOf(ImmutableArray<CreditShare> shares, MemberId owner, MemberId member) =>
        shares.IsEmpty ? (member == owner ? Whole : 0) : shares.FirstOrDefault(share => share.Member == member)?.Percent ?? 0;

    /// <summary>The shares with this one in place of what the member had; the owner has what the others leave. The owner stands first, the others as they came.</summary>
    /// <param name="shares">The shares before.</param>
    /// <param name="owner">Whose the deal is.</param>
    /// <param name="member">Somebody else.</param>
    /// <param name="percent">What they are to have, 0 to 100; 0 takes them out.</param>
    /// <returns>The shares; null where less than one percent would be left for the owner, or there are too many people.</returns>
    public static ImmutableArray<CreditShare>? Give(ImmutableArray<CreditShare> shares, MemberId owner, MemberId member, int percent)
    {
        if (member == owner || percent is < 0 or > Whole)
        {
            return null;
        }

        var share = new CreditShare(member, percent);
        var others = shares.RemoveAll(other => other.Member == owner || (other.Member == member && percent == 0));
        return OfOthers(owner, percent == 0 ? others : others.Any(other => other.Member == member) ? [.. others.Select(other => other.Member == member ? share : other)] : others.Add(share));
    }

    /// <summary>The shares by which these people have their parts, and the owner has what they leave; the owner's own part, where it is among them, must be just that.</summary>
    /// <param name="owner">Whose the deal is.</param>
    /// <param name="named">The parts that were named, of the owner or of others.</param>
    /// <returns>The shares; null where they do not come to a hundred, or break the rule in another way.</returns>
    public static ImmutableArray<CreditShare>? Of(MemberId owner, ImmutableArray<CreditShare> named)
    {
        var own = named.FirstOrDefault(share => share.Member == owner);
        return OfOthers(owner, named.RemoveAll(share => share.Member == owner)) is { } shares && (own is null || PercentOf(shares, owner, owner) == own.Percent) ? shares : null;
    }

    /// <summary>
    /// The shares that are wanted where some parts are named: parts that come to a hundred with the owner's take the place of all that was; any others are
    /// given besides what others have, and at the owner's expense.
    /// </summary>
    /// <param name="shares">The shares before.</param>
    /// <param name="owner">Whose the deal is.</param>
    /// <param name="named">The parts that are named.</param>
    /// <returns>The shares; null where they cannot come to a hundred.</returns>
    public static ImmutableArray<CreditShare>? Want(ImmutableArray<CreditShare> shares, MemberId owner, ImmutableArray<CreditShare> named)
    {
        var own = named.FirstOrDefault(share => share.Member == owner);
        if (own is not null && named.Sum(share => (long)share.Percent) == Whole)
        {
            return Of(owner, named);
        }

        ImmutableArray<CreditShare>? wanted = shares;
        foreach (var share in named.Where(share => share.Member != owner))
        {
            wanted = wanted is { } so ? Give(so, owner, share.Member, share.Percent) : null;
        }

        return wanted is { } found && (own is null || PercentOf(found, owner, owner) == own.Percent) ? wanted : null;
    }

    /// <summary>The shares after the deal went to another owner, who takes over the part of the one before.</summary>
    public static ImmutableArray<CreditShare> HandOver(ImmutableArray<CreditShare> shares, MemberId from, MemberId to) =>
        shares.IsEmpty || from == to ? shares : OfOthers(to, shares.RemoveAll(share => share.Member == from || share.Member == to)) ?? [];

    /// <summary>
    /// An amount in parts, which add up to it exactly, to the fen: each has the whole fen of their percentage, and what rounding leaves goes fen by fen
    /// to those who lost most by it, of equals to the one who stands first.
    /// </summary>
    /// <param name="amount">What is divided.</param>
    /// <param name="shares">The shares.</param>
    /// <param name="owner">Whose the deal is: all of it where there are no shares.</param>
    public static ImmutableArray<CreditPart> Divide(Money amount, ImmutableArray<CreditShare> shares, MemberId owner)
    {
        if (shares.IsEmpty)
        {
            return [new CreditPart(owner, Whole, amount)];
        }

        var fen = Apportionment.Split(Math.Abs((decimal)amount.Fen), [.. shares.Select(share => (decimal)share.Percent)], unit: 1m);
        return [.. shares.Select((share, index) => new CreditPart(share.Member, share.Percent, Money.FromFen((long)(Math.Sign(amount.Fen) * fen[index]))))];
    }

    private static ImmutableArray<CreditShare>? OfOthers(MemberId owner, ImmutableArray<CreditShare> others)
    {
        if (others.IsEmpty)
        {
            return [];
        }

        // Shares come from messages, so their sum may be any.
        var rest = Whole - others.Sum(share => (long)share.Percent);
        if (rest is < 1 or > Whole)
        {
            return null;
        }

        var shares = others.Insert(0, new CreditShare(owner, (int)rest));
        return IsValid(shares) ? shares : null;
    }
}
