using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Understanding.Assembly;

/// <summary>Something that was done.</summary>
/// <param name="Kind">What.</param>
/// <param name="Span">The word that says so.</param>
/// <param name="On">The day, where the clause names one before today.</param>
/// <param name="HasTime">Whether its clause says a time of day, which sets it apart from another activity.</param>
internal sealed record ReadActivity(ActivityKind Kind, TextSpan Span, DateOnly? On, bool HasTime)
{
    /// <summary>Whether its clause says that it was today, which sets it apart from one of another day.</summary>
    public bool IsToday { get; init; }
}
