using SalesBot.Domain.Organisation;

namespace SalesBot.Adapters.Storage.Stores;

/// <summary>A period's sums of some of the members: what is marked, read and kept ready together.</summary>
/// <param name="Period">The name of the period, or of what else is kept ready.</param>
/// <param name="Number">Which of its parts, from 0.</param>
internal readonly record struct TallyPart(string Period, int Number)
{
    /// <summary>How many a period has: one for each last digit of a member's id. The first ones may tell when it was made, so that all would be of one part.</summary>
    public const int OfPeriod = 16;

    /// <summary>Where the last digit stands in a written id.</summary>
    public const int LastDigit = 35;

    private const int LengthOfId = 16;

    private const string Lower = "0123456789abcdef", Upper = "0123456789ABCDEF";

    /// <summary>All parts of a period.</summary>
    public static IEnumerable<TallyPart> Of(string period) => Enumerable.Range(0, OfPeriod).Select(number => new TallyPart(period, number));

    /// <summary>The part of a period in which a member's sums are.</summary>
    public static TallyPart Of(string period, MemberId member) => new(period, NumberOf(member));

    /// <summary>Which of the parts a member's sums are in.</summary>
    public static int NumberOf(MemberId member)
    {
        Span<byte> id = stackalloc byte[LengthOfId];
        return member.Value.TryWriteBytes(id) ? id[^1] % OfPeriod : throw new InvalidOperationException("An id has sixteen bytes.");
    }

    /// <summary>The last digits of the ids in some parts; databases write them large or small.</summary>
    public static string[] Digits(IEnumerable<int> numbers) =>
        [.. numbers.Order().SelectMany(number => (string[])[Lower[number..(number + 1)], Upper[number..(number + 1)]]).Distinct(StringComparer.Ordinal)];
}
