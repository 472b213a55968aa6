using FsCheck;
using FsCheck.Fluent;
using SalesBot.Bot.Conversation;
using SalesBot.Domain.Leaderboards;
using SalesBot.Domain.Sales;
using SalesBot.Domain.Targets;

namespace SalesBot.Bot.Tests.Boards;

public sealed class BoardBytesTests
{
    [Fact]
    public void Bytes_AreReadAsTheRankingTheyAreOf()
    {
        var figure = Gen.OneOf(Gen.Choose(-3, 3).Select(number => (decimal?)number), Gen.Elements<decimal?>(null, 100m / 3, 66.6m, long.MaxValue, long.MinValue, 1m + long.MaxValue, decimal.MinValue));
        var entries = figure.Zip(figure).ListOf();
        Prop.ForAll(Arb.From(entries), some => Check([.. some])).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void OrdinaryPlace_TakesLessThanFortyBytes()
    {
        var ranking = Of([.. Enumerable.Range(0, 1000).Select(number => ((decimal?)(38_000_000 - (number * 7919)), (decimal?)(29_000_000 - (number * 104_729 % 9_000_000))))]);
        Assert.InRange(Written(ranking).Length, 20_000, 40_000);
    }

    private static void Check((decimal? Now, decimal? Before)[] figures)
    {
        var ranking = Of(figures);
        using var reader = new BinaryReader(new MemoryStream(Written(ranking)));

        var read = BoardBytes.Read(reader);

        Assert.Equal(ranking.Board.Standings, read.Board.Standings);
        Assert.Equal(ranking.Board.Unranked, read.Board.Unranked);
        Assert.Equal(ranking.Amounts, read.Amounts);
        Assert.Equal(ranking.HaveTargetsChanged, read.HaveTargetsChanged);
        Assert.Equal(reader.BaseStream.Length, reader.BaseStream.Position);
    }

    private static BoardRanking Of((decimal? Now, decimal? Before)[] figures)
    {
        var holders = figures.Select((_, index) => new TargetHolder((TargetHolderKind)(index % 3), Guid.NewGuid())).ToList();
        var board = new Leaderboard<TargetHolder>(holders.Zip(figures, (who, figure) => new Entry<TargetHolder>(who, figure.Now)), holders.Zip(figures, (who, figure) => new Entry<TargetHolder>(who, figure.Before)));
        return new BoardRanking(board, [.. board.Standings.Select(standing => (Money.FromFen(standing.Position), Money.FromFen(-standing.Rank)))]) { HaveTargetsChanged = figures.Length % 2 == 1 };
    }

    private static byte[] Written(BoardRanking ranking)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        BoardBytes.Write(ranking, writer);
        writer.Flush();
        return stream.ToArray();
    }
}
