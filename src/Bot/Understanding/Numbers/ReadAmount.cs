namespace SalesBot.Bot.Understanding.Numbers;

/// <summary>An amount of money as it stands in the text.</summary>
/// <param name="Length">How many units of text it takes.</param>
/// <param name="Kind">Whether it names a sum.</param>
/// <param name="Value">The sum in yuan, or the plain number of <see cref="AmountKind.Unitless"/>; of a vague one, without meaning.</param>
/// <param name="SaysTenThousands">Whether it is written in 万 or 亿.</param>
/// <param name="Low">The least that it may be; null where the words set no limit below.</param>
/// <param name="High">The most that it may be; null where the words set no limit above.</param>
internal readonly record struct ReadAmount(int Length, AmountKind Kind, decimal Value, bool SaysTenThousands, decimal? Low, decimal? High);
