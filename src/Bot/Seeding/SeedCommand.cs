using System.Text.Json;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Commands;
using SalesBot.Bot.Worlds;

namespace SalesBot.Bot.Seeding;

/// <summary>The verb <c>seed</c>: loads a world file into the configured database.</summary>
internal sealed class SeedCommand(ISalesDatabase database, TimeProvider time)
{
    /// <summary>What the verb does, for its help.</summary>
    public const string Description =
        "Loads organisation, customers, deals and their history from a world file. What is there already (members, regions and groups by name, customers by "
        + "name, deals by id, activities by deal, person, kind and days ago) is left as it is, so a second run changes nothing.";

    /// <summary>What <c>--replace</c> does, for the verb's help.</summary>
    public const string ReplaceDescription =
        "Where something is there already with other values, take the file's: members' roles and groups, accounts, chats' scopes, owners, and of deals stage, amount, "
        + "expected close, status and last progress. What the file does not say stays, and nothing is removed; names, titles, aliases, tiers and contacts are never changed.";

    /// <summary>Runs the verb.</summary>
    /// <param name="worldPath">The world file.</param>
    /// <param name="replace">Whether the file's values replace those that are there.</param>
    /// <param name="output">For what was done, in counts.</param>
    /// <param name="error">For one sentence where it failed.</param>
    /// <param name="cancellationToken">Stops it; the units that are stored stay.</param>
    /// <returns>The exit code: 0 done, 1 failed, 2 there is no such file.</returns>
    public async Task<int> RunAsync(string worldPath, bool replace, TextWriter output, TextWriter error, CancellationToken cancellationToken)
    {
        try
        {
            var now = time.GetUtcNow();
            var world = SeedWorldReader.Read(WorldFile.Parse(await File.ReadAllTextAsync(worldPath, cancellationToken)), now);
            var report = await new WorldSeeder(database).SeedAsync(world, now, replace, cancellationToken);
            foreach (var line in SeedReportText.Lines(report))
            {
                await output.WriteLineAsync(line.AsMemory(), cancellationToken);
            }

            return ExitCode.Done;
        }
        catch (Exception failure) when (Explain(worldPath, failure) is { } sentence)
        {
            await error.WriteLineAsync(sentence);
            return IsMissing(failure) ? ExitCode.WrongConfiguration : ExitCode.Failed;
        }
    }

    private static bool IsMissing(Exception failure) => failure is FileNotFoundException or DirectoryNotFoundException;

    /// <summary>A sentence for what an operator can put right; null for what only we can.</summary>
    private static string? Explain(string worldPath, Exception failure) => failure switch
    {
        _ when IsMissing(failure) => $"There is no file {worldPath}.",
        IOException or UnauthorizedAccessException => $"{worldPath} cannot be read: {failure.Message}",
        JsonException => $"{worldPath} is no world file: {failure.Message}",
        InvalidWorldException or SeedConflictException => $"{worldPath} cannot be seeded: {failure.Message}",
        DatabaseUnavailableException => $"{worldPath} was not seeded, or not wholly: {failure.Message}",
        _ => null,
    };
}
