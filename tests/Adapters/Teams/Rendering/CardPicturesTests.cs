using System.Runtime.CompilerServices;

namespace SalesBot.Adapters.Tests.Teams.Rendering;

/// <summary>The page that shows how cards look.</summary>
public sealed class CardPicturesTests
{
    public static TheoryData<string> Names => [.. DrawnCards.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void EveryCard_IsShownInTheDocumentation(string name)
    {
        Assert.True(File.Exists(Documentation($"images/cards/{name}.png")), $"There is no picture of '{name}': SALESBOT_WRITE_IMAGES=1 makes one.");
        Assert.Contains($"images/cards/{name}.png", File.ReadAllText(Documentation("cards.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void EveryPicture_IsOfACard()
    {
        var page = File.ReadAllText(Documentation("cards.md"));
        Assert.All(Directory.GetFiles(Documentation("images/cards")), file => Assert.Contains(Path.GetFileName(file), page, StringComparison.Ordinal));
    }

    private static string Documentation(string path, [CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "../../../../docs", path);
}
