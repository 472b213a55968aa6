using System.Collections.Immutable;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>Somebody said that several customers were visited or called, and is telling which.</summary>
internal sealed record OpenCatchUp
{
    /// <summary>Which one; a button carries it.</summary>
    public required string Id { get; init; }

    /// <summary>When it was asked or last answered.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>What was done.</summary>
    public required ActivityKind Kind { get; init; }

    /// <summary>On which day.</summary>
    public required DateOnly On { get; init; }

    /// <summary>How often.</summary>
    public required int Count { get; init; }

    /// <summary>Who is likely to be meant, the likeliest first.</summary>
    public required ImmutableArray<CustomerId> Candidates { get; init; }

    /// <summary>Who was told so far.</summary>
    public ImmutableArray<CustomerId> Told { get; init; } = [];

    /// <summary>As what it is recorded, and since when.</summary>
    public LastChange? Recorded { get; init; }

    /// <summary>How many are yet to be told.</summary>
    public int Missing => Count - Told.Length;
}
