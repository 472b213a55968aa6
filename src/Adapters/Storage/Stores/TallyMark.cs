using System.Buffers.Binary;

namespace SalesBot.Adapters.Storage.Stores;

/// <summary>While it is the same, so are the sums that it is of (<see cref="TallyMarks"/>).</summary>
/// <param name="OfAll">The mark of all sums.</param>
/// <param name="OfPart">The mark of the part; 0 where nothing was changed in it since all were worked out.</param>
internal readonly record struct TallyMark(long OfAll, long OfPart)
{
    /// <summary>What stands for those of several periods: another one as soon as one of them is.</summary>
    public static TallyMark Of(ReadOnlySpan<TallyMark> marks) => marks is [var only] ? only : new TallyMark(marks[0].OfAll, BinaryPrimitives.ReadInt64LittleEndian(TallyMarks.Together(marks)));
}
