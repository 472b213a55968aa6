using System.Collections.Immutable;
using System.Globalization;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Commands;
using SalesBot.Bot.Playground;

namespace SalesBot.Bot.Bench;

/// <summary>The command that fills a company's file, as the benchmark calls it in a process of its own.</summary>
internal static class ScheduleFill
{
    /// <summary>What the command is called.</summary>
    public const string Name = "fill-schedules";

    private const int CustomersOfUnit = 1_000;

    /// <summary>Makes the file and fills it.</summary>
    public static async Task<int> RunAsync(string file, int deals, int reps, CancellationToken cancellationToken)
    {
        var world = new ScheduleWorld(deals, reps);
        await using var service = await BenchService.OpenAsync(file, world, cancellationToken);
        await service.WriteAsync(
            async (session, token) =>
            {
                await session.Organisation.SaveAsync(world.Chart, token);
                foreach (var member in world.Chart.Members)
                {
                    var accounts = ImmutableSortedDictionary<string, string>.Empty.Add(PlaygroundPlatform.PlatformName, member.Name);
                    await session.Organisation.SaveProfileAsync(new MemberProfile(member.Id, Mobile: null, Email: null, Prefers: null, Language: null, accounts), token);
                }
            },
            cancellationToken);
        foreach (var some in world.Customers().Chunk(CustomersOfUnit))
        {
            var changes = service.Change(draft =>
            {
                foreach (var (customer, deal) in some)
                {
                    draft.Create(customer);
                    draft.Create(deal);
                }
            });
            await service.WriteAsync((session, token) => session.Changes.AppendAsync(changes, token), cancellationToken);
        }

        return ExitCode.Done;
    }

    /// <summary>The command line that does it.</summary>
    public static IReadOnlyList<string> Arguments(string file, int deals, int reps) =>
        ["bench", Name, file, deals.ToString(CultureInfo.InvariantCulture), reps.ToString(CultureInfo.InvariantCulture)];
}
