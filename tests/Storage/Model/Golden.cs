using System.Runtime.CompilerServices;

namespace SalesBot.Storage.Tests.Model;

/// <summary>Texts that are kept beside the tests and reviewed like code.</summary>
internal static class Golden
{
    private const string Update = "SALESBOT_UPDATE_GOLDENS";

    /// <summary>Compares with the file; with the variable set, writes it instead.</summary>
    public static void Matches(string file, string actual, [CallerFilePath] string caller = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(caller)!, "..", "Sql", file);
        if (Environment.GetEnvironmentVariable(Update) is not null)
        {
            File.WriteAllText(path, actual);
        }

        Assert.True(File.Exists(path), $"{path} is missing: run once with {Update}=1 and review what it writes.");
        Assert.Equal(File.ReadAllText(path), actual, ignoreLineEndingDifferences: true);
    }
}
