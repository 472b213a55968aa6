namespace SalesBot.Bot.Understanding.Dates;

/// <summary>A part of the day, with the hour that it means where no hour is said.</summary>
internal enum PartOfDay
{
    /// <summary>凌晨.</summary>
    Night = 0,

    /// <summary>早上, 上午.</summary>
    Morning = 9,

    /// <summary>中午.</summary>
    Noon = 12,

    /// <summary>下午.</summary>
    Afternoon = 14,

    /// <summary>下班前, EOD.</summary>
    EndOfWork = 18,

    /// <summary>晚上.</summary>
    Evening = 19,
}
