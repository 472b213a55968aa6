using SalesBot.Bot.Hosting.Rehearsals;

namespace SalesBot.Bot.Tests.Hosting;

/// <summary>What a killed rehearsal leaves behind does not stay, and what another one is using is let be.</summary>
public sealed class StageFolderTests
{
    [Fact]
    public void FolderOfAKilledProcess_IsDeleted_ByTheNextRehearsal()
    {
        var left = Directory.CreateTempSubdirectory(StageFolder.Prefix);
        File.WriteAllText(Path.Combine(left.FullName, StageFolder.Lock), "");
        File.WriteAllText(Path.Combine(left.FullName, "rehearsal.db"), "");

        using (new StageFolder())
        {
            Assert.False(Directory.Exists(left.FullName));
        }
    }

    [Fact]
    public void FolderInUse_IsLetBe_AndGoneAfterwards()
    {
        string path;
        using (var first = new StageFolder())
        {
            path = first.Path;
            using (new StageFolder())
            {
                Assert.True(Directory.Exists(path));
            }
        }

        Assert.False(Directory.Exists(path));
    }

    [Fact]
    public void OtherTemporaryFolders_AreLetBe()
    {
        var other = Directory.CreateTempSubdirectory("salesbot-other-");
        try
        {
            File.WriteAllText(Path.Combine(other.FullName, StageFolder.Lock), "");

            using (new StageFolder())
            {
                Assert.True(Directory.Exists(other.FullName));
            }
        }
        finally
        {
            other.Delete(recursive: true);
        }
    }
}
