namespace SalesBot.Bot.Seeding;

/// <summary>What became of the things of one kind.</summary>
/// <param name="Added">They were not there.</param>
/// <param name="Changed">They took the file's values.</param>
/// <param name="Kept">They differ from the file, and were left as they are.</param>
/// <param name="Same">They were as the file has them.</param>
internal readonly record struct SeedTally(int Added, int Changed, int Kept, int Same)
{
    /// <summary>One that was not there.</summary>
    public static SeedTally OneAdded { get; } = new(1, 0, 0, 0);

    /// <summary>One that took the file's values.</summary>
    public static SeedTally OneChanged { get; } = new(0, 1, 0, 0);

    /// <summary>One that differs and was left.</summary>
    public static SeedTally OneKept { get; } = new(0, 0, 1, 0);

    /// <summary>One that was as the file has it.</summary>
    public static SeedTally OneSame { get; } = new(0, 0, 0, 1);

    /// <summary>Both together.</summary>
    public static SeedTally operator +(SeedTally left, SeedTally right) =>
        new(left.Added + right.Added, left.Changed + right.Changed, left.Kept + right.Kept, left.Same + right.Same);
}
