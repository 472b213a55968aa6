using System.Text.Json;

namespace SalesBot.Bot.Tests.Boards;

/// <summary>Further ways to ask, and to ask nothing, written while the reading was made; what is read of them must not change unseen. Wednesday, 2026-03-11, a member of 华北一组.</summary>
public sealed class BoardVariantTests
{
    /// <summary>A message and what it is read as.</summary>
    public static TheoryData<string, string> Variants { get; } = Load();

    [Theory]
    [MemberData(nameof(Variants))]
    public void AVariant_IsReadAsBefore(string text, string read) => Assert.Equal(read, BoardReading.Of(text));

    private static TheoryData<string, string> Load()
    {
        var data = new TheoryData<string, string>();
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Boards", "Questions", "variants.jsonl")).Where(line => line.Length > 0))
        {
            var variant = JsonSerializer.Deserialize<Dictionary<string, string>>(line)!;
            data.Add(variant["text"], variant["read"]);
        }

        return data;
    }
}
