using System.Runtime.CompilerServices;

namespace SalesBot.Adapters.Tests.Samples;

/// <summary>Drawn forms as they were reviewed, a file each. With SALESBOT_WRITE_GOLDENS=1 the files are written anew, to be reviewed as a diff.</summary>
internal static class Golden
{
    public static void Check(string name, string actual, [CallerFilePath] string source = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(source)!, "Goldens", name + ".txt");
        if (Environment.GetEnvironmentVariable("SALESBOT_WRITE_GOLDENS") is "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual + "\n");
        }

        Assert.True(File.Exists(path), $"There is no golden '{name}'.");
        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n").TrimEnd('\n'), actual);
    }
}
