namespace SalesBot.Bot.Hosting.Rehearsals;

/// <summary>
/// A temporary folder that is deleted at its end. Where a process is killed before, the next folder of the kind deletes what it left: a folder whose lock nobody holds.
/// </summary>
internal sealed class StageFolder : IDisposable
{
    /// <summary>How the names of all such folders begin.</summary>
    public const string Prefix = "salesbot-rehearsal-";

    /// <summary>The file that is held open while the folder is used: the system lets go of it, however the process ends.</summary>
    public const string Lock = "in-use";

    private readonly DirectoryInfo folder;
    private readonly FileStream held;

    /// <summary>A new folder; those that were left behind are deleted.</summary>
    public StageFolder()
    {
        foreach (var other in new DirectoryInfo(System.IO.Path.GetTempPath()).EnumerateDirectories($"{Prefix}*"))
        {
            DeleteIfLeft(other);
        }

        folder = Directory.CreateTempSubdirectory(Prefix);
        held = Hold(folder, FileMode.CreateNew);
    }

    /// <summary>Where it is.</summary>
    public string Path => folder.FullName;

    public void Dispose()
    {
        held.Dispose();
        folder.Delete(recursive: true);
    }

    private static void DeleteIfLeft(DirectoryInfo other)
    {
        try
        {
            Hold(other, FileMode.Open).Dispose();
            other.Delete(recursive: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // In use, being made, somebody else's, or just deleted by another.
        }
    }

    private static FileStream Hold(DirectoryInfo folder, FileMode mode) => new(System.IO.Path.Combine(folder.FullName, Lock), mode, FileAccess.Write, FileShare.None);
}
