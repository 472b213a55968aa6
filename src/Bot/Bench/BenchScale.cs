namespace SalesBot.Bot.Bench;

/// <summary>How much a benchmark does.</summary>
/// <param name="Customers">Customers in the large catalogue.</param>
/// <param name="FewCustomers">Customers in the small one, and in the plain matcher.</param>
/// <param name="Messages">Different messages.</param>
/// <param name="Repeats">How often each is read in a round.</param>
/// <param name="Rounds">Rounds; each goes there and back (ABBA).</param>
/// <param name="Inputs">Mutated messages.</param>
internal sealed record BenchScale(int Customers, int FewCustomers, int Messages, int Repeats, int Rounds, int Inputs)
{
    /// <summary>What the figures in the README are measured with.</summary>
    public static BenchScale Full { get; } = new(100_000, 1_000, 10_000, 3, 5, 1_000_000);

    /// <summary>A few seconds, to see that all of it works.</summary>
    public static BenchScale Short { get; } = new(2_000, 200, 300, 1, 1, 5_000);
}
