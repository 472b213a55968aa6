using SalesBot.Adapters.DingTalk.Protocol.Stream;

namespace SalesBot.Adapters.Tests.DingTalk.Stream;

/// <summary>How long a lost connection is left alone.</summary>
public sealed class StreamBackoffTests
{
    private readonly StreamBackoff backoff = new();

    [Fact]
    public void AttemptsThatFail_DoubleTheBound_ToAMinute()
    {
        double[] seconds = [1, 2, 4, 8, 16, 32, 60, 60, 60];

        Assert.Equal(seconds, seconds.Select(_ => backoff.After(TimeSpan.Zero, 1).TotalSeconds));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0.25, 2)]
    [InlineData(1, 8)]
    public void Wait_IsAnythingUpToTheBound(double dice, double seconds)
    {
        Fail(3);

        Assert.Equal(seconds, backoff.After(TimeSpan.Zero, dice).TotalSeconds);
    }

    [Fact]
    public void MinuteOfHealth_ResetsTheBound()
    {
        Fail(9);

        Assert.Equal(1, backoff.After(TimeSpan.FromMinutes(1), 1).TotalSeconds);
    }

    [Fact]
    public void ConnectionThatLivedForLess_NeitherDoublesNorResets()
    {
        Fail(2);

        Assert.Equal([4, 4, 4], Enumerable.Range(0, 3).Select(_ => backoff.After(TimeSpan.FromSeconds(2), 1).TotalSeconds));
    }

    [Fact]
    public void ConnectionThatDiesAtOnce_IsAFailure() =>
        Assert.Equal([1, 2, 4], Enumerable.Range(0, 3).Select(_ => backoff.After(TimeSpan.FromMilliseconds(999), 1).TotalSeconds));

    private void Fail(int times)
    {
        for (var i = 0; i < times; i++)
        {
            backoff.After(TimeSpan.Zero, 1);
        }
    }
}
