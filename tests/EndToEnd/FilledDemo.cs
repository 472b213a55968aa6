using SalesBot.EndToEnd.Tests;

[assembly: AssemblyFixture(typeof(FilledDemo))]

namespace SalesBot.EndToEnd.Tests;

/// <summary>The data of a service that has filled its empty database with the demo company, once for all tests: filling it anew for each would take them more time than what they test.</summary>
public sealed class FilledDemo : IAsyncLifetime
{
    private static readonly Lazy<Task<DirectoryInfo>> Filled = new(FillAsync);

    /// <summary>Copies the data into the working directory of a service that has not been started yet.</summary>
    internal static async Task CopyToAsync(DirectoryInfo folder)
    {
        foreach (var file in (await Filled.Value).EnumerateFiles())
        {
            file.CopyTo(Path.Combine(folder.CreateSubdirectory("data").FullName, file.Name));
        }
    }

    /// <inheritdoc />
    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (Filled.IsValueCreated)
        {
            (await Filled.Value).Delete(recursive: true);
        }
    }

    private static async Task<DirectoryInfo> FillAsync()
    {
        await using var service = await RunningService.StartAsync(CancellationToken.None);
        await service.KillAsync();
        var data = Directory.CreateTempSubdirectory("salesbot-demo-");
        foreach (var file in new DirectoryInfo(Path.Combine(service.Folder, "data")).EnumerateFiles())
        {
            file.CopyTo(Path.Combine(data.FullName, file.Name));
        }

        return data;
    }
}
