namespace SalesBot.Bot.Understanding.Dates;

/// <summary>A time of day as it stands in the text.</summary>
/// <param name="Length">How many units of text it takes.</param>
/// <param name="Time">The time it means.</param>
/// <param name="SaysHour">Whether an hour is said, not only a part of the day.</param>
/// <param name="IsHalfKnown">Whether it is an hour up to twelve of which the half of the day is not said.</param>
internal readonly record struct ReadTime(int Length, TimeOnly Time, bool SaysHour, bool IsHalfKnown);
