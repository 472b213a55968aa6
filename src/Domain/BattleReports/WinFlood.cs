using System.Collections.Immutable;

namespace SalesBot.Domain.BattleReports;

/// <summary>Keeps a good day from becoming noise: more wins than a chat can cheer for make one card.</summary>
public sealed record WinFlood
{
    /// <summary>How many wins are told one by one within <see cref="Window"/>.</summary>
    public int MostCards { get; init; } = 3;

    /// <summary>The time within which wins are counted.</summary>
    public TimeSpan Window { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>What a chat is told now.</summary>
    /// <param name="ready">The wins whose time has come.</param>
    /// <param name="saidBefore">When the chat heard of wins before, one instant a card.</param>
    /// <param name="now">Now.</param>
    /// <param name="wasHeld">Which of them quiet hours have held: these are one card when they end; null for none.</param>
    public WinPlan Plan(IEnumerable<Win> ready, IEnumerable<DateTimeOffset> saidBefore, DateTimeOffset now, Predicate<Win>? wasHeld = null)
    {
        ImmutableArray<Win> wins = [.. ready.OrderBy(win => win.ConfirmedAt).ThenBy(win => win.Deal.Value, StringComparer.Ordinal)];
        List<DateTimeOffset> lately = [.. saidBefore.Where(at => at > now - Window).Order()];
        return wins.IsEmpty ? new WinPlan([], null)
            : lately.Count > MostCards ? new WinPlan([], lately[^MostCards] + Window)
            : lately.Count == MostCards ? new WinPlan([wins], null) { ListsEarlier = true }
            : lately.Count + wins.Length > MostCards ? new WinPlan([wins], null)
            : new WinPlan([.. Together(wins, wasHeld ?? (_ => false))], null);
    }

    private static IEnumerable<ImmutableArray<Win>> Together(ImmutableArray<Win> wins, Predicate<Win> wasHeld)
    {
        ImmutableArray<Win> held = [.. wins.Where(win => wasHeld(win))];
        return (held.IsEmpty ? (ImmutableArray<Win>[])[] : [held]).Concat(wins.Where(win => !wasHeld(win)).Select(win => ImmutableArray.Create(win)));
    }
}
