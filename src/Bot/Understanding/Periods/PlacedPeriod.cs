namespace SalesBot.Bot.Understanding.Periods;

/// <summary>A period as it stands in the text.</summary>
/// <param name="Length">How many units of text it takes; 0 where there is none.</param>
/// <param name="Period">The days that it means; null where it names a time that nobody here knows: 节后, 展会期间, 国庆 of a year without a calendar.</param>
internal readonly record struct PlacedPeriod(int Length, Period? Period)
{
    /// <summary>There is none.</summary>
    public static PlacedPeriod None => default;

    /// <summary>Whether there is one.</summary>
    public bool IsThere => Length > 0;

    /// <summary>The same, of a text that begins so much earlier.</summary>
    public PlacedPeriod After(int more) => IsThere ? this with { Length = Length + more } : this;

    /// <summary>The longer of two; the first of equals.</summary>
    public PlacedPeriod Or(PlacedPeriod other) => other.Length > Length ? other : this;
}
