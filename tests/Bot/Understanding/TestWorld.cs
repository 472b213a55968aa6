using SalesBot.Bot.Tests.Corpora;
using SalesBot.Bot.Understanding;
using SalesBot.Bot.Worlds;

namespace SalesBot.Bot.Tests.Understanding;

/// <summary>The corpus's world, for tests of single messages.</summary>
internal static class TestWorld
{
    /// <summary>Its objects.</summary>
    public static World World { get; } = WorldMapping.Map(WorldFile.Parse(File.ReadAllText(Corpus.Dev.WorldPath)), new DateOnly(2026, 3, 11));

    /// <summary>Its names.</summary>
    public static Catalogue Catalogue { get; } = Catalogue.Build(World.Chart, World.Pipeline, World.Customers, World.Deals);

    /// <summary>A message of a Wednesday morning, 2026-03-11.</summary>
    public static Utterance Says(string speaker, string text) => new()
    {
        Text = text,
        Speaker = WorldIds.Member(speaker),
        Now = new DateTimeOffset(2026, 3, 11, 10, 0, 0, TimeSpan.FromHours(8)),
    };

    /// <summary>What is read from it.</summary>
    public static SalesAction[] Read(string speaker, string text) => [.. MessageReader.Read(Says(speaker, text), Catalogue).Actions];
}
