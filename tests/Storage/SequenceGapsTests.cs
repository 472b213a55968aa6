using SalesBot.Adapters.Storage;
using SalesBot.Adapters.Storage.Stores;
using SalesBot.Storage.Tests.Fixtures;

namespace SalesBot.Storage.Tests;

/// <summary>What a reader of the sequence passed is looked up again, as long as it can still turn up.</summary>
public sealed class SequenceGapsTests
{
    private readonly ManualClock clock = new();

    [Fact]
    public void RisingNumbers_LeaveNoGap()
    {
        var gaps = new SequenceGaps(clock);
        gaps.Notice(0, [1, 2, 3]);
        gaps.Notice(3, [4]);
        gaps.Notice(4, []);
        Assert.Empty(gaps.Open());
    }

    [Fact]
    public void MissingNumbers_AreOpen_AlsoBetweenTwoReadings()
    {
        var gaps = new SequenceGaps(clock);
        gaps.Notice(0, [1, 3]);
        gaps.Notice(3, [6]);
        Assert.Equal([2, 4, 5], gaps.Open().Order());
    }

    [Fact]
    public void OpenNumbers_AreForgotten_WhenNoUnitCanStillHoldThem()
    {
        var gaps = new SequenceGaps(clock);
        gaps.Notice(0, [2]);
        clock.Advance(2 * StorageLimits.UnitLifetime);
        gaps.Notice(2, [4]);
        Assert.Equal([1, 3], gaps.Open().Order());
        clock.Advance(TimeSpan.FromTicks(1));
        Assert.Equal([3], gaps.Open());
    }

    [Fact]
    public void JumpOfTheSequence_IsNotRememberedWhole()
    {
        var gaps = new SequenceGaps(clock);
        gaps.Notice(0, [1_000_000]);
        Assert.Equal(1000, gaps.Open().Count);
        Assert.Contains(999_999, gaps.Open());
    }
}
