namespace SalesBot.Bot.Understanding.Numbers;

/// <summary>A number of which only the least and the most that it may be are known; both the same where it is known.</summary>
internal readonly record struct Bounds(decimal Low, decimal High)
{
    /// <summary>A number that is known.</summary>
    public static Bounds Exactly(decimal value) => new(value, value);

    /// <summary>Both numbers together.</summary>
    public static Bounds operator +(Bounds left, Bounds right) => new(left.Low + right.Low, left.High + right.High);

    /// <summary>So many times the number.</summary>
    public static Bounds operator *(Bounds bounds, decimal factor) => new(bounds.Low * factor, bounds.High * factor);
}
