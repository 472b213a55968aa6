using System.Collections.Immutable;
using System.Text;
using SalesBot.Bot.Understanding.Dates;
using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Numbers;
using SalesBot.Bot.Understanding.Words;

namespace SalesBot.Bot.Understanding.Requests;

/// <summary>Reads 「明天下午3点提醒我给周总打电话」.</summary>
internal static class RemindReader
{
    /// <summary>What leads to a day or an hour, and goes with it.</summary>
    private static readonly string[] LeadsToTime = [" on", " at", " by", " every", " from", " until", " before"];

    /// <summary>What is left before the thing itself where the time between was cut out.</summary>
    private static readonly string[] Leads = ["on ", "at ", "by ", "in ", "to "];

    /// <summary>Who is spoken to besides the bot.</summary>
    private static readonly WordSearch Others = new(["大家", "各位", "你", "您", "兄弟们", "姐妹们", "小伙伴", "咱们", "everyone", "guys", "team", "@"]);

    /// <summary>The clauses that ask to be reminded: the one that says so, with those of its sentence after it, and a date just before it.</summary>
    /// <param name="clauses">The message.</param>
    /// <param name="start">Where to begin to look.</param>
    public static (int From, int To)? Find(List<Clause> clauses, int start = 0)
    {
        for (var i = start; i < clauses.Count; i++)
        {
            if (!Asks(clauses[i]) || clauses[i].HasAny(Cue.Question) || IsAskedAfter(clauses[i]) || IsCalledByOthers(clauses[i]) || IsRule(clauses[i]))
            {
                continue;
            }

            var to = i;
            while (to + 1 < clauses.Count && clauses[to + 1].Sentence == clauses[i].Sentence && !AsksAgain(clauses[to + 1]) && !TellsOfAnother(clauses[to + 1], clauses[i]))
            {
                to++;
            }

            var from = i;
            var saysDay = clauses[i].First<DateMention>() is not null || clauses[i].First<StretchMention>() is not null;
            while (from > start && IsWhen(clauses[from - 1], saysDay) && clauses[from - 1].Sentence == clauses[i].Sentence)
            {
                from--;
            }

            // 金穗签约那天要带公章 提醒我周四早上8点: of what, stands before.
            if (from == i && i > start && clauses[i - 1].Sentence == clauses[i].Sentence && SaysOnlyWhen(clauses[i..(to + 1)]))
            {
                from--;
            }

            return (from, to);
        }

        return null;
    }

    /// <summary>「③后天上午提醒我去鞍山」: an item of a list, which is about nobody whom another one names.</summary>
    public static bool IsItem(Clause clause) =>
        clause.WholeText[clause.Start] is >= '①' and <= '⑳' || (clause.IsFirstOfLine && clause.LineStart > 0 && (char.IsAsciiDigit(clause.WholeText[clause.LineStart]) || clause.WholeText[clause.LineStart] is '-' or '·' or '•' or '*' or (>= '①' and <= '⑳')));

    /// <summary>The reminder, or that one is wanted at no time that is said; null where it is neither.</summary>
    public static SalesAction? Read(List<Clause> clauses, DateTimeOffset now, Slot<CustomerReference>? customer)
    {
        if (clauses.Count == 0 || What(clauses) is not { } what)
        {
            return null;
        }

        ImmutableArray<TextSpan> spans = [.. clauses.Select(clause => clause.Span)];
        return !BeginsWithTime(what.Value) && At(clauses, now) is { } at ? new RemindAction { At = at, What = what, Customer = customer, Spans = spans }
            : IsCertain(Asking(clauses)) ? new RemindWhenAction { What = what, Customer = customer, Spans = spans }
            : null;
    }

    /// <summary>「half 3 to call」: an hour that nobody is sure of stands before the thing itself.</summary>
    private static bool BeginsWithTime(string what) =>
        what.StartsWith("half ", StringComparison.OrdinalIgnoreCase) || (what.IndexOf(' ', StringComparison.Ordinal) is > 0 and <= 2 and var blank && what.AsSpan(0, blank).ContainsAnyExceptInRange('0', '9') is false && what.AsSpan(blank).StartsWith(" to ", StringComparison.OrdinalIgnoreCase));

    /// <summary>「提醒我拜访金穗」 asks for a reminder whatever else it says; 叫我 and 喊我 may tell of something else, and 帮我记着 of what was done.</summary>
    private static bool IsCertain(Clause clause)
    {
        if (clause.Find(Cue.Remind) is not { } cue || clause.Mentions.Any(mention => mention.End <= cue.Start && mention is PersonMention or MemberMention or CueMention { Cue: Cue.Them or Cue.Negation }))
        {
            return false;
        }

        var word = clause.WholeText.Slice(cue.Start, cue.Length);
        return word.StartsWithAny("帮我记", "替我记") ? !clause.Has(Cue.Done)
            : word is "提醒" or "reminder" ? clause.WholeText[clause.Start..cue.Start].Trim(' ').IsEmpty
            : word.ContainsAny('醒', '忘') || TextFolding.IsLetter(word[0]);
    }

    /// <summary>「记得明天给金穗打电话」: what is still to be done at a time is to be reminded of; what is said to others is not.</summary>
    private static bool IsDutyAtTime(Clause clause) =>
        clause.Has(Cue.Duty) && (clause.HasAny(MentionKinds.Date | MentionKinds.Time) || clause.First<StretchMention>() is not null) && !clause.Text.ContainsAny(Others);

    private static bool Asks(Clause clause) => clause.Has(Cue.Remind) || IsDutyAtTime(clause);

    private static Clause Asking(List<Clause> clauses) => clauses.Find(static clause => clause.Has(Cue.Remind)) ?? clauses.First(Asks);

    private static CueMention WordOf(Clause clause) => (clause.Find(Cue.Remind) ?? clause.Find(Cue.Duty))!;

    /// <summary>「何院长今天喊我过去看了」, 「扶梯坏了叫我去看」 tell who called, or why.</summary>
    private static bool IsCalledByOthers(Clause clause) =>
        clause.Find(Cue.Remind) is { } cue && clause.WholeText.Slice(cue.Start, cue.Length) is "叫我" or "喊我" or "提我" or "招呼我" or "知会我" or "call我" or "喊俺" or "叫俺"
        && (clause.WholeText[clause.Start..cue.Start] is [.., '了'] || clause.Mentions.Any(mention => mention.End <= cue.Start && mention is PersonMention or MemberMention or CueMention { Cue: Cue.Them }));

    /// <summary>「周末不要发提醒」, 「超过10天没动静就提醒」: how the bot is to behave, and nothing that somebody is to be reminded of.</summary>
    private static bool IsRule(Clause clause)
    {
        if (clause.Find(Cue.Remind) is not { } cue || clause.WholeText.Slice(cue.Start, cue.Length) is not "提醒")
        {
            return false;
        }

        var before = clause.WholeText[clause.Start..cue.Start].TrimEnd(' ');
        return before is [.., '就' or '再'] && cue.End == clause.End
            || before is [.., '不', '要' or '用' or '再'] or [.., '别'] or [.., '不', '要' or '用', '发'] or [.., '别', '发'] or [.., '停', '止'] or [.., '关', '闭' or '掉'];
    }

    /// <summary>「提醒没设上吗？」</summary>
    private static bool IsAskedAfter(Clause clause) => clause.BreakAfter == '?' && !clause.HasAny(MentionKinds.Date | MentionKinds.Time) && clause.First<StretchMention>() is null;

    /// <summary>「…，下午3点提醒我联系霍工」: another one, with a time of its own.</summary>
    private static bool AsksAgain(Clause clause) => clause.HasAny(Cue.Remind, Cue.Duty) && clause.HasAny(MentionKinds.Date | MentionKinds.Time);

    /// <summary>「提醒我明天给金穗打电话，华辰金额改成85万」: what is told of another customer is nothing to be reminded of.</summary>
    private static bool TellsOfAnother(Clause clause, Clause asking) =>
        clause.HasAny(MentionKinds.Customer) && asking.HasAny(MentionKinds.Customer) && clause.HasAny(MentionKinds.Amount | MentionKinds.Stage, Clause.BitsOf([Cue.Done, Cue.SignDone, Cue.LoseDone])) && NamesSeveral([asking, clause]);

    private static bool SaysOnlyWhen(List<Clause> asking) =>
        asking.Exists(static clause => clause.HasAny(MentionKinds.Date | MentionKinds.Time)) && Cut(asking, WordOf(asking[0]).End, asking[^1].End).Length == 0;

    /// <summary>A day or hour before the word; where the day is said already, only a clause that is nothing else.</summary>
    private static bool IsWhen(Clause clause, bool saysDay) => saysDay
        ? clause.Mentions.All(mention => mention is DateMention or TimeMention) && clause.Mentions.Sum(mention => mention.Length) >= clause.Text.Trim(' ').Length
        : clause.Mentions.Count > 0 && clause.Mentions.Any(mention => mention is DateMention or TimeMention or StretchMention);

    private static Slot<DateTimeOffset>? At(List<Clause> clauses, DateTimeOffset now)
    {
        DateMention? date = null, headed = null;
        DateOnly? named = null;
        TimeMention? hour = null, any = null;
        // The day that is said with the word counts before one of the thing itself.
        foreach (var clause in clauses.OrderByDescending(Asks))
        {
            if (clause.First<StretchMention>() is { } stretch)
            {
                return new Slot<DateTimeOffset>(now + stretch.Stretch, stretch.Span, 1);
            }

            date ??= clause.All<DateMention>().FirstOrDefault(static mention => mention.Date.Precision != DatePrecision.Unknown);
            hour ??= clause.All<TimeMention>().FirstOrDefault(static mention => mention.Time.SaysHour);
            any ??= clause.First<TimeMention>();
            headed ??= clause.Header?.Date;
            named ??= clause.LaterDay;
        }

        date ??= headed;

        var time = hour ?? any;
        if (date is null && time is null)
        {
            return null;
        }

        var today = DateOnly.FromDateTime(now.DateTime);
        var day = date?.Date.ReminderDay() ?? named ?? today;
        var part = date?.Date.Part;
        var clock = time?.Time.Time ?? (part is { } said ? new TimeOnly((int)said, 0) : new TimeOnly(9, 0));
        if (time is { Time: { SaysHour: true, IsHalfKnown: false } } && clock.Hour is >= 1 and <= 6)
        {
            clock = clock.AddHours(12);
        }

        var at = new DateTimeOffset(day.ToDateTime(clock), now.Offset) - Before(clauses);
        if (at <= now && date is null && named is null)
        {
            at = at.AddDays(1);
        }

        var span = date?.Span ?? time!.Span;
        return new Slot<DateTimeOffset>(at, span, 0.95);
    }

    /// <summary>提前一天, 提前半小时.</summary>
    private static TimeSpan Before(List<Clause> clauses)
    {
        foreach (var clause in clauses)
        {
            var at = clause.Text.IndexOf("提前", StringComparison.Ordinal);
            if (at < 0)
            {
                continue;
            }

            var rest = clause.Text[(at + 2)..];
            if (rest.StartsWith("半小时", StringComparison.Ordinal) || rest.StartsWith("半个小时", StringComparison.Ordinal))
            {
                return TimeSpan.FromMinutes(30);
            }

            var length = NumberReader.ReadSmall(rest, 0, out var count);
            rest = rest[length..].TrimStart('个');
            if (length > 0 && count <= 60)
            {
                return rest is ['天', ..] ? TimeSpan.FromDays(count)
                    : rest is ['小', '时', ..] or ['钟', '头', ..] ? TimeSpan.FromHours(count)
                    : rest is ['分', '钟', ..] ? TimeSpan.FromMinutes(count)
                    : TimeSpan.Zero;
            }
        }

        return TimeSpan.Zero;
    }

    private static Slot<string>? What(List<Clause> clauses)
    {
        var asking = Asking(clauses);
        var start = WordOf(asking).End;
        var end = clauses[^1].End;
        var text = Cut(clauses, start, end);
        if (text.Length == 0)
        {
            (start, end) = (clauses[0].Start, WordOf(asking).Start);
            text = Cut(clauses, start, end);
        }

        return text.Length == 0 ? null : new Slot<string>(text, new TextSpan(start, end - start), 0.9);
    }

    /// <summary>「津奶改62万，北方冷藏约好后天见，顺便提醒我后天早上7点出发」: of none of them it is told that it is the one.</summary>
    public static bool NamesSeveral(List<Clause> clauses)
    {
        ReadOnlySpan<char> first = [];
        foreach (var clause in clauses)
        {
            foreach (var name in clause.All<CustomerMention>())
            {
                var text = clause.WholeText.Slice(name.Start, name.Length);
                if (first.IsEmpty)
                {
                    first = text;
                }
                else if (!first.SequenceEqual(text))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>call Acme on Friday, every Monday: the word that led to the day goes with it.</summary>
    private static ReadOnlySpan<char> WithoutLead(ReadOnlySpan<char> before)
    {
        var trimmed = before.TrimEnd(' ');
        foreach (var lead in LeadsToTime)
        {
            if (trimmed.EndsWith(lead, StringComparison.OrdinalIgnoreCase))
            {
                return trimmed[..^lead.Length];
            }
        }

        return before;
    }

    /// <summary>The stretch in the speaker's words, without dates and times.</summary>
    private static string Cut(List<Clause> clauses, int start, int end)
    {
        var kept = new StringBuilder(end - start);
        var from = start;
        foreach (var clause in clauses)
        {
            foreach (var mention in clause.Mentions)
            {
                if (mention is DateMention or TimeMention or StretchMention && mention.Start >= from && mention.End <= end)
                {
                    kept.Append(WithoutLead(clause.WholeOriginal.AsSpan(from, mention.Start - from)));
                    from = mention.End;
                }
            }
        }

        kept.Append(clauses[0].WholeOriginal, from, end - from);
        var text = kept.Replace("  ", " ").ToString().Trim().Trim(',', '，', '。', ':', '：', ' ', '.');
        foreach (var lead in Leads)
        {
            text = text.StartsWith(lead, StringComparison.OrdinalIgnoreCase) ? text[lead.Length..].TrimStart() : text;
        }

        return text;
    }
}
