using System.Collections.Immutable;
using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Numbers;
using SalesBot.Bot.Understanding.Words;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Understanding.Assembly;

/// <summary>Joins what the clauses tell as done into one activity, or into several where the text keeps them apart.</summary>
internal static class ActivityList
{
    /// <summary>Stands for an activity that has not been looked for yet.</summary>
    private static readonly ReadActivity Unread = new(default, default, null, HasTime: false);

    /// <summary>The activities, in the text's order.</summary>
    public static ImmutableArray<ReadActivity> Read(List<MeantClause> clauses)
    {
        List<ReadActivity>? activities = null;
        var known = new ReadActivity?[clauses.Count];
        Array.Fill(known, Unread);
        for (var i = 0; i < clauses.Count; i++)
        {
            if (NextReader.PutOff(clauses, i) is not null)
            {
                continue;
            }

            if ((SentLater(clauses, i) ?? DoneIn(clauses, i, known) ?? WentBefore(clauses, i)) is not { } activity || FailedLater(clauses, i, known))
            {
                continue;
            }

            activity = activity.On is null && i > 0 ? activity with { On = DayBefore(clauses, i, known) } : activity;

            // 报价34万8，昨天邮件过去的: how and when it was sent.
            if (activities is [.., { Kind: ActivityKind.Quote, On: null } quoted] && activity.Kind == ActivityKind.Message && i > 0 && clauses[i].Clause is var clause && clauses[i - 1].Clause.Sentence == clause.Sentence && clause.Text.TrimEnd("的了 ").EndsWith("过去", StringComparison.Ordinal))
            {
                activities[^1] = quoted with { On = activity.On };
                continue;
            }

            // 拜访柳总了,哦不对是电话不是拜访
            if (activities is [.., var mistaken] && TakingBack.Corrects(clauses, i) && mistaken.Kind != activity.Kind && mistaken.Span.Start < clauses[i].Clause.Start)
            {
                activities[^1] = activity with { On = activity.On ?? mistaken.On };
                continue;
            }

            if (activities is not [.., var before] || IsApart(before, activity))
            {
                (activities ??= []).Add(activity);
            }
            else if (Outranks(activity.Kind, before.Kind))
            {
                activities[^1] = activity with { On = activity.On ?? before.On };
            }
        }

        return activities is null ? [] : [.. activities];
    }

    /// <summary>The activity that a clause tells as done, or null; looked for once, however many clauses around it ask.</summary>
    private static ReadActivity? DoneIn(List<MeantClause> clauses, int place, ReadActivity?[] known)
    {
        if (ReferenceEquals(known[place], Unread))
        {
            var (clause, mood) = clauses[place];
            known[place] = ReaderNeeds.Deed.IsIn(clause) ? ActivityReader.Read(clause, mood) ?? ActivityReader.ReadArranging(clause, mood) : null;
        }

        return known[place];
    }

    /// <summary>「上午去大庆仁和，跟高科长看了清洗间」: being there is told here, what was done in the next clause.</summary>
    private static ReadActivity? WentBefore(List<MeantClause> clauses, int place) =>
        place + 1 < clauses.Count && clauses[place + 1] is var (next, nextMood) && next.Sentence == clauses[place].Clause.Sentence && nextMood is { IsPast: true, IsFact: true, IsDenied: false }
            ? ActivityReader.ReadPresence(clauses[place].Clause, clauses[place].Mood)
            : null;

    /// <summary>「昨天来上海，一起吃了饭」, 「昨晚，鼎岳，贺总，吃饭」: the day is named in a clause before, with nothing else done between.</summary>
    private static DateOnly? DayBefore(List<MeantClause> clauses, int place, ReadActivity?[] known)
    {
        if (clauses[place].Clause.First<DateMention>() is not null)
        {
            return null;
        }

        for (var before = place - 1; before >= 0 && clauses[before].Clause.Sentence == clauses[place].Clause.Sentence; before--)
        {
            var (clause, mood) = clauses[before];
            if (NameCorrection.IsBare(clause))
            {
                continue;
            }

            if (mood.IsQuestion || clause.Header is not null || clause.HasAny(Cue.SignDone, Cue.LoseDone) || DoneIn(clauses, before, known) is not null)
            {
                return null;
            }

            if (clause.First<DateMention>() is not null)
            {
                if (mood.IsPast)
                {
                    return ActivityReader.DayOf(clause);
                }

                // 昨日（7月6日）: what is said in brackets repeats the day.
                if (clause.Mentions is not [DateMention date] || date.Length < clause.Text.Trim(' ').Length)
                {
                    return null;
                }

                continue;
            }

            if (clause.Text.Trim(' ').Length - clause.LengthOf(MentionKinds.Customer | MentionKinds.Person) > 0)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>「打了两遍电话，没人接」: the try of this clause fails in the next.</summary>
    private static bool FailedLater(List<MeantClause> clauses, int place, ReadActivity?[] known)
    {
        for (var later = place + 1; later < clauses.Count && (clauses[later].Clause.Sentence == clauses[place].Clause.Sentence || later == place + 1); later++)
        {
            var clause = clauses[later].Clause;
            if (clause.Has(Cue.Failed))
            {
                return later + 1 >= clauses.Count || clauses[later + 1].Clause.Sentence != clause.Sentence || DoneIn(clauses, later + 1, known) is null;
            }

            if (DoneIn(clauses, later, known) is not null)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>「报价改到39.8万，已发苏总」: the quote of this clause is sent in the next.</summary>
    private static ReadActivity? SentLater(List<MeantClause> clauses, int place)
    {
        var (clause, mood) = clauses[place];
        if (mood is { IsFact: true, IsDenied: false, IsUnsure: false } && clause.Text.Trim(' ') is "报" && place + 1 < clauses.Count && clauses[place + 1].Clause is var price && price.Sentence == clause.Sentence && price.First<AmountMention>() is { Amount.Kind: AmountKind.Exact })
        {
            return new ReadActivity(ActivityKind.Quote, clause.Span, null, HasTime: false);
        }

        if (!mood.IsFact || mood.IsDenied || mood.IsUnsure || clause.Find(Cue.Quote) is not { } quote || place + 1 >= clauses.Count)
        {
            return null;
        }

        // 「报价 11.8w」: the figure of the next clause tells that it was quoted.
        if (!mood.IsAhead && !ActivityReader.IsAhead(clause, mood) && quote.End == clause.Start + clause.Text.TrimEnd(' ').Length && clauses[place + 1] is var (figure, _) && figure.Sentence == clause.Sentence && figure.Mentions is [AmountMention { Amount.Kind: AmountKind.Exact } amount] && amount.Length == figure.Text.Trim(' ').Length && SentQuote.MayBeSent(clause, quote))
        {
            return new ReadActivity(ActivityKind.Quote, quote.Span, null, HasTime: false) { IsToday = clause.SaysToday };
        }

        var later = place + 1;
        while (later + 1 < clauses.Count && clauses[later].Clause.Mentions.All(static mention => mention is AmountMention))
        {
            later++;
        }

        var (next, nextMood) = clauses[later];
        var isSent = next.Sentence == clause.Sentence && nextMood is { IsFact: true, IsDenied: false, IsPast: true } && next.Has(Cue.Send) && !next.HasAny(Cue.Visit, Cue.Call, Cue.Meeting, Cue.Demo) && next.Find(Cue.Them)?.Start != next.Start;
        return isSent ? new ReadActivity(ActivityKind.Quote, quote.Span, ActivityReader.DayOf(clause) ?? ActivityReader.DayOf(next), HasTime: false) { IsToday = clause.SaysToday } : null;
    }

    /// <summary>Two deeds of different kinds, each with its own time of day, or a call and a visit, are two.</summary>
    private static bool IsApart(ReadActivity before, ReadActivity activity) =>
        before.Kind != activity.Kind
        && before.Kind != ActivityKind.Note && activity.Kind != ActivityKind.Note
        && ((before.HasTime && activity.HasTime) || (before.On ?? default) != (activity.On ?? before.On ?? default)
            || (before.On is not null && activity.IsToday)
            || (IsChannel(before.Kind) && IsChannel(activity.Kind))
            || (before.Kind is ActivityKind.Demo or ActivityKind.Quote && activity.Kind is ActivityKind.Demo or ActivityKind.Quote));

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
