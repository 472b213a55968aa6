namespace SalesBot.EndToEnd.Tests;

/// <summary>The data of a service that has filled its empty database with the demo company, once for all of a run: to fill it anew for each test takes longer than what is tested.</summary>
internal static class FilledDemo
{
    private static readonly Lazy<Task<DirectoryInfo>> Filled = new(FillAsync);

    /// <summary>Copies the data into the working directory of a service that has not been started yet.</summary>
    public static async Task CopyToAsync(DirectoryInfo folder) => Copy(await Filled.Value, folder.CreateSubdirectory("data"));

    private static async Task<DirectoryInfo> FillAsync()
    {
        await using var service = await RunningService.StartAsync(CancellationToken.None);
        await service.KillAsync();
        var data = Directory.CreateTempSubdirectory("salesbot-demo-");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => data.Delete(recursive: true);
        Copy(new DirectoryInfo(Path.Combine(service.Folder, "data")), data);
        return data;
    }

    private static void Copy(DirectoryInfo from, DirectoryInfo to)
    {
        foreach (var file in from.EnumerateFiles())
        {
            file.CopyTo(Path.Combine(to.FullName, file.Name));
        }
    }
}
