using SalesBot.Bot.Tests.Corpora;
using SalesBot.Bot.Understanding.Dates;
using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Numbers;

namespace SalesBot.Bot.Tests.Understanding;

public sealed class AllocationTests
{
    [Fact]
    public void AmountsAndTimes_AreRead_WithoutAllocating()
    {
        string[] texts = [.. Corpus.Dev.Load().Select(message => TextFolding.Fold(message.Text)), "初八 正月十五 除夕 国庆后第一个工作日 in 3 business days end of next month 三十几万 30到40万"];
        Assert.True(ReadAll(texts) > 0);
        var before = GC.GetAllocatedBytesForCurrentThread();
        ReadAll(texts);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static int ReadAll(string[] texts)
    {
        var (today, found) = (new DateOnly(2026, 3, 11), 0);
        foreach (var text in texts)
        {
            for (var at = 0; at < text.Length; at++)
            {
                found += AmountReader.TryRead(text, at, out _) ? 1 : 0;
                found += DateReader.TryRead(text, at, today, out _) ? 1 : 0;
                found += TimeReader.TryRead(text, at, said: null, out _) ? 1 : 0;
                found += StretchReader.TryRead(text, at, out _, out _) ? 1 : 0;
            }
        }

        return found;
    }
}
