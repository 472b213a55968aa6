using System.Collections.Immutable;

namespace SalesBot.Domain.Schedules;

/// <summary>Somebody wants to be left alone for a while.</summary>
/// <param name="Until">Until when, UTC.</param>
/// <param name="Kinds">With which kinds of things; empty for all.</param>
public sealed record Mute(DateTimeOffset Until, ImmutableArray<NoticeKind> Kinds)
{
    /// <summary>Whether it holds that kind at that instant.</summary>
    public bool Holds(NoticeKind kind, DateTimeOffset now) => now < Until && (Kinds.IsEmpty || Kinds.Contains(kind));
}
