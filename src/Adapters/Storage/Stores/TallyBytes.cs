using SalesBot.Domain.Leaderboards;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Adapters.Storage.Stores;

/// <summary>Tallies in few bytes: some forty each. A group is written once; a number is seven bits a byte, the sign in the lowest bit.</summary>
internal static class TallyBytes
{
    /// <summary>Another one for each change of how they are written, so that nodes of two versions do not misread each other.</summary>
    public const string Format = "4";

    private const int LengthOfId = 16;

    public static byte[] Write(IReadOnlyList<Tally> tallies)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        var groups = new Dictionary<Guid, int>();
        foreach (var group in tallies.Where(tally => tally.Group is not null).Select(tally => tally.Group!.Value.Value))
        {
            groups.TryAdd(group, groups.Count + 1);
        }

        writer.Write7BitEncodedInt(groups.Count);
        foreach (var group in groups.Keys)
        {
            writer.Write(group.ToByteArray());
        }

        writer.Write7BitEncodedInt(tallies.Count);
        foreach (var tally in tallies)
        {
            writer.Write(tally.Member.Value.ToByteArray());
            writer.Write7BitEncodedInt(tally.Group is { } group ? groups[group.Value] : 0);
            foreach (var number in (ReadOnlySpan<long>)
            [
                tally.Revenue.Fen, tally.Wins, tally.Losses, tally.NewCustomers, tally.Payments.Fen, tally.Thanks, tally.Points,
                tally.Visits, tally.Calls, tally.Meetings, tally.Demos, tally.Quotes, tally.Activities, tally.Others,
            ])
            {
                writer.Write7BitEncodedInt64((number << 1) ^ (number >> 63));
            }
        }

        return stream.ToArray();
    }

    /// <summary>Reads what <see cref="Write"/> wrote, and nothing else.</summary>
    public static Tally[] Read(ReadOnlySpan<byte> rest)
    {
        var groups = new GroupId?[Unsigned(ref rest) + 1];
        for (var group = 1; group < groups.Length; group++)
        {
            groups[group] = new GroupId(Id(ref rest));
        }

        var tallies = new Tally[Unsigned(ref rest)];
        for (var number = 0; number < tallies.Length; number++)
        {
            tallies[number] = new Tally
            {
                Member = new MemberId(Id(ref rest)),
                Group = groups[Unsigned(ref rest)],
                Revenue = Money.FromFen(Signed(ref rest)),
                Wins = (int)Signed(ref rest),
                Losses = (int)Signed(ref rest),
                NewCustomers = (int)Signed(ref rest),
                Payments = Money.FromFen(Signed(ref rest)),
                Thanks = (int)Signed(ref rest),
                Points = (int)Signed(ref rest),
                Visits = (int)Signed(ref rest),
                Calls = (int)Signed(ref rest),
                Meetings = (int)Signed(ref rest),
                Demos = (int)Signed(ref rest),
                Quotes = (int)Signed(ref rest),
                Activities = (int)Signed(ref rest),
                Others = Signed(ref rest),
            };
        }

        return tallies;
    }

    private static Guid Id(ref ReadOnlySpan<byte> rest)
    {
        var id = new Guid(rest[..LengthOfId]);
        rest = rest[LengthOfId..];
        return id;
    }

    private static long Signed(ref ReadOnlySpan<byte> rest)
    {
        var number = Unsigned(ref rest);
        return (long)(number >> 1) ^ -(long)(number & 1);
    }

    private static ulong Unsigned(ref ReadOnlySpan<byte> rest)
    {
        var (number, length) = (0UL, 0);
        byte next;
        do
        {
            next = rest[length];
            number |= (ulong)(next & 0x7F) << (7 * length++);
        }
        while (next > 0x7F);

        rest = rest[length..];
        return number;
    }
}
