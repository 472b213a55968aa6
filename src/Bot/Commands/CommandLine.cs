using System.CommandLine;
using System.Text.Json;
using Microsoft.Extensions.Options;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Bench;
using SalesBot.Bot.Hosting;
using SalesBot.Bot.Seeding;

namespace SalesBot.Bot.Commands;

/// <summary>The verbs of the executable. Settings may follow any of them: <c>--Storage:Provider=PostgreSql</c>.</summary>
internal static class CommandLine
{
    private const string SettingsHint = "Settings may follow as --Section:Key=value, such as --Storage:Provider=PostgreSql.";

    public static async Task<int> RunAsync(string[] args, CancellationToken cancellationToken)
    {
        var parsed = CreateRoot().Parse(args);
        var faults = parsed.Errors.Select(error => error.Message).Concat(NotSettings(parsed.UnmatchedTokens)).ToList();
        if (faults.Count > 0)
        {
            await Console.Error.WriteLineAsync(string.Join(Environment.NewLine, faults));
            return ExitCode.WrongConfiguration;
        }

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false }, cancellationToken);
        }
        catch (OptionsValidationException error)
        {
            await Console.Error.WriteLineAsync(string.Join(Environment.NewLine, error.Failures));
            return ExitCode.WrongConfiguration;
        }
        catch (InvalidConfigurationException error)
        {
            await Console.Error.WriteLineAsync(error.Message);
            return ExitCode.WrongConfiguration;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Failed;
        }
        catch (Exception error) when (error is IOException or DatabaseUnavailableException or JsonException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync(error.Message);
            return ExitCode.Failed;
        }
    }

    private static RootCommand CreateRoot()
    {
        var root = new RootCommand($"SalesBot: reps write what they did, and the deal is up to date. {SettingsHint}")
        {
            CreateServe(),
            CreateMigrate(),
            CreateSeed(),
            CreateUnderstand(),
            CreateTeamsPackage(),
            CreateBench(),
        };
        AcceptSettings(root, ServeCommand.RunAsync);
        return root;
    }

    private static Command CreateServe()
    {
        var serve = new Command("serve", $"Runs the service; this is the default. --urls says where it listens. {SettingsHint}");
        AcceptSettings(serve, ServeCommand.RunAsync);
        return serve;
    }

    private static Command CreateMigrate()
    {
        var rebuild = new Option<bool>("--rebuild") { Description = MigrateCommand.RebuildDescription };
        var migrate = new Command("migrate", $"Brings the configured database up to date, and says what it did. {SettingsHint}") { rebuild };
        migrate.TreatUnmatchedTokensAsErrors = false;
        migrate.SetAction((parsed, cancellationToken) => MigrateCommand.RunAsync([.. parsed.UnmatchedTokens], parsed.GetValue(rebuild), cancellationToken));
        return migrate;
    }

    private static Command CreateSeed()
    {
        var world = new Option<FileInfo>("--world") { Description = "The world file.", Required = true }.AcceptExistingOnly();
        var replace = new Option<bool>("--replace")
        {
            Description = SeedCommand.ReplaceDescription,
        };
        var seed = new Command("seed", $"{SeedCommand.Description} {SettingsHint}") { world, replace };
        seed.TreatUnmatchedTokensAsErrors = false;
        seed.SetAction(async (parsed, cancellationToken) =>
        {
            await using var host = ServiceHost.Create([.. parsed.UnmatchedTokens]);
            await ServicePreparation.MigrateOrRefuseAsync(host.Services, cancellationToken);
            return await host.Services.GetRequiredService<SeedCommand>()
                .RunAsync(parsed.GetRequiredValue(world).FullName, parsed.GetValue(replace), Console.Out, Console.Error, cancellationToken);
        });
        return seed;
    }

    private static Command CreateUnderstand()
    {
        var world = new Option<FileInfo>("--world") { Description = "The world against which the messages are read.", Required = true }.AcceptExistingOnly();
        var understand = new Command("understand", "Reads messages as JSON lines from standard input and prints what each asks for; touches no database.") { world };
        understand.SetAction((parsed, cancellationToken) => StandardStreams.RunAsync(
            (input, output) => new UnderstandCommand(TimeProvider.System).RunAsync(parsed.GetRequiredValue(world).FullName, input, output, Console.Error, cancellationToken)));
        return understand;
    }

    private static Command CreateTeamsPackage()
    {
        var output = new Option<FileInfo>("--output") { Description = "The file to write.", DefaultValueFactory = _ => new FileInfo(TeamsPackageCommand.DefaultOutput) };
        var package = new Command("teams-package", $"{TeamsPackageCommand.Description} {SettingsHint}") { output };
        package.TreatUnmatchedTokensAsErrors = false;
        package.SetAction(async (parsed, cancellationToken) =>
        {
            await using var host = ServiceHost.Create([.. parsed.UnmatchedTokens]);
            var configuration = host.Services.GetRequiredService<IConfiguration>();
            return await TeamsPackageCommand.RunAsync(configuration, parsed.GetRequiredValue(output), Console.Out, Console.Error, cancellationToken);
        });
        return package;
    }

    private static Command CreateBench()
    {
        var names = new Argument<string[]>("names") { Description = "Which benchmarks.", Arity = ArgumentArity.ZeroOrMore };
        var isShort = new Option<bool>("--short") { Description = "Does a little of all: to see that it works, not to measure." };
        var events = new Option<long?>("--events") { Description = "How many raw events the boards of leaderboards are made from." };
        var reps = new Option<int?>("--reps") { Description = "For how many reps these count." };
        var server = new Option<string?>("--postgresql") { Description = "The connection string of a PostgreSQL server on which leaderboards makes a database of its own; without it, a SQLite file." };
        var redis = new Option<string?>("--redis") { Description = "A Redis server, HOST:PORT, in which leaderboards has its ready-made tallies; without it, in memory." };
        var data = new Option<string?>("--data") { Description = "A folder in which schedules and leaderboards keep what they have made, and find it the next time; with --postgresql the database stays on that server instead." };
        var bench = new Command("bench", BenchCommand.Description) { names, isShort, events, reps, server, redis, data, CreateScheduleFill() };
        bench.SetAction((parsed, _) =>
        {
            var scale = parsed.GetValue(isShort) ? BenchScale.Short : BenchScale.Full;
            scale = scale with { Events = parsed.GetValue(events) ?? scale.Events, BoardReps = parsed.GetValue(reps) ?? scale.BoardReps, PostgreSql = parsed.GetValue(server), Redis = parsed.GetValue(redis), Data = parsed.GetValue(data) };
            return BenchCommand.RunAsync(parsed.GetValue(names) ?? [], scale, Console.Out, Console.Error);
        });
        return bench;
    }

    private static Command CreateScheduleFill()
    {
        var file = new Argument<string>("file");
        var (deals, reps) = (new Argument<int>("deals"), new Argument<int>("reps"));
        var fill = new Command(ScheduleFill.Name, "Fills the database of schedules.") { file, deals, reps };
        fill.Hidden = true;
        fill.SetAction((parsed, cancellationToken) =>
            ScheduleFill.RunAsync(parsed.GetRequiredValue(file), parsed.GetRequiredValue(deals), parsed.GetRequiredValue(reps), cancellationToken));
        return fill;
    }

    private static void AcceptSettings(Command command, Func<string[], CancellationToken, Task<int>> run)
    {
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction((parsed, cancellationToken) => run([.. parsed.UnmatchedTokens], cancellationToken));
    }

    /// <summary>A mistyped verb must not be taken for a setting.</summary>
    private static IEnumerable<string> NotSettings(IReadOnlyList<string> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            var isSetting = tokens[i].StartsWith("--", StringComparison.Ordinal);
            if (!isSetting)
            {
                yield return $"'{tokens[i]}' is neither a verb (serve, migrate, seed, understand, teams-package, bench) nor a setting. Try --help.";
            }
            else if (!tokens[i].Contains('=', StringComparison.Ordinal))
            {
                i++;
            }
        }
    }
}
