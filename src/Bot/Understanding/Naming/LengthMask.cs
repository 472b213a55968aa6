namespace SalesBot.Bot.Understanding.Naming;

/// <summary>Which lengths names have that begin alike, as bits of a number.</summary>
internal sealed record LengthMask(UInt128 Bits)
{
    /// <summary>The longest name that can be found.</summary>
    public const int Longest = 127;
}
