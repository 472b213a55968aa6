using System.Globalization;
using System.Text.RegularExpressions;
using SalesBot.Bot.Understanding.Dates;
using SalesBot.Bot.Understanding.Lexing;

namespace SalesBot.Bot.Conversation;

/// <summary>「改成9点半」, 「推迟一小时」, 「明天的提醒取消」: what somebody wants of a reminder that is set.</summary>
/// <param name="IsCancelled">Whether it is wanted no more.</param>
/// <param name="SaysReminder">Whether the text says that a reminder is meant; else it is one only right after one was spoken of.</param>
internal sealed partial record ReminderChange(bool IsCancelled, bool SaysReminder)
{
    private const int LongestText = 40;
    private const int Patience = 2_000;
    private const string Digits = "零一二三四五六七八九十";
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    /// <summary>The day to which it is moved.</summary>
    public DateOnly? Day { get; private init; }

    /// <summary>The time of day to which it is moved.</summary>
    public TimeOnly? Time { get; private init; }

    /// <summary>By how much it is put off.</summary>
    public TimeSpan? Later { get; private init; }

    /// <summary>The day of the reminder that is meant.</summary>
    public DateOnly? Of { get; private init; }

    /// <summary>Words of the reminder that is meant; empty where none are said.</summary>
    public string Named { get; private init; } = "";

    /// <summary>Whether it is to ring earlier than what it is about, whose hour nobody has said.</summary>
    public bool IsEarlier { get; private init; }

    /// <summary>The place of the reminder in the list that was shown.</summary>
    public int? Row { get; private init; }

    /// <summary>What the text wants; null where it says anything else.</summary>
    /// <param name="text">The text.</param>
    /// <param name="today">The day of the message.</param>
    public static ReminderChange? Read(string text, DateOnly today)
    {
        var said = text.Trim(' ', '。', '.', '！', '!', '~', '～', '吧', '了');
        if (said.Length is 0 or > LongestText)
        {
            return null;
        }

        if (OfRow().Match(said) is { Success: true } row && NumberWord.Read(row.Groups["row"].Value) is { } number)
        {
            return new ReminderChange(IsCancelled: true, SaysReminder: false) { Row = number };
        }

        if ((Cancelling().Match(said) is { Success: true } match ? match : CancellingInEnglish().Match(said)) is { Success: true } cancelling)
        {
            var which = cancelling.Groups["which"].Value.Replace("那个", "", StringComparison.Ordinal).Replace("这个", "", StringComparison.Ordinal).Trim(' ', '的', '把');
            var day = which.Length == 0 ? null : DayWords.Read(which, today, Tense.Future);
            return new ReminderChange(IsCancelled: true, SaysReminder: true) { Of = day, Named = day is null ? which : "" };
        }

        if (Earlier().IsMatch(said))
        {
            return new ReminderChange(IsCancelled: false, SaysReminder: false) { IsEarlier = true };
        }

        if (PuttingOff().Match(said) is { Success: true } later && Count(later.Groups["count"].Value) is { } count)
        {
            return new ReminderChange(IsCancelled: false, later.Groups["reminder"].Success) { Later = later.Groups["unit"].Value switch { "分钟" => TimeSpan.FromMinutes(count), "小时" => TimeSpan.FromHours(count), "周" => TimeSpan.FromDays(7 * count), _ => TimeSpan.FromDays(count) } };
        }

        if (Snoozing().Match(said) is { Success: true } snoozing && Count(snoozing.Groups["count"].Value) is { } some)
        {
            return new ReminderChange(IsCancelled: false, SaysReminder: false) { Later = snoozing.Groups["unit"].Value[0] switch { 'm' or 'M' => TimeSpan.FromMinutes(some), 'h' or 'H' => TimeSpan.FromHours(some), 'w' or 'W' => TimeSpan.FromDays(7 * some), _ => TimeSpan.FromDays(some) } };
        }

        return (Moving().Match(said) is { Success: true } moved ? moved : MovingInEnglish().Match(said)) is { Success: true } moving && Moment(moving.Groups["when"].Value, today) is { } moment
            ? new ReminderChange(IsCancelled: false, moving.Groups["reminder"].Success) { Day = moment.Day, Time = moment.Time }
            : null;
    }

    /// <summary>The day and the time that are all that the words say.</summary>
    private static (DateOnly? Day, TimeOnly? Time)? Moment(string words, DateOnly today)
    {
        var text = TextFolding.Fold(words.Trim());
        (DateOnly? day, TimeOnly? time) = (null, null);
        for (var at = 0; at < text.Length;)
        {
            if (text[at] is ' ' or '的')
            {
                at++;
            }
            else if (text.AsSpan(at).StartsWith("at ", StringComparison.Ordinal))
            {
                at += "at ".Length;
            }
            else if (day is null && DateReader.TryRead(text, at, today, out var date) && date.Length > 0 && date.Deadline(Tense.Future) is { } read)
            {
                (day, at) = (read, at + date.Length);
            }
            else if (time is null && TimeReader.TryRead(text, at, null, out var clock) && clock.Length > 0)
            {
                time = clock is { IsHalfKnown: true, Time.Hour: < 7 } ? clock.Time.AddHours(12) : clock.Time;
                at += clock.Length;
            }
            else
            {
                return null;
            }
        }

        return day is null && time is null ? null : (day, time);
    }

    private static double? Count(string words) => words switch
    {
        "半" or "半个" => 0.5,
        "两" or "两个" => 2,
        "half an" or "Half an" => 0.5,
        "a" or "an" or "one" => 1,
        "two" => 2,
        _ when double.TryParse(words.TrimEnd('个'), NumberStyles.None, CultureInfo.InvariantCulture, out var number) => number,
        [var digit, ..] when words.TrimEnd('个').Length == 1 && Digits.IndexOf(digit, StringComparison.Ordinal) is var value and > 0 => value,
        _ => null,
    };

    [GeneratedRegex(@"^((取消|删除|删掉|去掉)\s*(?<row>第.{1,2}?(个|条|项)?)|(?<row>第.{1,2}?(个|条|项)?)\s*(取消|删除|删掉|删|不要|去掉))$", Options, Patience)]
    private static partial Regex OfRow();

    [GeneratedRegex(@"^(取消|删除|删掉|去掉)\s*(那个|这个|那条|这条)?\s*(?<which>[^，。,]{0,12}?)的?提醒$|^(那个|这个|那条|这条|刚才的|刚才那个)?(?<which>[^，。,]{0,12}?)的?提醒\s*(就)?(取消|不要|不用|删掉|删|去掉|作废)(掉)?$", Options, Patience)]
    private static partial Regex Cancelling();

    [GeneratedRegex(@"^(please )?(cancel|delete|drop|remove)( (the|my|that|this))?( (?<which>[^,;]{1,20}?))? reminder$|^(please )?(cancel|delete|drop|remove)( (the|my|that|this))? reminder (for|on|about|to) (?<which>[^,;]{1,24})$", Options, Patience)]
    private static partial Regex CancellingInEnglish();

    [GeneratedRegex(@"^(snooze|postpone|delay|push)( it| that)?( back)?( for| by)? (?<count>half an|an?|one|two|\d{1,3}) (?<unit>minutes?|min|mins|hours?|days?|weeks?)$", Options, Patience)]
    private static partial Regex Snoozing();

    [GeneratedRegex(@"^((no|sorry|wait|actually)[\s,]*)?((make|move|change|push|postpone|put off|shift|set|snooze) (?<reminder>(the|my|that) reminder)|(make|move|change|push|postpone|put|shift|snooze)( it| that)?( off)?)( to| until| till)? (?<when>.{2,24})$", Options, Patience)]
    private static partial Regex MovingInEnglish();

    [GeneratedRegex(@"^(改成|改为)?提前\s*(半个?|两个?|\d{1,3}个?|[一二三四五六七八九十]个?)\s*(小时|分钟|天)(提醒(我)?)?$", Options, Patience)]
    private static partial Regex Earlier();

    [GeneratedRegex(@"^(?<reminder>(那个|这个)?提醒)?\s*(推迟|延后|延迟|往后推|晚)\s*(?<count>半个?|两个?|\d{1,3}个?|[一二三四五六七八九十]个?)\s*(?<unit>小时|分钟|天|周)(再提醒(我)?)?$", Options, Patience)]
    private static partial Regex PuttingOff();

    [GeneratedRegex(@"^(?<reminder>(那个|这个)?提醒(时间)?(还是)?)?\s*(不对|错了|说错了|不是)?[\s，,]*(应该是|改成|改为|改到|换成|挪到|推到|推迟到|延到|是)\s*(?<when>.{2,14}?)(再?提醒(我)?)?$", Options, Patience)]
    private static partial Regex Moving();
}
