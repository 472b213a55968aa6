using System.Collections.Immutable;
using System.IO.Compression;
using Microsoft.Extensions.Configuration;
using SalesBot.Adapters.Teams.Hosting;

namespace SalesBot.Adapters.Teams.Packaging;

/// <summary>The file that is uploaded to Teams to install the app: manifest, its Chinese words, icons.</summary>
/// <param name="Content">The zip file; empty where there are problems.</param>
/// <param name="Problems">What the settings lack, each naming its key.</param>
public sealed record AppPackage(ReadOnlyMemory<byte> Content, ImmutableArray<string> Problems)
{
    private const string Manifest = "manifest.json";

    private static readonly ImmutableArray<string> AsTheyAre = ["zh-cn.json", "color.png", "outline.png"];

    /// <summary>The same content makes the same file.</summary>
    private static readonly DateTimeOffset Written = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Builds the package of the app that the section <c>Teams</c> tells of, whether it is enabled or not.</summary>
    public static AppPackage Build(IConfiguration configuration)
    {
        var options = configuration.GetSection(TeamsOptions.Section).Get<TeamsOptions>() ?? new TeamsOptions();
        var problems = AppManifest.Problems(options);
        return problems.IsEmpty ? new AppPackage(Zip(options), []) : new AppPackage(ReadOnlyMemory<byte>.Empty, problems);
    }

    private static byte[] Zip(TeamsOptions options)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, Manifest, AppManifest.Fill(Resource(Manifest), options));
            foreach (var name in AsTheyAre)
            {
                Add(zip, name, Resource(name));
            }
        }

        return file.ToArray();
    }

    private static void Add(ZipArchive zip, string name, byte[] content)
    {
        var entry = zip.CreateEntry(name);
        entry.LastWriteTime = Written;
        using var stream = entry.Open();
        stream.Write(content);
    }

    private static byte[] Resource(string name)
    {
        using var stream = typeof(AppPackage).Assembly.GetManifestResourceStream(typeof(AppPackage), name) ?? throw new InvalidOperationException($"The assembly lacks {name}.");
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }
}
