using System.Collections.Immutable;

namespace SalesBot.Architecture.Tests.Reading;

/// <summary>The working tree in which these tests were built, and the assemblies that were built from it.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Source { get; } = Path.Combine(Root, "src");

    /// <summary>Every project below <c>src</c>.</summary>
    public static ImmutableArray<SourceProject> Projects { get; } =
        [.. Directory.EnumerateFiles(Source, "*.csproj", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(SourceProject.Read)];

    /// <summary>The code of those that the service is made of; a tool beside it is not among them.</summary>
    public static ImmutableArray<AssemblyCode> Assemblies { get; } =
        [.. Projects.Select(project => Path.Combine(AppContext.BaseDirectory, project.Name + ".dll")).Where(File.Exists).Select(AssemblyCode.Read)];

    /// <summary>Every outermost type of the service.</summary>
    public static IEnumerable<TypeCode> Types => Assemblies.SelectMany(assembly => assembly.Types);

    /// <summary>Files below the root that people wrote, by the ending of their names.</summary>
    public static IEnumerable<string> FilesEndingIn(params string[] endings) =>
        Directory.EnumerateFiles(Root, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden })
            .Where(file => endings.Any(ending => file.EndsWith(ending, StringComparison.Ordinal)))
            .Where(file => !Path.GetRelativePath(Root, file).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or "node_modules" or "data"))
            .Order(StringComparer.Ordinal);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "SalesBot.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("These tests run inside the repository.");
    }
}
