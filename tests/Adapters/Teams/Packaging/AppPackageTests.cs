using System.Buffers.Binary;
using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Configuration;
using SalesBot.Adapters.Teams.Packaging;

namespace SalesBot.Adapters.Tests.Teams.Packaging;

/// <summary>The package is one that Teams takes: names, lengths and pictures as the manifest's schema has them.</summary>
public sealed partial class AppPackageTests
{
    private const string AppId = "5f0c9a1e-2222-4c1b-9d3e-0a0b0c0d0e0f";

    [Fact]
    public void Package_HoldsManifestWordsAndIcons_AndNothingElse() =>
        Assert.Equal(["color.png", "manifest.json", "outline.png", "zh-cn.json"], Files().Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void SameSettings_MakeTheSameFile() =>
        Assert.True(AppPackage.Build(Settings()).Content.Span.SequenceEqual(AppPackage.Build(Settings()).Content.Span));

    [Fact]
    public void Manifest_NamesTheApp()
    {
        var manifest = Manifest();

        Assert.Equal("1.22", (string?)manifest["manifestVersion"]);
        Assert.Equal([AppId, AppId, AppId], new[] { manifest["id"], manifest["bots"]![0]!["botId"], manifest["composeExtensions"]![0]!["botId"] }.Select(id => (string?)id));
        Assert.Equal("sales.example.com", (string?)Assert.Single(manifest["validDomains"]!.AsArray()));
        Assert.Equal("https://sales.example.com/privacy", (string?)manifest["developer"]!["privacyUrl"]);
        Assert.Equal("https://sales.example.com/", (string?)manifest["developer"]!["termsOfUseUrl"]);
        Assert.Equal("1.4.0", (string?)manifest["version"]);
    }

    [Theory]
    [InlineData("manifest.json", "name.short", 30)]
    [InlineData("manifest.json", "name.full", 100)]
    [InlineData("manifest.json", "description.short", 80)]
    [InlineData("manifest.json", "description.full", 4000)]
    [InlineData("zh-cn.json", "name.short", 30)]
    [InlineData("zh-cn.json", "name.full", 100)]
    [InlineData("zh-cn.json", "description.short", 80)]
    [InlineData("zh-cn.json", "description.full", 4000)]
    public void Words_AreNoLongerThanTeamsShows(string file, string path, int most)
    {
        var words = file == "manifest.json" ? Find(Manifest(), path) : (string?)JsonNode.Parse(Files()[file])![path];

        Assert.InRange(words!.Length, 1, most);
    }

    [Fact]
    public void Commands_AreFewAndShort()
    {
        var bot = Assert.Single(Manifest()["bots"]!.AsArray())!;
        Assert.Equal(["personal", "team", "groupChat"], bot["scopes"]!.AsArray().Select(scope => (string?)scope));
        Assert.InRange(bot["commandLists"]!.AsArray().Count, 1, 3);
        foreach (var list in bot["commandLists"]!.AsArray())
        {
            Assert.InRange(list!["commands"]!.AsArray().Count, 1, 12);
            Assert.All(list["commands"]!.AsArray(), command => Assert.InRange(((string?)command!["title"])!.Length, 1, 128));
        }

        var search = Assert.Single(Assert.Single(Manifest()["composeExtensions"]!.AsArray())!["commands"]!.AsArray())!;
        Assert.Equal(("searchDeals", "query", true), ((string?)search["id"], (string?)search["type"], (bool?)search["initialRun"]));
        Assert.Equal("query", (string?)Assert.Single(search["parameters"]!.AsArray())!["name"]);
        Assert.InRange(((string?)search["title"])!.Length, 1, 32);
    }

    /// <summary>A path that leads nowhere makes Teams refuse the package.</summary>
    [Fact]
    public void ChineseWords_TakeThePlaceOfEnglishOnes()
    {
        var manifest = Manifest();
        var language = Assert.Single(manifest["localizationInfo"]!["additionalLanguages"]!.AsArray())!;
        var words = JsonNode.Parse(Files()[(string)language["file"]!])!.AsObject();

        Assert.All(words.Where(word => word.Key != "$schema"), word => Assert.NotNull(Find(manifest, word.Key)));
        Assert.Equal(Titles(manifest).Count(), words.Count(word => word.Key.EndsWith("title", StringComparison.Ordinal)));
    }

    [Fact]
    public void ColourIcon_Is192PixelsWide_AndFull()
    {
        var (width, height, transparent) = Picture("color.png");
        Assert.Equal((192, 192, false), (width, height, transparent));
    }

    [Fact]
    public void OutlineIcon_Is32PixelsWide_AndTransparentAround()
    {
        var (width, height, transparent) = Picture("outline.png");
        Assert.Equal((32, 32, true), (width, height, transparent));
    }

    [Theory]
    [InlineData("AppId", "sales", "Teams:AppId")]
    [InlineData("PublicUrl", "", "Teams:PublicUrl")]
    [InlineData("PublicUrl", "http://sales.example.com", "Teams:PublicUrl")]
    [InlineData("Package:PrivacyUrl", "privacy", "Teams:Package:PrivacyUrl")]
    [InlineData("Package:TermsUrl", "ftp://sales.example.com", "Teams:Package:TermsUrl")]
    [InlineData("Package:Developer", "", "Teams:Package:Developer")]
    [InlineData("Package:Version", "1.0", "Teams:Package:Version")]
    [InlineData("Package:Version", "1.0.0.0", "Teams:Package:Version")]
    public void WhatThePackageLacks_IsNamed(string key, string value, string named)
    {
        var package = AppPackage.Build(Settings((key, value)));

        Assert.StartsWith(named, Assert.Single(package.Problems), StringComparison.Ordinal);
        Assert.True(package.Content.IsEmpty);
    }

    private static IConfiguration Settings(params (string Key, string Value)[] others)
    {
        var settings = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["Teams:AppId"] = AppId,
            ["Teams:PublicUrl"] = "https://sales.example.com/",
            ["Teams:Package:PrivacyUrl"] = "https://sales.example.com/privacy",
            ["Teams:Package:Version"] = "1.4.0",
        };
        foreach (var (key, value) in others)
        {
            settings[$"Teams:{key}"] = value;
        }

        return new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
    }

    private static Dictionary<string, byte[]> Files()
    {
        using var zip = new ZipArchive(new MemoryStream(AppPackage.Build(Settings()).Content.ToArray()));
        return zip.Entries.ToDictionary(entry => entry.FullName, Read, StringComparer.Ordinal);

        static byte[] Read(ZipArchiveEntry entry)
        {
            using var stream = entry.Open();
            using var content = new MemoryStream();
            stream.CopyTo(content);
            return content.ToArray();
        }
    }

    private static JsonNode Manifest() => JsonNode.Parse(Files()["manifest.json"])!;

    private static IEnumerable<JsonNode> Titles(JsonNode manifest) =>
        manifest["bots"]![0]!["commandLists"]!.AsArray().SelectMany(list => list!["commands"]!.AsArray())
            .Concat(manifest["composeExtensions"]![0]!["commands"]!.AsArray())
            .Concat(manifest["composeExtensions"]![0]!["commands"]![0]!["parameters"]!.AsArray())
            .Select(titled => titled!["title"]!);

    /// <summary>What stands at <c>bots[0].commandLists[0].commands[0].title</c>; null where nothing does.</summary>
    private static string? Find(JsonNode manifest, string path)
    {
        JsonNode? node = manifest;
        foreach (var step in Step().Matches(path).Select(match => match.Value))
        {
            node = step[0] == '[' ? node?.AsArray().ElementAtOrDefault(int.Parse(step.AsSpan(1, step.Length - 2), System.Globalization.CultureInfo.InvariantCulture)) : node?[step];
        }

        return node?.GetValueKind() == JsonValueKind.String ? node.GetValue<string>() : null;
    }

    /// <summary>Size, and whether the corner is transparent. The icons are written without filters in their rows.</summary>
    private static (int Width, int Height, bool IsTransparent) Picture(string name)
    {
        var png = Files()[name].AsSpan();
        Assert.True(png[..8].SequenceEqual<byte>([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]));
        Assert.Equal((8, 6), (png[24], png[25]));
        var (width, height) = (BinaryPrimitives.ReadInt32BigEndian(png[16..]), BinaryPrimitives.ReadInt32BigEndian(png[20..]));
        var length = BinaryPrimitives.ReadInt32BigEndian(png[33..]);
        using var rows = new ZLibStream(new MemoryStream(png.Slice(41, length).ToArray()), CompressionMode.Decompress);
        Span<byte> first = stackalloc byte[5];
        rows.ReadExactly(first);
        return (width, height, first[4] == 0);
    }

    [GeneratedRegex(@"[^.\[\]]+|\[\d+\]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Step();
}
