namespace SalesBot.Bot.Understanding.Numbers;

/// <summary>A number as it stands in the text.</summary>
/// <param name="Length">How many units of text it takes.</param>
/// <param name="Value">Its value; of a vague one, without meaning.</param>
/// <param name="IsVague">Whether it names no single value (三十几, 四五十, 二十来).</param>
/// <param name="LargestUnit">The largest unit that it says: 1 where it says none, 10000 for 万.</param>
/// <param name="IsSpokenShort">Whether it ends in a digit that stands for a place (一百三 for 130).</param>
internal readonly record struct ReadNumber(int Length, decimal Value, bool IsVague, decimal LargestUnit, bool IsSpokenShort);
