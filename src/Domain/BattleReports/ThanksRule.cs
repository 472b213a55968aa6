using SalesBot.Domain.Organisation;

namespace SalesBot.Domain.BattleReports;

/// <summary>Which thanks and cheers count.</summary>
public sealed record ThanksRule
{
    /// <summary>How many thanks of one person count on a day.</summary>
    public int MostADay { get; init; } = 5;

    /// <summary>What becomes of a word of thanks.</summary>
    /// <param name="from">Who thanks.</param>
    /// <param name="to">Who is thanked.</param>
    /// <param name="thankedForThis">Whether the one has thanked the other for the same win before.</param>
    /// <param name="thanksToday">How many thanks of this person have counted today.</param>
    /// <param name="wasThankedToday">Whether the other has thanked this person today.</param>
    public ThanksVerdict Judge(MemberId from, MemberId to, bool thankedForThis, int thanksToday, bool wasThankedToday = false) =>
        from == to ? ThanksVerdict.OneselfDoesNotCount
        : thankedForThis ? ThanksVerdict.CountsOnce
        : wasThankedToday ? ThanksVerdict.ReturnedDoesNotCount
        : thanksToday >= MostADay ? ThanksVerdict.EnoughForToday
        : ThanksVerdict.Counts;
}
