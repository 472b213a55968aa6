using System.Collections.Immutable;
using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Words;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Understanding.Assembly;

/// <summary>Joins what the clauses tell as done into one activity, or into several where the text keeps them apart.</summary>
internal static class ActivityList
{
    /// <summary>The activities, in the text's order.</summary>
    public static ImmutableArray<ReadActivity> Read(List<(Clause Clause, Mood Mood)> clauses)
    {
        var activities = new List<ReadActivity>();
        for (var i = 0; i < clauses.Count; i++)
        {
            var (clause, mood) = clauses[i];
            if ((SentLater(clauses, i) ?? ActivityReader.Read(clause, mood)) is not { } activity || FailedLater(clauses, i))
            {
                continue;
            }

            if (activities.Count == 0 || IsApart(activities[^1], activity))
            {
                activities.Add(activity);
            }
            else if (Outranks(activity.Kind, activities[^1].Kind))
            {
                activities[^1] = activity with { On = activity.On ?? activities[^1].On };
            }
        }

        return [.. activities];
    }

    /// <summary>「打了两遍电话，没人接」: the try of this clause fails in the next.</summary>
    private static bool FailedLater(List<(Clause Clause, Mood Mood)> clauses, int place)
    {
        for (var later = place + 1; later < clauses.Count && (clauses[later].Clause.Sentence == clauses[place].Clause.Sentence || later == place + 1); later++)
        {
            var (clause, mood) = clauses[later];
            if (clause.Has(Cue.Failed))
            {
                return true;
            }

            if (ActivityReader.Read(clause, mood) is not null)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>「报价改到39.8万，已发苏总」: the quote of this clause is sent in the next.</summary>
    private static ReadActivity? SentLater(List<(Clause Clause, Mood Mood)> clauses, int place)
    {
        var (clause, mood) = clauses[place];
        if (!mood.IsFact || mood.IsDenied || mood.IsUnsure || clause.Find(Cue.Quote) is not { } quote || place + 1 >= clauses.Count)
        {
            return null;
        }

        var later = place + 1;
        while (later + 1 < clauses.Count && clauses[later].Clause.Mentions.All(mention => mention is AmountMention))
        {
            later++;
        }

        var (next, nextMood) = clauses[later];
        var isSent = next.Sentence == clause.Sentence && nextMood is { IsFact: true, IsDenied: false, IsPast: true } && next.Has(Cue.Send) && !next.HasAny(Cue.Visit, Cue.Call, Cue.Meeting, Cue.Demo, Cue.Them);
        return isSent ? new ReadActivity(ActivityKind.Quote, quote.Span, null, HasTime: false) : null;
    }

    /// <summary>Two deeds of different kinds, each with its own time of day, or a call and a visit, are two.</summary>
    private static bool IsApart(ReadActivity before, ReadActivity activity) =>
        before.Kind != activity.Kind
        && before.Kind != ActivityKind.Note && activity.Kind != ActivityKind.Note
        && ((before.HasTime && activity.HasTime) || (before.On ?? default) != (activity.On ?? before.On ?? default)
            || (IsChannel(before.Kind) && IsChannel(activity.Kind)));

    private static bool IsChannel(ActivityKind kind) => kind is ActivityKind.Visit or ActivityKind.Call or ActivityKind.Meeting;

    private static bool Outranks(ActivityKind kind, ActivityKind other) => Rank(kind) > Rank(other);

    private static int Rank(ActivityKind kind) => kind switch
    {
        ActivityKind.Quote or ActivityKind.Demo => 3,
        ActivityKind.Visit or ActivityKind.Call or ActivityKind.Meeting => 2,
        ActivityKind.Message => 1,
        _ => 0,
    };
}
