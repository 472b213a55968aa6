using System.Collections.Immutable;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.Leaderboards;
using SalesBot.Domain.Schedules;

namespace SalesBot.Bot.Conversation;

/// <summary>The rankings of a month that somebody may follow: those of sums that only grow, so that who is overtaken has been overtaken by work.</summary>
internal static class FollowedBoards
{
    private static readonly ImmutableArray<(Metric Metric, TallyFields Sum)> Others =
    [
        (Metric.Payments, TallyFields.Payments),
        (Metric.Wins, TallyFields.Wins),
        (Metric.NewCustomers, TallyFields.NewCustomers),
        (Metric.Visits, TallyFields.Visits),
        (Metric.Calls, TallyFields.Calls),
        (Metric.Demos, TallyFields.Demos),
        (Metric.Quotes, TallyFields.Quotes),
        (Metric.Activities, TallyFields.Activities),
        (Metric.Points, TallyFields.Points),
        (Metric.Collaboration, TallyFields.Thanks),
    ];

    /// <summary>All of them; that of revenue is told when a win is, the others at the end of a day.</summary>
    public static ImmutableArray<Metric> All { get; } = [Metric.Revenue, .. Others.Select(board => board.Metric)];

    /// <summary>Those that are told at the end of a day.</summary>
    public static ImmutableArray<Metric> In(TallyFields sums) => [.. Others.Where(board => sums.HasFlag(board.Sum)).Select(board => board.Metric)];

    /// <summary>Those that the person follows.</summary>
    public static ImmutableArray<Metric> Of(PersonalAttention attention) => attention.HearsWhenOvertaken ? [Metric.Revenue, .. In(attention.Follows)] : In(attention.Follows);

    /// <summary>What the person has set, following one of them, or following it no more.</summary>
    public static PersonalAttention With(PersonalAttention attention, Metric metric, bool follows)
    {
        var sum = Others.FirstOrDefault(board => board.Metric == metric).Sum;
        return metric == Metric.Revenue ? attention with { HearsWhenOvertaken = follows } : attention with { Follows = follows ? attention.Follows | sum : attention.Follows & ~sum };
    }
}
