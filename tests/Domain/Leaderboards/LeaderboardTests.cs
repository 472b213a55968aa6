using FsCheck.Fluent;
using SalesBot.Domain.Leaderboards;

namespace SalesBot.Domain.Tests.Leaderboards;

public sealed class LeaderboardTests
{
    [Fact]
    public void Board_SharesThePlace_WhenTwoHaveTheSame_AndSkipsTheNext()
    {
        var board = new Leaderboard<string>([Of("甲", 5), Of("乙", 9), Of("丙", 5), Of("丁", 1)]);

        Assert.Equal(["乙 1", "甲 2", "丙 2", "丁 4"], board.Standings.Select(standing => $"{standing.Who} {standing.Rank}"));
        Assert.Equal([1, 2, 2, 1], board.Standings.Select(standing => standing.Sharers));
    }

    [Fact]
    public void WithoutAFigure_ThereIsNoPlace()
    {
        var board = new Leaderboard<string>([Of("甲", 5), Of("乙", null)]);

        Assert.Equal(["乙"], board.Unranked);
        Assert.Null(board.Find("乙"));
    }

    [Fact]
    public void ZeroIsAFigure_ButNotShownToAll()
    {
        var board = new Leaderboard<string>([Of("甲", 5), Of("乙", 0), Of("丙", 0), Of("丁", 0)]);

        Assert.Equal(2, board.Find("丙")!.Rank);
        Assert.Equal(1, board.PublicRows);
    }

    [Fact]
    public void WhoSharesTheLastPlace_IsNotShownToAll()
    {
        Assert.Equal(1, new Leaderboard<string>([Of("甲", 5), Of("乙", 3), Of("丙", 3)]).PublicRows);
        Assert.Equal(2, new Leaderboard<string>([Of("甲", 5), Of("乙", 5), Of("丙", 5)]).PublicRows);
    }

    [Fact]
    public void AllZeros_AreIdle_AndNobodyIsShownToAll()
    {
        var board = new Leaderboard<string>([Of("甲", 0), Of("乙", 0)]);

        Assert.True(board.IsIdle);
        Assert.Equal(0, board.PublicRows);
    }

    [Fact]
    public void Nobody_IsABoardToo()
    {
        var board = new Leaderboard<string>([]);

        Assert.True(board.IsIdle);
        Assert.Null(board.Average);
        Assert.Empty(board.Neighbourhood("甲", 3, 2));
        Assert.Empty(board.Page(1, 10));
    }

    [Fact]
    public void One_IsFirst_WithNobodyNext()
    {
        var board = new Leaderboard<string>([Of("甲", 5)]);

        Assert.Equal(1, board.Find("甲")!.Rank);
        Assert.Null(board.NextAbove("甲"));
        Assert.Null(board.NextBelow("甲"));
        Assert.Equal(1, board.PublicRows);
    }

    [Fact]
    public void LowerIsBetter_TurnsTheOrderRound()
    {
        var board = new Leaderboard<string>([Of("甲", 5), Of("乙", 2), Of("丙", 9)], lowerIsBetter: true);

        Assert.Equal(["乙", "甲", "丙"], board.Standings.Select(standing => standing.Who));
        Assert.Equal("乙", board.NextAbove("甲")!.Who);
        Assert.Equal(2, board.PublicRows);
    }

    [Fact]
    public void Movement_CountsPlacesUp_AndIsUnknownForTheNew()
    {
        var board = new Leaderboard<string>([Of("甲", 5), Of("乙", 9), Of("丙", 7)], [Of("甲", 30), Of("乙", 20), Of("丁", 10)]);

        Assert.Equal([("乙", 1), ("丙", null), ("甲", -2)], board.Standings.Select(standing => (standing.Who, standing.Movement)));
    }

    [Fact]
    public void Neighbourhood_HasTheTop_AndTwoOnEachSide_NeverTheLast()
    {
        var board = new Leaderboard<string>([.. Enumerable.Range(0, 12).Select(number => Of($"{number + 1}", 100 - number))]);

        Assert.Equal([1, 2, 3, 6, 7, 8, 9, 10], board.Neighbourhood("8", 3, 2).Select(standing => standing.Position));
        Assert.Equal([1, 2, 3, 9, 10, 11], board.Neighbourhood("11", 3, 2).Select(standing => standing.Position));
        Assert.Equal([1, 2, 3, 10, 11, 12], board.Neighbourhood("12", 3, 2).Select(standing => standing.Position));
    }

    [Fact]
    public void NextAbove_IsTheNearestWithMore_NotOneWithTheSame()
    {
        var board = new Leaderboard<string>([Of("甲", 9), Of("乙", 5), Of("丙", 5), Of("丁", 3)]);

        Assert.Equal("甲", board.NextAbove("丙")!.Who);
        Assert.Equal("丙", board.NextAbove("丁")!.Who);
        Assert.Equal("丁", board.NextBelow("乙")!.Who);
    }

    [Fact]
    public void TheSameTwice_IsRefused() => Assert.Throws<ArgumentException>(() => new Leaderboard<string>([Of("甲", 9), Of("甲", 5)]));

    [Fact]
    public void Ranks_CountThoseWithMore_WhateverTheFigures() => Properties.HoldForAll(Gen.Choose(0, 6), (int[] values) =>
    {
        var board = new Leaderboard<int>(values.Select((value, who) => new Entry<int>(who, value)));

        Assert.Equal(values.Length, board.Standings.Length);
        Assert.Equal(Enumerable.Range(1, values.Length), board.Standings.Select(standing => standing.Position));
        foreach (var standing in board.Standings)
        {
            Assert.Equal(1 + values.Count(value => value > standing.Value), standing.Rank);
            Assert.Equal(values.Count(value => value == standing.Value), standing.Sharers);
            Assert.Equal(values[standing.Who], standing.Value);
        }
    });

    [Fact]
    public void Pages_CoverTheBoardOnce() => Properties.HoldForAll(Gen.Choose(0, 9), (int[] values) =>
    {
        var board = new Leaderboard<int>(values.Select((value, who) => new Entry<int>(who, value)));
        var pages = Enumerable.Range(0, (values.Length / 10) + 1).SelectMany(page => board.Page((10 * page) + 1, 10));

        Assert.Equal(board.Standings, pages);
    });

    [Fact]
    public void OwnRow_IsAlwaysSeen_AndTheDistanceIsThatToTheNextBetterFigure() => Properties.HoldForAll(Gen.Choose(0, 9), (int[] values) =>
    {
        var board = new Leaderboard<int>(values.Select((value, who) => new Entry<int>(who, value)));
        for (var who = 0; who < values.Length; who++)
        {
            Assert.Contains(board.Neighbourhood(who, 3, 2), standing => standing.Who == who);
            var better = values.Where(value => value > values[who]).ToList();
            Assert.Equal(better.Count == 0 ? null : better.Min(), (int?)board.NextAbove(who)?.Value);
            var worse = values.Where(value => value < values[who]).ToList();
            Assert.Equal(worse.Count == 0 ? null : worse.Max(), (int?)board.NextBelow(who)?.Value);
        }
    });

    [Fact]
    public void TheLast_IsSeenByNobodyElse() => Properties.HoldForAll(Gen.Choose(1, 9), (int[] values) =>
    {
        var board = new Leaderboard<int>(values.Select((value, who) => new Entry<int>(who, value)));
        for (var who = 0; who < values.Length; who++)
        {
            var last = board.Standings[^1].Rank;
            Assert.DoesNotContain(board.Neighbourhood(who, 3, 2), standing => standing.Rank > 1 && standing.Rank == last && standing.Who != who);
        }
    });

    [Fact]
    public void TenThousand_AreRankedWithoutAWait()
    {
        var random = new Random(7);
        Entry<int>[] entries = [.. Enumerable.Range(0, 10_000).Select(who => new Entry<int>(who, random.Next(1_000_000)))];
        var board = new Leaderboard<int>(entries, entries);

        Assert.Equal(10_000, board.Standings.Length);
        Assert.Equal(5_000, board.PublicRows);
        Assert.All(board.Standings, standing => Assert.Equal(0, standing.Movement));
    }

    private static Entry<string> Of(string who, decimal? value) => new(who, value);
}
