using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Adapters.Storage;
using SalesBot.Storage.Tests.Fixtures;

namespace SalesBot.Storage.Tests.Sqlite;

/// <summary>A process that is killed while it writes loses nothing that it has answered.</summary>
public sealed class CrashTests
{
    private const string FolderVariable = "SALESBOT_TEST_CRASH_FOLDER";

    [Fact]
    public async Task AnsweredUnit_Survives_TheKillRightAfterItsAnswer()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var folder = Directory.CreateTempSubdirectory("salesbot-crash-").FullName;
        try
        {
            for (var round = 1; round <= 3; round++)
            {
                await KillWriterAfterAsync(folder, round * 200, cancellation);
            }

            await using var services = DatabaseFixture.Register(StorageProvider.Sqlite, ConnectionString(folder));
            var database = services.GetRequiredService<ISalesDatabase>();
            var answered = Answered(folder);

            // Before any writer has opened what the killed process left.
            await database.ReadAsync((session, token) => session.Inbox.FindResultAsync(1, token), cancellation);
            foreach (var id in answered)
            {
                var receipt = await database.WriteAsync((session, token) => session.Inbox.AddAsync(Some.Message() with { Id = id }, "a", Some.Now, token), cancellation);
                Assert.False(receipt.IsNew, $"The answered message {id} is lost.");
            }

            Assert.True(answered.Count >= 600);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Not a test: the process that is killed. It writes until then, and notes what was answered.</summary>
    [Fact(Explicit = true)]
    public async Task Writer()
    {
        var folder = Environment.GetEnvironmentVariable(FolderVariable) ?? throw new InvalidOperationException($"{FolderVariable} is missing.");
        var cancellation = TestContext.Current.CancellationToken;
        await using var services = DatabaseFixture.Register(StorageProvider.Sqlite, ConnectionString(folder));
        await services.GetRequiredService<IDatabaseMigrator>().MigrateAsync(cancellation);
        var database = services.GetRequiredService<ISalesDatabase>();
        await using var answers = TextWriter.Synchronized(new StreamWriter(AnswersFile(folder), append: true) { AutoFlush = true });
        await Task.WhenAll(Enumerable.Range(0, 8).Select(async _ =>
        {
            while (!cancellation.IsCancellationRequested)
            {
                var message = Some.Message();
                await database.WriteAsync((session, token) => session.Inbox.AddAsync(message, "a", Some.Now, token), cancellation);
                await answers.WriteLineAsync(message.Id);
            }
        }));
    }

    private static async Task KillWriterAfterAsync(string folder, int answers, CancellationToken cancellationToken)
    {
        var tests = Path.ChangeExtension(typeof(CrashTests).Assembly.Location, OperatingSystem.IsWindows() ? ".exe" : null);
        using var writer = Process.Start(new ProcessStartInfo(tests, ["-explicit", "only", "-method", $"{typeof(CrashTests).FullName}.{nameof(Writer)}"])
        {
            Environment = { [FolderVariable] = folder },
            RedirectStandardOutput = true,
            UseShellExecute = false,
        })!;
        try
        {
            using var watcher = new PeriodicTimer(TimeSpan.FromMilliseconds(20));
            while (Answered(folder).Count < answers && await watcher.WaitForNextTickAsync(cancellationToken))
            {
                Assert.False(writer.HasExited, writer.HasExited ? await writer.StandardOutput.ReadToEndAsync(cancellationToken) : "");
            }
        }
        finally
        {
            writer.Kill();
            await writer.WaitForExitAsync(cancellationToken);
        }
    }

    // The last line may be cut by the kill; then nobody has read its answer.
    private static List<string> Answered(string folder)
    {
        if (!File.Exists(AnswersFile(folder)))
        {
            return [];
        }

        using var reader = new StreamReader(new FileStream(AnswersFile(folder), FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line.Length == Guid.Empty.ToString().Length)];
    }

    private static string AnswersFile(string folder) => Path.Combine(folder, "answers.txt");

    private static string ConnectionString(string folder) => $"Data Source={Path.Combine(folder, "salesbot.db")}";
}
