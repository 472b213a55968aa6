using System.Collections.Immutable;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>What of a change set one undo takes back: what was told last. What was told before it truly stays, unless it was put right since: then both are one.</summary>
internal static class LastSaid
{
    /// <summary>The events that are taken back.</summary>
    /// <param name="changes">The change set, to which several messages may have added.</param>
    /// <param name="standing">The events of it that stand.</param>
    /// <param name="begins">The ordinals at which messages begin that told something of their own.</param>
    public static ImmutableArray<SalesEvent> Of(ChangeSet changes, IReadOnlyList<SalesEvent> standing, ImmutableArray<int> begins)
    {
        if (standing.Count == 0)
        {
            return [];
        }

        var start = BeginOf(standing.Max(change => change.Key.Ordinal));
        while (changes.Events.FirstOrDefault(earlier => earlier.Key.Ordinal < start && IsPutRight(earlier)) is { } corrected)
        {
            start = BeginOf(corrected.Key.Ordinal);
        }

        return [.. standing.Where(change => change.Key.Ordinal >= start)];

        int BeginOf(int ordinal) => begins.Where(begin => begin <= ordinal).DefaultIfEmpty(0).Max();

        // An activity is put right by another one in its place.
        bool IsPutRight(SalesEvent earlier) => standing.Any(later => later.Key.Ordinal >= start && later.Kind == earlier.Kind && !later.IsBookkeeping
            && (later.Subject == earlier.Subject || (later.Kind == SalesEventKind.ActivityRecorded && !standing.Any(change => change.Key == earlier.Key))));
    }
}
