namespace SalesBot.Bot.Bench;

/// <summary>By how much the process grows while something is done, looked at twenty times a second.</summary>
internal static class MemoryGrowth
{
    private const double BytesOfMebibyte = 1024 * 1024;

    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(50);

    /// <summary>Does the work and looks.</summary>
    /// <returns>What was done, and by how many MiB the process was larger at most than before.</returns>
    public static async Task<(T Done, double Growth)> DuringAsync<T>(Func<Task<T>> work)
    {
        var (before, most) = (Environment.WorkingSet, 0L);
        void Look() => most = Math.Max(most, Environment.WorkingSet);
        await using var watch = new Timer(_ => Look(), state: null, Pace, Pace);
        var done = await work();
        Look();
        return (done, Math.Max(0, most - before) / BytesOfMebibyte);
    }
}
