using SalesBot.Adapters.Teams.Packaging;

namespace SalesBot.Bot.Commands;

/// <summary>The verb <c>teams-package</c>: writes the file with which the app is installed in Teams.</summary>
internal static class TeamsPackageCommand
{
    /// <summary>What the verb does, for its help.</summary>
    public const string Description =
        "Writes the app package for Microsoft Teams (manifest and icons) from the section Teams of the settings: AppId, PublicUrl and what stands under Package. It calls nobody.";

    /// <summary>Where the package goes if nothing else is said.</summary>
    public const string DefaultOutput = "data/teams-app.zip";

    /// <summary>Runs the verb.</summary>
    /// <returns>The exit code: 0 done, 2 the settings lack something; each fault has a sentence on <paramref name="error"/>.</returns>
    public static async Task<int> RunAsync(IConfiguration configuration, FileInfo file, TextWriter output, TextWriter error, CancellationToken cancellationToken)
    {
        var package = AppPackage.Build(configuration);
        if (!package.Problems.IsEmpty)
        {
            await error.WriteLineAsync(string.Join(Environment.NewLine, package.Problems).AsMemory(), cancellationToken);
            return ExitCode.WrongConfiguration;
        }

        file.Directory?.Create();
        await File.WriteAllBytesAsync(file.FullName, package.Content, cancellationToken);
        await output.WriteLineAsync($"Wrote {file.FullName} ({package.Content.Length} bytes). Upload it in Teams: Apps > Manage your apps > Upload an app.".AsMemory(), cancellationToken);
        return ExitCode.Done;
    }
}
