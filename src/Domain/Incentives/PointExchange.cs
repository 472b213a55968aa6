using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Domain.Incentives;

/// <summary>What points buy: asking for it reserves them, a superior hands it out or refuses, which gives them back. Nobody spends more than they have.</summary>
public static class PointExchange
{
    /// <summary>The line that reserves the points; null where somebody has too few.</summary>
    /// <param name="offer">What they want.</param>
    /// <param name="member">Who.</param>
    /// <param name="balance">How many points they have.</param>
    /// <param name="today">The day.</param>
    /// <param name="cause">The event with which they ask for it.</param>
    public static Reward? Reserve(RewardRule offer, MemberId member, int balance, DateOnly today, SalesEventKey cause) => balance < offer.Points ? null : new Reward
    {
        Id = RewardId.Of(offer.Id, $"exchange/{cause.ChangeSet}"),
        Rule = offer.Id,
        Version = offer.Version,
        Name = offer.Name,
        Occasion = RewardOccasion.Exchange,
        Member = member,
        On = today,
        Points = -offer.Points,
        Source = Subject.Of(offer.Id),
        Cause = cause,
    };

    /// <summary>How many are left of an offer; null for any number.</summary>
    /// <param name="offer">The offer.</param>
    /// <param name="taken">How many were reserved or handed out since it was last put on the list.</param>
    public static int? Left(RewardRule offer, int taken) => offer.Stock is { } stock ? Math.Max(0, stock - taken) : null;

    /// <summary>Whether it waits for somebody to hand it out.</summary>
    public static bool IsPending(Reward reward) => reward is { Occasion: RewardOccasion.Exchange, Correction: null };

    /// <summary>It was handed out: from now on, an undo of the wish changes nothing.</summary>
    public static Reward HandOut(Reward reserved, MemberId by, DateOnly today, string how) => reserved with { Correction = new RewardCorrection(by, today, how) };
}
