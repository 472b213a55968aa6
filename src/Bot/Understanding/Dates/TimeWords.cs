using SalesBot.Bot.Understanding.Lexing;

namespace SalesBot.Bot.Understanding.Dates;

/// <summary>The words for parts of the day.</summary>
internal static class TimeWords
{
    /// <summary>Parts of the day, each a time of its own.</summary>
    public static readonly WordTable<PartOfDay> Parts = new(
    [
        ("凌晨", PartOfDay.Night), ("半夜", PartOfDay.Night), ("midnight", PartOfDay.Night), ("at midnight", PartOfDay.Night),
        ("一大早", PartOfDay.Morning), ("一早", PartOfDay.Morning), ("大清早", PartOfDay.Morning), ("清晨", PartOfDay.Morning), ("早晨", PartOfDay.Morning),
        ("早上", PartOfDay.Morning), ("上午", PartOfDay.Morning), ("早间", PartOfDay.Morning), ("上班后", PartOfDay.Morning),
        ("this morning", PartOfDay.Morning), ("in the morning", PartOfDay.Morning), ("morning", PartOfDay.Morning),
        ("晌午", PartOfDay.Noon), ("中午", PartOfDay.Noon), ("午间", PartOfDay.Noon), ("正午", PartOfDay.Noon), ("noon", PartOfDay.Noon), ("at noon", PartOfDay.Noon), ("midday", PartOfDay.Noon),
        ("下午", PartOfDay.Afternoon), ("午后", PartOfDay.Afternoon),
        ("this afternoon", PartOfDay.Afternoon), ("in the afternoon", PartOfDay.Afternoon), ("afternoon", PartOfDay.Afternoon),
        ("下昼", PartOfDay.Afternoon), ("上昼", PartOfDay.Morning), ("朝早", PartOfDay.Morning), ("晏昼", PartOfDay.Noon), ("夜晚", PartOfDay.Evening), ("晚黑", PartOfDay.Evening),
        ("傍晚", PartOfDay.EndOfWork), ("下班前", PartOfDay.EndOfWork), ("下班之前", PartOfDay.EndOfWork), ("下班以前", PartOfDay.EndOfWork), ("eod", PartOfDay.EndOfWork), ("end of day", PartOfDay.EndOfWork),
        ("end of the day", PartOfDay.EndOfWork), ("close of business", PartOfDay.EndOfWork), ("cob", PartOfDay.EndOfWork),
        ("晚上", PartOfDay.Evening), ("晚间", PartOfDay.Evening), ("夜里", PartOfDay.Evening), ("this evening", PartOfDay.Evening), ("in the evening", PartOfDay.Evening), ("evening", PartOfDay.Evening),
    ]);

    /// <summary>Parts of the day only where an hour follows: 早8点, 晚八点半.</summary>
    public static readonly WordTable<PartOfDay> PartsBeforeHour = new([("早", PartOfDay.Morning), ("晚", PartOfDay.Evening)]);
}
