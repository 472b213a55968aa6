namespace SalesBot.Bot.Bench;

/// <summary>How much a benchmark does.</summary>
/// <param name="Customers">Customers in the large catalogue.</param>
/// <param name="FewCustomers">Customers in the small one, and in the plain matcher.</param>
/// <param name="Messages">Different messages.</param>
/// <param name="Repeats">How often each is read in a round.</param>
/// <param name="Rounds">Rounds; each goes there and back (ABBA).</param>
/// <param name="Inputs">Mutated messages.</param>
/// <param name="Deals">Open deals for which briefs and warnings are prepared.</param>
/// <param name="Reps">The reps who have them.</param>
/// <param name="Reminders">Reminders that are due at one instant.</param>
internal sealed record BenchScale(int Customers, int FewCustomers, int Messages, int Repeats, int Rounds, int Inputs, int Deals, int Reps, int Reminders)
{
    /// <summary>What the figures in the README are measured with.</summary>
    public static BenchScale Full { get; } = new(100_000, 1_000, 10_000, 3, 5, 1_000_000, 100_000, 5_000, 10_000);

    /// <summary>Raw events from which boards are made.</summary>
    public long Events { get; init; } = 200_000;

    /// <summary>The reps for whom they count.</summary>
    public int BoardReps { get; init; } = 1_000;

    /// <summary>How often each board is asked for.</summary>
    public int BoardAsks { get; init; } = 1_000;

    /// <summary>The PostgreSQL server on which boards are measured; null for a SQLite file.</summary>
    public string? PostgreSql { get; init; }

    /// <summary>The Redis server in which boards are ready-made; null for this process's memory.</summary>
    public string? Redis { get; init; }

    /// <summary>The folder in which the companies of schedules and leaderboards are kept for the next time; null for none.</summary>
    public string? Data { get; init; }

    /// <summary>Whether what was measured is compared with what must hold: it says nothing where little was done.</summary>
    public bool IsJudged => Customers == Full.Customers;

    /// <summary>A few seconds, to see that all of it works.</summary>
    public static BenchScale Short { get; } = new(2_000, 200, 300, 1, 1, 5_000, 400, 40, 200) { Events = 4_000, BoardReps = 40, BoardAsks = 5 };
}
