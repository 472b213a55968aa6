using System.Collections.Immutable;
using System.Xml.Linq;

namespace SalesBot.Architecture.Tests.Reading;

/// <summary>A project below <c>src</c>, as its project file has it.</summary>
/// <param name="Name">The assembly's name.</param>
/// <param name="Folder">Where it is below <c>src</c>, with forward slashes.</param>
/// <param name="Projects">The folders of the projects that it references.</param>
/// <param name="Packages">The packages that it references.</param>
internal sealed record SourceProject(string Name, string Folder, ImmutableArray<string> Projects, ImmutableArray<string> Packages)
{
    public static SourceProject Read(string path)
    {
        var folder = Path.GetDirectoryName(path)!;
        var file = XDocument.Load(path);
        return new SourceProject(
            file.Descendants("AssemblyName").FirstOrDefault()?.Value ?? Path.GetFileNameWithoutExtension(path),
            Below(folder),
            [.. Included("ProjectReference").Select(reference => Below(Path.GetDirectoryName(Path.GetFullPath(reference, folder))!))],
            [.. Included("PackageReference")]);

        IEnumerable<string> Included(string item) => file.Descendants(item).Select(element => element.Attribute("Include")!.Value);
    }

    /// <summary>
    /// Domain ← Contracts ← the other adapters ← Bot; an adapter may be made of several projects, one below the other.
    /// </summary>
    public bool MayReference(string other) => Folder switch
    {
        "Domain" => false,
        "Adapters/Contracts" => other is "Domain",
        "Adapters/Common" => other is "Domain" or "Adapters/Contracts",
        "Bot" => true,
        _ => other is "Domain" or "Adapters/Contracts" or "Adapters/Common" || other.StartsWith(Adapter + "/", StringComparison.Ordinal) || string.Equals(other, Adapter, StringComparison.Ordinal),
    };

    public override string ToString() => Name;

    private string Adapter => string.Join('/', Folder.Split('/').Take(2));

    private static string Below(string folder) => Path.GetRelativePath(Repository.Source, folder).Replace('\\', '/');
}
