namespace SalesBot.Bot.Understanding.Numbers;

/// <summary>A number as it stands in the text.</summary>
/// <param name="Length">How many units of text it takes.</param>
/// <param name="Value">Its value; of a vague one, the least that it may be.</param>
/// <param name="High">The most that it may be; null where the words set no limit (百万 in 上百万).</param>
/// <param name="IsVague">Whether it names no single value (三十几, 四五十, 二十来万).</param>
/// <param name="LargestUnit">The largest unit that it says: 1 where it says none, 10000 for 万.</param>
/// <param name="LastUnit">The last unit that it says, whose multiple it is: 10000 for 38万, 1000 for 38万5千.</param>
/// <param name="FirstUnit">What its first figure is multiplied with, where it has no other: 10000000 for 5千万. Else the largest unit.</param>
internal readonly record struct ReadNumber(int Length, decimal Value, decimal? High, bool IsVague, decimal LargestUnit, decimal LastUnit, decimal FirstUnit);
