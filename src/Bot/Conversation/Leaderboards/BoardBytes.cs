using System.Collections.Immutable;
using SalesBot.Domain.Leaderboards;
using SalesBot.Domain.Sales;
using SalesBot.Domain.Targets;

namespace SalesBot.Bot.Conversation;

/// <summary>Rankings in few bytes: some thirty a place. Places and who shares them follow from the figures.</summary>
internal static class BoardBytes
{
    /// <summary>Another one for each change of how they are written, so that nodes of two versions do not misread each other.</summary>
    public const string Format = "3";

    private const int LengthOfId = 16;

    public static void Write(BoardRanking ranking, BinaryWriter writer)
    {
        writer.Write(ranking.HaveTargetsChanged);
        writer.Write7BitEncodedInt(ranking.Board.Standings.Length);
        foreach (var (standing, amounts) in ranking.Board.Standings.Zip(ranking.Amounts))
        {
            Write(standing.Who, writer);
            Write(standing.Value, writer);
            Write(standing.Movement, writer);
            Write(amounts.Now.Fen, writer);
            Write(amounts.Before.Fen, writer);
        }

        writer.Write7BitEncodedInt(ranking.Board.Unranked.Length);
        foreach (var who in ranking.Board.Unranked)
        {
            Write(who, writer);
        }
    }

    public static BoardRanking Read(BinaryReader reader)
    {
        var haveTargetsChanged = reader.ReadBoolean();
        var count = reader.Read7BitEncodedInt();
        var ranked = new List<(Entry<TargetHolder> Entry, int? Movement)>(count);
        var amounts = ImmutableArray.CreateBuilder<(Money Now, Money Before)>(count);
        for (var place = 0; place < count; place++)
        {
            ranked.Add((new Entry<TargetHolder>(ReadHolder(reader), ReadFigure(reader)), ReadMovement(reader)));
            amounts.Add((Money.FromFen(ReadNumber(reader)), Money.FromFen(ReadNumber(reader))));
        }

        var unranked = new TargetHolder[reader.Read7BitEncodedInt()];
        for (var one = 0; one < unranked.Length; one++)
        {
            unranked[one] = ReadHolder(reader);
        }

        return new BoardRanking(new Leaderboard<TargetHolder>(ranked, unranked), amounts.MoveToImmutable()) { HaveTargetsChanged = haveTargetsChanged };
    }

    private static void Write(TargetHolder who, BinaryWriter writer)
    {
        Span<byte> id = stackalloc byte[LengthOfId];
        who.Id.TryWriteBytes(id);
        writer.Write((byte)who.Kind);
        writer.Write(id);
    }

    private static TargetHolder ReadHolder(BinaryReader reader) => new((TargetHolderKind)reader.ReadByte(), new Guid(reader.ReadBytes(LengthOfId)));

    /// <summary>Nearly all figures are whole numbers; shares and averages are not.</summary>
    private static void Write(decimal figure, BinaryWriter writer)
    {
        var isWhole = decimal.IsInteger(figure) && figure is >= long.MinValue and <= long.MaxValue;
        writer.Write(isWhole);
        if (isWhole)
        {
            Write((long)figure, writer);
        }
        else
        {
            writer.Write(figure);
        }
    }

    private static decimal ReadFigure(BinaryReader reader) => reader.ReadBoolean() ? ReadNumber(reader) : reader.ReadDecimal();

    private static void Write(int? movement, BinaryWriter writer)
    {
        writer.Write(movement is not null);
        if (movement is { } places)
        {
            Write((long)places, writer);
        }
    }

    private static int? ReadMovement(BinaryReader reader) => reader.ReadBoolean() ? (int)ReadNumber(reader) : null;

    /// <summary>Seven bits a byte, the sign in the lowest one.</summary>
    private static void Write(long number, BinaryWriter writer) => writer.Write7BitEncodedInt64((number << 1) ^ (number >> 63));

    private static long ReadNumber(BinaryReader reader)
    {
        var number = (ulong)reader.Read7BitEncodedInt64();
        return (long)(number >> 1) ^ -(long)(number & 1);
    }
}
