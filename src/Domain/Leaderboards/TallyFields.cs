namespace SalesBot.Domain.Leaderboards;

/// <summary>Which sums of a <see cref="Tally"/> are asked for: reading few of ten thousand people takes a fraction of the time. The numbers are stored.</summary>
[Flags]
public enum TallyFields
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary><see cref="Tally.Revenue"/>.</summary>
    Revenue = 1,

    /// <summary><see cref="Tally.Wins"/>.</summary>
    Wins = 1 << 1,

    /// <summary><see cref="Tally.Losses"/>.</summary>
    Losses = 1 << 2,

    /// <summary><see cref="Tally.NewCustomers"/>.</summary>
    NewCustomers = 1 << 3,

    /// <summary><see cref="Tally.Payments"/>.</summary>
    Payments = 1 << 4,

    /// <summary><see cref="Tally.Thanks"/>.</summary>
    Thanks = 1 << 5,

    /// <summary><see cref="Tally.Points"/>.</summary>
    Points = 1 << 6,

    /// <summary><see cref="Tally.Visits"/>.</summary>
    Visits = 1 << 7,

    /// <summary><see cref="Tally.Calls"/>.</summary>
    Calls = 1 << 8,

    /// <summary><see cref="Tally.Meetings"/>.</summary>
    Meetings = 1 << 9,

    /// <summary><see cref="Tally.Demos"/>.</summary>
    Demos = 1 << 10,

    /// <summary><see cref="Tally.Quotes"/>.</summary>
    Quotes = 1 << 11,

    /// <summary><see cref="Tally.Activities"/>.</summary>
    Activities = 1 << 12,

    /// <summary>All sums.</summary>
    All = (1 << 13) - 1,

    /// <summary><see cref="Tally.Others"/>: without it, who has nothing of what is asked for is left out.</summary>
    Others = 1 << 13,

    /// <summary>Whether there is anything at all: what is never below zero stands together in one number, points are beside it.</summary>
    Anything = Points | Others,
}
